package readout.collection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** An answer of a web server as an archive keeps it (RFC 9112): status, headers, body. */
final class HttpAnswer {

  private final int status;

  /** Named in lower case. */
  private final Map<String, String> headers;

  private final byte[] stored;

  private HttpAnswer(int status, Map<String, String> headers, byte[] stored) {
    this.status = status;
    this.headers = headers;
    this.stored = stored;
  }

  /** The answer in these bytes, or nothing where they are none. */
  static @Nullable HttpAnswer of(byte[] content) {
    int end = endOfHeaders(content);
    String[] lines = new String(content, 0, end, StandardCharsets.ISO_8859_1).split("\r?\n", -1);
    String[] first = lines[0].split(" ", 3);
    if (!first[0].startsWith("HTTP/") || first.length < 2 || !first[1].matches("\\d{3}")) {
      return null;
    }
    byte[] body = java.util.Arrays.copyOfRange(content, end, content.length);
    return new HttpAnswer(Integer.parseInt(first[1]), headers(lines), body);
  }

  private static int endOfHeaders(byte[] content) {
    for (int i = 0; i + 1 < content.length; i++) {
      boolean blank = content[i] == '\n' && content[i + 1] == '\n';
      if (blank) {
        return i + 2;
      }
      if (content[i] == '\n' && content[i + 1] == '\r') {
        return Math.min(i + 3, content.length);
      }
    }
    return content.length;
  }

  private static Map<String, String> headers(String[] lines) {
    var headers = new TreeMap<String, String>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  /** A page: an answer of success, in HTML. */
  boolean isPage() {
    String type = headers.getOrDefault("content-type", "text/html").toLowerCase(Locale.ROOT);
    return status == 200 && (type.contains("html") || type.contains("xml"));
  }

  @Nullable Charset charset() {
    return ContentType.charset(headers.get("content-type"));
  }

  /** The body, unpacked, up to a bound; empty where it cannot be unpacked or is longer. */
  byte[] body(int limit) {
    try {
      byte[] plain = isChunked() ? withoutChunks() : stored;
      try (InputStream in = unpacked(plain)) {
        byte[] body = in.readNBytes(limit + 1);
        return body.length > limit ? new byte[0] : body;
      }
    } catch (IOException broken) {
      return new byte[0];
    }
  }

  private InputStream unpacked(byte[] plain) throws IOException {
    var in = new ByteArrayInputStream(plain);
    boolean packed = plain.length > 2 && plain[0] == 0x1f && plain[1] == (byte) 0x8b;
    if (packed) {
      return new GZIPInputStream(in);
    }
    boolean deflated =
        headers.getOrDefault("content-encoding", "").equals("deflate")
            && plain.length > 0
            && plain[0] == 0x78;
    return deflated ? new InflaterInputStream(in) : in;
  }

  /** Archives differ in whether they keep the chunks of the transfer. */
  private boolean isChunked() {
    return headers
            .getOrDefault("transfer-encoding", "")
            .toLowerCase(Locale.ROOT)
            .contains("chunked")
        && chunk(0) != null;
  }

  private byte[] withoutChunks() {
    var body = new ByteArrayOutputStream();
    Chunk chunk = chunk(0);
    while (chunk != null && chunk.length() > 0) {
      body.write(stored, chunk.start(), chunk.length());
      chunk = chunk(Math.min(stored.length, chunk.start() + chunk.length() + 2));
    }
    return body.toByteArray();
  }

  private record Chunk(int start, int length) {}

  private @Nullable Chunk chunk(int from) {
    int at = from;
    long length = 0;
    while (at < stored.length && at < from + 8 && Character.digit(stored[at], 16) >= 0) {
      length = length * 16 + Character.digit(stored[at++], 16);
    }
    int line = at;
    while (line < stored.length && stored[line] != '\n' && line < at + 200) {
      line++;
    }
    boolean isChunk = at > from && line < stored.length && stored[line] == '\n';
    return isChunk ? new Chunk(line + 1, (int) Math.min(length, stored.length - line - 1)) : null;
  }
}
