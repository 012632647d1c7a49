package readout.collection.page;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;

/**
 * The time after which a page is given up. It is asked in the loops that go over a page; its clock
 * decides only whether there is a result, never which.
 *
 * <p>A process may be stopped, or wait long for its turn: between two looks at the clock no more
 * than a few seconds count.
 */
final class Deadline {

  /** A page takes a few milliseconds: only one made to be slow comes near. */
  static final Duration LONGEST = Duration.ofSeconds(60);

  /** The clock is looked at once in so many questions. */
  private static final int SELDOM = 64;

  private static final long MOST_BETWEEN_LOOKS = Duration.ofSeconds(5).toNanos();

  private final Duration length;
  private long last = System.nanoTime();
  private long spent;
  private int asked;

  Deadline(Duration length) {
    this.length = length;
  }

  /**
   * Goes on, or gives up.
   *
   * @throws TooSlow where the time is over
   */
  void check() {
    if (asked++ % SELDOM == 0 && spent() >= length.toNanos()) {
      throw new TooSlow("takes longer than " + length.toSeconds() + " seconds");
    }
  }

  private long spent() {
    long now = System.nanoTime();
    spent += Math.min(now - last, MOST_BETWEEN_LOOKS);
    last = now;
    return spent;
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
