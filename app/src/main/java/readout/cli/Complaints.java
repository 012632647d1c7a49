package readout.cli;

import java.util.function.Consumer;
import readout.collection.Received;

/** Says what could not be read, one line each; after a hundred it only counts. */
final class Complaints implements Consumer<Received.Unreadable> {

  private static final int SHOWN = 100;

  private final Console console;
  private final ProgressLine progress;
  private int count;

  Complaints(Console console, ProgressLine progress) {
    this.console = console;
    this.progress = progress;
  }

  @Override
  public void accept(Received.Unreadable bad) {
    count++;
    if (count <= SHOWN) {
      progress.clear();
      console.complain(bad.source() + ": " + bad.reason());
    }
  }

  int count() {
    return count;
  }

  /** Says how many more there were than were shown. */
  void conclude() {
    if (count > SHOWN) {
      console.complain("and " + (count - SHOWN) + " more inputs that could not be read");
    }
  }
}
