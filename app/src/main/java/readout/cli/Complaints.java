package readout.cli;

import java.util.function.Consumer;
import readout.collection.Received;

/** Says what could not be read or understood, one line each; after a hundred it only counts. */
final class Complaints implements Consumer<Received.Unreadable> {

  private static final int SHOWN = 100;

  private final Console console;
  private final ProgressLine progress;
  private int count;
  private int doubts;

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

  /** Hands on what is received, and says what of it was not understood. */
  Consumer<Received> hearing(Consumer<Received> each) {
    return received -> {
      if (received instanceof Received.Article article) {
        article.doubts().forEach(doubt -> doubt(article.document().id(), doubt));
      }
      each.accept(received);
    };
  }

  private void doubt(String id, String words) {
    doubts++;
    if (doubts <= SHOWN) {
      progress.clear();
      console.complain(id + ": " + words);
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
    if (doubts > SHOWN) {
      console.complain("and " + (doubts - SHOWN) + " more whose date given is no day");
    }
  }
}
