package readout.collection;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What comes out of a packed stream, up to a bound: a few packed bytes can hide a thousand times as
 * many ("zip bomb").
 */
public final class Unpacked extends FilterInputStream {

  /** More than any text we read, and little enough to pass over quickly. */
  private static final long LIMIT = 2_000_000_000L;

  private static final int HEAD = 4096;

  private long read;

  private Unpacked(InputStream in) {
    super(in);
  }

  /** The bytes themselves, or what comes out of them where they are packed by gzip (RFC 1952). */
  public static BufferedInputStream of(InputStream bytes) throws IOException {
    var plain = new BufferedInputStream(bytes, HEAD);
    return isGzip(head(plain))
        ? new BufferedInputStream(new Unpacked(new GZIPInputStream(plain, HEAD)), HEAD)
        : plain;
  }

  /** The first bytes, which stay to be read. */
  static byte[] head(BufferedInputStream bytes) throws IOException {
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    return head;
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int n = super.read(to, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int n) throws IOException {
    read += n;
    if (read > LIMIT) {
      throw new IOException("it unpacks to more than " + LIMIT / 1_000_000 + " MB");
    }
  }
}
