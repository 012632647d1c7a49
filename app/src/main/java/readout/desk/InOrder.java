package readout.desk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.store.Thrift;

/**
 * Works on many things at once and hands the results on one by one, in the order of the things:
 * what comes out does not depend on the number of threads.
 *
 * <p>Things are given and results handed on by the same thread; only the work is done by others. At
 * most a few things a thread are under way, so memory stays bounded however many are given.
 */
public final class InOrder<T, R> implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 8;

  private final ExecutorService threads;
  private final Queue<Future<R>> underWay = new ArrayDeque<>();
  private final int most;
  private final Thrift thrift = new Thrift();
  private final Function<T, R> work;
  private final Consumer<R> each;

  public InOrder(int threads, Function<T, R> work, Consumer<R> each) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.most = threads * WAITING_PER_THREAD;
    this.work = work;
    this.each = each;
  }

  /** Takes one thing on; waits while too many are under way. */
  public void give(T thing) {
    while (underWay.size() >= most) {
      handOn();
    }
    underWay.add(threads.submit(() -> work.apply(thing)));
    handOnWhatIsDone();
  }

  /** Hands on all that is still under way. */
  public void finish() {
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void handOnWhatIsDone() {
    for (Future<R> first = underWay.peek();
        first != null && first.isDone();
        first = underWay.peek()) {
      handOn();
    }
  }

  private void handOn() {
    thrift.look();
    try {
      each.accept(underWay.remove().get());
    } catch (ExecutionException failure) {
      throw asUnchecked(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while documents were under way", stopped);
    }
  }

  private static RuntimeException asUnchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(cause);
  }
}
