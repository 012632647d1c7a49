package readout.collection;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads the records of a web archive one by one, and finds the next one after a damaged one. */
final class WarcRecords {

  private static final int LONGEST_LINE = 64 * 1024;
  private static final int MOST_HEADERS = 200;
  private static final byte[] START = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private final int limit;
  private long at;
  private boolean atStart;

  /** A record that cannot be read. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;
    private final long at;

    Damaged(String message, long at) {
      super(message);
      this.at = at;
    }

    /** Bytes of the unpacked archive before the damage. */
    long at() {
      return at;
    }
  }

  WarcRecords(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next record, or null at the end. */
  @Nullable WarcRecord next() throws IOException {
    try {
      return read();
    } catch (ZipException damage) {
      throw new Damaged("packed data is damaged", at);
    }
  }

  private @Nullable WarcRecord read() throws IOException {
    String version = atStart ? "WARC/1." + line() : firstLine();
    atStart = false;
    if (version == null) {
      return null;
    }
    if (!version.startsWith("WARC/1.")) {
      throw new Damaged("no record begins here", at);
    }
    Map<String, String> headers = headers();
    long length = length(headers);
    boolean cut = length > limit;
    byte[] content = cut ? new byte[0] : exactly((int) length);
    if (cut) {
      skip(length);
    }
    return new WarcRecord(headers, content, cut);
  }

  /** Goes on to the start of the next record; false where there is none. */
  boolean recover() throws IOException {
    while (true) {
      try {
        return findStart();
      } catch (ZipException damagedToo) {
        // the next read goes on behind it
      }
    }
  }

  private boolean findStart() throws IOException {
    int matched = 0;
    for (int b = nextByte(); b >= 0; b = nextByte()) {
      matched = b == START[matched] ? matched + 1 : b == START[0] ? 1 : 0;
      if (matched == START.length) {
        atStart = true;
        return true;
      }
    }
    return false;
  }

  private @Nullable String firstLine() throws IOException {
    for (int blank = 0; blank < 8; blank++) {
      String line = lineOrEnd();
      if (line == null || !line.isEmpty()) {
        return line;
      }
    }
    return "";
  }

  private Map<String, String> headers() throws IOException {
    var headers = new TreeMap<String, String>();
    for (int i = 0; i < MOST_HEADERS; i++) {
      String line = line();
      if (line.isEmpty()) {
        return headers;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    throw new Damaged("more than " + MOST_HEADERS + " headers", at);
  }

  private long length(Map<String, String> headers) throws Damaged {
    try {
      long length = Long.parseLong(headers.getOrDefault("content-length", "none"));
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException noNumber) {
      // told below
    }
    throw new Damaged("no length", at);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] content = in.readNBytes(length);
    at += content.length;
    if (content.length < length) {
      throw new Damaged("it breaks off", at);
    }
    return content;
  }

  private void skip(long length) throws IOException {
    try {
      in.skipNBytes(length);
      at += length;
    } catch (EOFException brokenOff) {
      throw new Damaged("it breaks off", at);
    }
  }

  private String line() throws IOException {
    String line = lineOrEnd();
    if (line == null) {
      throw new Damaged("it breaks off", at);
    }
    return line;
  }

  private @Nullable String lineOrEnd() throws IOException {
    var line = new StringBuilder();
    int b = nextByte();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = nextByte()) {
      line.append((char) b);
      if (line.length() > LONGEST_LINE) {
        throw new Damaged("a line without end", at);
      }
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  private int nextByte() throws IOException {
    int b = in.read();
    at += b < 0 ? 0 : 1;
    return b;
  }
}
