package readout.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets each caller do so much a second, and a little more at once (token bucket). */
final class Bucket {

  private static final int CALLERS = 10_000;
  private static final double NANOS = 1e9;

  private final double perSecond;
  private final double most;
  private final LongSupplier nanos;
  private final Map<String, double[]> callers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, double[]> eldest) {
          return size() > CALLERS;
        }
      };

  Bucket(double perSecond, double most, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.most = most;
    this.nanos = nanos;
  }

  /** Whether a caller may go on now. */
  synchronized boolean allows(String caller) {
    double now = nanos.getAsLong() / NANOS;
    double[] left = callers.computeIfAbsent(caller, any -> new double[] {most, now});
    left[0] = Math.min(most, left[0] + (now - left[1]) * perSecond);
    left[1] = now;
    if (left[0] < 1) {
      return false;
    }
    left[0]--;
    return true;
  }
}
