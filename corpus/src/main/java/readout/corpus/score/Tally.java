package readout.corpus.score;

import java.util.Arrays;

/**
 * Counts that can be added up: the first three are right, found and marked; what follows belongs to
 * the measure that made it.
 */
final class Tally {

  private final double[] counts;

  Tally(double... counts) {
    this.counts = counts.clone();
  }

  double[] counts() {
    return counts.clone();
  }

  static Tally of(double right, double found, double marked) {
    return new Tally(right, found, marked);
  }

  Tally plus(Tally other) {
    double[] sums = Arrays.copyOf(counts, Math.max(counts.length, other.counts.length));
    for (int i = 0; i < other.counts.length; i++) {
      sums[i] += other.counts[i];
    }
    return new Tally(sums);
  }

  double precision() {
    return share(counts[0], counts[1]);
  }

  double recall() {
    return share(counts[0], counts[2]);
  }

  /** Harmonic mean of precision and recall; 0 where nothing is right. */
  double f1() {
    return share(2 * counts[0], counts[1] + counts[2]);
  }

  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  @Override
  public String toString() {
    return Arrays.toString(counts);
  }
}
