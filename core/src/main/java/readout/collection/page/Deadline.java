package readout.collection.page;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;

/**
 * The moment after which a page is given up. It is asked in the loops that go over a page; its
 * clock decides only whether there is a result, never which.
 */
final class Deadline {

  /** A page takes a few milliseconds: only one made to be slow comes near. */
  static final Duration LONGEST = Duration.ofSeconds(60);

  /** The clock is looked at once in so many questions. */
  private static final int SELDOM = 64;

  private final Duration length;
  private final long end;
  private int asked;

  Deadline(Duration length) {
    this.length = length;
    this.end = System.nanoTime() + length.toNanos();
  }

  /**
   * Goes on, or gives up.
   *
   * @throws TooSlow where the time is over
   */
  void check() {
    if (asked++ % SELDOM == 0 && System.nanoTime() - end > 0) {
      throw new TooSlow("takes longer than " + length.toSeconds() + " seconds");
    }
  }

  /** The same characters, as long as there is time. */
  Reader over(Reader characters) {
    return new FilterReader(characters) {
      @Override
      public int read(char[] to, int offset, int length) throws IOException {
        check();
        return super.read(to, offset, length);
      }
    };
  }
}
