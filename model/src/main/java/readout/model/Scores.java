package readout.model;

import java.util.Arrays;

/**
 * What the network gives for one window of {@code length} pieces, the marks at both ends included.
 * For one thread.
 */
final class Scores {

  private final int length;

  /** For each piece, row by row, the natural logarithm of the probability of each tag. */
  private final double[] tags;

  /**
   * First the table from what is said to the head of its cue, then from the cue to the head of its
   * source, as the network gives them: few cells are ever asked for.
   */
  private final float[] links;

  /** For each row of the links the logarithm of its sum, NaN until it is asked for. */
  private final double[] sums;

  private Scores(int length, double[] tags, float[] links) {
    this.length = length;
    this.tags = tags;
    this.links = links;
    this.sums = new double[2 * length];
    Arrays.fill(sums, Double.NaN);
  }

  static Scores of(int length, float[] rawTags, float[] links) {
    double[] tags = new double[rawTags.length];
    for (int row = 0; row < length; row++) {
      double sum = logSum(rawTags, row * Tag.COUNT, Tag.COUNT);
      for (int i = row * Tag.COUNT; i < (row + 1) * Tag.COUNT; i++) {
        tags[i] = rawTags[i] - sum;
      }
    }
    return new Scores(length, tags, links);
  }

  int length() {
    return length;
  }

  double tag(int piece, int tag) {
    return tags[piece * Tag.COUNT + tag];
  }

  /**
   * The probability that what is said at {@code from} is said by the cue that begins at {@code to}.
   */
  double cue(int from, int to) {
    return link(from, to);
  }

  /** The probability that the source of the cue at {@code from} begins at {@code to}; 0 is none. */
  double source(int from, int to) {
    return link(length + from, to);
  }

  private double link(int row, int to) {
    if (Double.isNaN(sums[row])) {
      sums[row] = logSum(links, row * length, length);
    }
    return StrictMath.exp(links[row * length + to] - sums[row]);
  }

  /** The logarithm of the sum of the exponentials. */
  private static double logSum(float[] values, int from, int count) {
    double top = Double.NEGATIVE_INFINITY;
    for (int i = from; i < from + count; i++) {
      top = Math.max(top, values[i]);
    }
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += StrictMath.exp(values[i] - top);
    }
    return top + StrictMath.log(sum);
  }
}
