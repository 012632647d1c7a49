package readout.web;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.store.Catalogue;

/**
 * Lends catalogues of one record to requests, each to one at a time. What one request asks is
 * answered from one state of the record.
 */
final class Lending implements AutoCloseable {

  private final Semaphore places;
  private final ConcurrentLinkedQueue<Catalogue> idle = new ConcurrentLinkedQueue<>();
  private final Catalogue watch;

  Lending(Path file, int most) {
    this.places = new Semaphore(most, true);
    this.watch = Catalogue.open(file);
  }

  <T extends @Nullable Object> T ask(Function<Catalogue, T> question) {
    places.acquireUninterruptibly();
    try {
      Catalogue found = idle.poll();
      Catalogue catalogue = found == null ? watch.another() : found;
      return ask(catalogue, question);
    } finally {
      places.release();
    }
  }

  /** A catalogue over which a question failed is not lent again. */
  private <T extends @Nullable Object> T ask(Catalogue catalogue, Function<Catalogue, T> question) {
    try {
      T answer = catalogue.whileUnchanged(() -> question.apply(catalogue));
      idle.add(catalogue);
      return answer;
    } catch (RuntimeException | Error failure) {
      catalogue.close();
      throw failure;
    }
  }

  /** Changes whenever anybody has changed the record. */
  int edition() {
    synchronized (watch) {
      return watch.edition();
    }
  }

  @Override
  public void close() {
    watch.close();
    for (Catalogue next = idle.poll(); next != null; next = idle.poll()) {
      next.close();
    }
  }
}
