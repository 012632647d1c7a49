package readout.model;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs native work on threads with large stacks.
 *
 * <p>On some processors kernels of ONNX Runtime lay buffers of more than a megabyte on the stack. A
 * thread of the JVM has one megabyte unless told otherwise, and to run out of it in native code
 * ends the process without a word.
 */
final class LargeStacks {

  private static final long STACK_BYTES = 16L << 20;

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(work -> {
        var thread = new Thread(null, work, "network", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
      });

  private LargeStacks() {}

  /**
   * The result of some work; waits for it even if interrupted, and stays interrupted then.
   *
   * @throws E what the work throws
   */
  static <T, E extends Exception> T call(Callable<T> work, Class<E> expected) throws E {
    Future<T> result = THREADS.submit(work);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException later) {
          interrupted = true;
        } catch (ExecutionException failure) {
          Throwable cause = failure.getCause();
          throw thrown(cause == null ? failure : cause, expected);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static <E extends Exception> E thrown(Throwable cause, Class<E> expected) {
    if (cause instanceof RuntimeException defect) {
      throw defect;
    }
    if (cause instanceof Error defect) {
      throw defect;
    }
    return expected.cast(cause);
  }
}
