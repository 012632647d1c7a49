package readout.collection;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * What comes out of a packed stream, while it is no more than a hundred megabytes and no more than
 * a hundred times what went in: a few packed bytes can hide a thousand times as many ("zip bomb").
 */
public final class Unpacked extends FilterInputStream {

  private static final long ALWAYS_FINE = 100_000_000;
  private static final long MOST_TIMES = 100;

  private static final int HEAD = 4096;

  /** A slow stream gives few bytes at a time; so many tell what it is. */
  private static final int ENOUGH = 1024;

  private long read;

  private final GzipMembers packed;

  private Unpacked(GzipMembers in) {
    super(in);
    this.packed = in;
  }

  /** The bytes themselves, or what comes out of them where they are packed by gzip (RFC 1952). */
  public static BufferedInputStream of(InputStream bytes) throws IOException {
    var plain = new BufferedInputStream(bytes, HEAD);
    return isGzip(head(plain, ENOUGH))
        ? new BufferedInputStream(new Unpacked(new GzipMembers(plain)), HEAD)
        : plain;
  }

  /** The first bytes, which stay to be read; what lies behind them may be damaged. */
  static byte[] head(BufferedInputStream bytes) throws IOException {
    return head(bytes, 1);
  }

  private static byte[] head(BufferedInputStream bytes, int least) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    bytes.mark(HEAD);
    while (length < least) {
      int count = bytes.read(head, length, HEAD - length);
      if (count < 0) {
        break;
      }
      length += count;
    }
    bytes.reset();
    return Arrays.copyOf(head, length);
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
    if (read > ALWAYS_FINE && read > MOST_TIMES * packed.taken()) {
      throw new IOException("it unpacks to more than " + MOST_TIMES + " times its size");
    }
  }
}
