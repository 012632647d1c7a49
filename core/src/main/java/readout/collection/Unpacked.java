package readout.collection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of a packed stream, up to a bound: a few packed bytes can hide a thousand times as
 * many ("zip bomb").
 */
final class Unpacked extends FilterInputStream {

  /** More than any text we read, and little enough to pass over quickly. */
  private static final long LIMIT = 2_000_000_000L;

  private long read;

  Unpacked(InputStream in) {
    super(in);
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
