package readout.collection;

import java.io.IOException;
import java.util.function.Consumer;
import readout.collection.page.TooSlow;

/** Reads one input so that a defect met in it does not cost the others. */
final class Careful {

  private Careful() {}

  /** The reading of one input. */
  interface Work {
    void read(Consumer<Received> each) throws IOException;
  }

  /**
   * Does the work. What it breaks with is handed on as {@link Received.Unreadable}; what whoever
   * takes the articles breaks with is not held: it says nothing of the input.
   */
  static void read(String source, Work work, Consumer<Received> each) throws IOException {
    var taker = new Taker(each);
    try {
      work.read(taker);
    } catch (TooSlow late) {
      throw late;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      if (taker.broke) {
        throw defect;
      }
      each.accept(new Received.Unreadable(source, "breaks the reading: " + defect));
    }
  }

  private static final class Taker implements Consumer<Received> {
    private final Consumer<Received> each;
    private boolean broke;

    Taker(Consumer<Received> each) {
      this.each = each;
    }

    @Override
    public void accept(Received received) {
      broke = true;
      each.accept(received);
      broke = false;
    }
  }
}
