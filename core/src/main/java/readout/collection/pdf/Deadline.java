package readout.collection.pdf;

import java.io.IOException;
import java.time.Duration;

/** A moment after which work is given up. Its clock decides only whether there is a result. */
final class Deadline {

  private final long end;
  private final Duration length;

  Deadline(Duration length) {
    this.length = length;
    this.end = System.nanoTime() + length.toNanos();
  }

  void check() throws IOException {
    if (System.nanoTime() - end > 0) {
      throw new IOException("takes longer than " + length.toSeconds() + " seconds");
    }
  }
}
