package readout.collection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lines of bytes; what goes beyond the limit is passed over, not kept. */
final class Lines {

  private final InputStream in;
  private final int limit;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private int number;

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    int b = in.read();
    if (b < 0) {
      return false;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      keep(b);
    }
    return true;
  }

  private void keep(int b) {
    if (line.size() < limit) {
      line.write(b);
    } else {
      tooLong = true;
    }
  }

  /** The number of the line, from 1; 0 before the first. */
  int number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    return line.size() < 64
        && new String(bytes(), StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank();
  }

  byte[] bytes() {
    return line.toByteArray();
  }
}
