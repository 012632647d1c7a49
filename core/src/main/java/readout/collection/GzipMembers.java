package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952) of one member or many, and survives a damaged one: the damage is thrown
 * once, and the next read goes on at the next member that begins.
 */
final class GzipMembers extends InputStream {

  private static final int SIZE = 64 * 1024;
  private static final int TRAILER = 8;
  private static final int DEFLATE = 8;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] buffer = new byte[SIZE];
  private final byte[] one = new byte[1];
  private int position;
  private int end;

  /**
   * Where the member's data begins in the buffer: damage may have run over the next one's start.
   */
  private int memberAt;

  private long taken;
  private State state = State.BEFORE_MEMBER;

  private enum State {
    BEFORE_MEMBER,
    IN_MEMBER,
    DAMAGED,
    AT_END
  }

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    try {
      return length == 0 ? 0 : unpack(to, offset, length);
    } catch (DataFormatException | ZipException damage) {
      state = State.DAMAGED;
      throw new ZipException("packed data is damaged");
    }
  }

  private int unpack(byte[] to, int offset, int length) throws IOException, DataFormatException {
    while (state != State.AT_END) {
      if (state != State.IN_MEMBER) {
        enter();
        continue;
      }
      int count = inflater.inflate(to, offset, length);
      sum.update(to, offset, count);
      if (inflater.finished()) {
        leave();
      } else if (count == 0) {
        feed();
      }
      if (count > 0) {
        return count;
      }
    }
    return -1;
  }

  private void feed() throws IOException {
    if (inflater.needsDictionary()) {
      throw new ZipException("a dictionary is asked for");
    }
    if (position == end && !fill()) {
      throw new ZipException("it breaks off");
    }
    inflater.setInput(buffer, position, end - position);
    position = end;
  }

  private void leave() throws IOException {
    position = end - inflater.getRemaining();
    long stored = 0;
    for (int i = 0; i < TRAILER; i++) {
      long b = next();
      stored |= i < 4 ? b << (8 * i) : 0;
    }
    if (stored != sum.getValue()) {
      throw new ZipException("the checksum differs");
    }
    state = State.BEFORE_MEMBER;
  }

  /** Goes to the next member; after damage that may be far off, else only padding lies between. */
  private void enter() throws IOException {
    if (state == State.DAMAGED) {
      position = memberAt;
      inflater.reset();
    }
    int before = -1;
    int beforeThat = -1;
    for (int b = next(); b >= 0; b = next()) {
      if (beforeThat == 0x1f && before == 0x8b && b == DEFLATE) {
        header();
        memberAt = position;
        inflater.reset();
        sum.reset();
        state = State.IN_MEMBER;
        return;
      }
      beforeThat = before;
      before = b;
    }
    state = State.AT_END;
  }

  private void header() throws IOException {
    int flags = next();
    for (int i = 0; i < 6; i++) {
      next();
    }
    if ((flags & 4) != 0) {
      int length = next() | next() << 8;
      for (int i = 0; i < length; i++) {
        next();
      }
    }
    text((flags & 8) != 0);
    text((flags & 16) != 0);
    if ((flags & 2) != 0) {
      next();
      next();
    }
  }

  private void text(boolean there) throws IOException {
    for (int b = there ? next() : 0; b > 0; ) {
      b = next();
    }
  }

  private int next() throws IOException {
    return position == end && !fill() ? -1 : buffer[position++] & 0xFF;
  }

  private boolean fill() throws IOException {
    position = 0;
    memberAt = 0;
    end = Math.max(0, in.read(buffer, 0, SIZE));
    taken += end;
    return end > 0;
  }

  /** Packed bytes taken so far. */
  long taken() {
    return taken;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
