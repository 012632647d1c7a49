package readout.store;

import java.util.function.LongSupplier;

/**
 * Keeps the memory of a long run near to what it needs: a heap that grew well beyond what it needed
 * at the last look is searched for garbage, and the JVM gives back what came free.
 *
 * <p>Left to itself the JVM lets its heap grow to all it may have before it looks for garbage among
 * what is old: an archive of a gigabyte would take as much memory as is allowed, however little is
 * in use at a time. Nothing that is read depends on this.
 */
public final class Thrift {

  /** A heap of so many bytes is left alone. */
  private static final long ENOUGH = 160L << 20;

  private final LongSupplier size;
  private final Runnable collect;
  private long most = ENOUGH;

  /** Watches the heap of this program. */
  public Thrift() {
    this(() -> Runtime.getRuntime().totalMemory(), System::gc);
  }

  /**
   * @param size bytes that the heap takes
   * @param collect searches it for garbage
   */
  Thrift(LongSupplier size, Runnable collect) {
    this.size = size;
    this.collect = collect;
  }

  /** Looks at the heap; to be asked now and then, by one thread. */
  public void look() {
    if (size.getAsLong() > most) {
      collect.run();
      most = Math.max(ENOUGH, size.getAsLong() / 4 * 5);
    }
  }
}
