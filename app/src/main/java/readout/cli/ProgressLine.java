package readout.cli;

import java.util.Locale;
import readout.desk.Progress;

/**
 * A moving line on a terminal: how far, how many documents, how many a second.
 *
 * <p>Its clock reaches the terminal only, never a record.
 */
final class ProgressLine implements Progress {

  private static final int BAR = 24;
  private static final long BETWEEN_NANOS = 100_000_000;

  private final Console console;
  private final long total;
  private final long started = System.nanoTime();
  private long shown = started;
  private boolean open;

  /**
   * @param total characters expected, about; 0 when unknown
   */
  ProgressLine(Console console, long total) {
    this.console = console;
    this.total = total;
  }

  @Override
  public void at(int documents, int unreadable, long characters) {
    long now = System.nanoTime();
    if (!console.progress() || now - shown < BETWEEN_NANOS) {
      return;
    }
    shown = now;
    open = true;
    double rate = documents / ((now - started) / 1e9);
    console.err().print(line(documents, unreadable, characters, rate));
    console.err().flush();
  }

  /** Clears the line, so that what follows starts on an empty one. */
  void clear() {
    if (open) {
      console.err().print("\r\033[K");
      console.err().flush();
      open = false;
    }
  }

  private String line(int documents, int unreadable, long characters, double rate) {
    String failed = unreadable == 0 ? "" : ", " + unreadable + " unreadable";
    return String.format(
        Locale.ROOT,
        "\r\033[K%s%,d documents%s, %.0f a second",
        bar(characters),
        documents,
        failed,
        rate);
  }

  private String bar(long characters) {
    if (total <= 0) {
      return "";
    }
    int full = (int) Math.min(BAR, BAR * characters / total);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
  }
}
