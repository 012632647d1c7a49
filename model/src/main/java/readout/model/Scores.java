package readout.model;

/**
 * What the network gives for one window of {@code length} pieces, the marks at both ends included.
 */
final class Scores {

  private final int length;

  /** For each piece, row by row, the natural logarithm of the probability of each tag. */
  private final double[] tags;

  /**
   * First the table from what is said to the head of its cue, then from the cue to the head of its
   * source; each row sums to 1.
   */
  private final double[] links;

  private Scores(int length, double[] tags, double[] links) {
    this.length = length;
    this.tags = tags;
    this.links = links;
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
    return links[from * length + to];
  }

  /** The probability that the source of the cue at {@code from} begins at {@code to}; 0 is none. */
  double source(int from, int to) {
    return links[(length + from) * length + to];
  }

  static Scores of(int length, float[] rawTags, float[] rawLinks) {
    double[] tags = new double[rawTags.length];
    double[] links = new double[rawLinks.length];
    for (int row = 0; row < length; row++) {
      double sum = logSum(rawTags, row * Tag.COUNT, Tag.COUNT);
      for (int i = row * Tag.COUNT; i < (row + 1) * Tag.COUNT; i++) {
        tags[i] = rawTags[i] - sum;
      }
    }
    for (int row = 0; row < 2 * length; row++) {
      double sum = logSum(rawLinks, row * length, length);
      for (int i = row * length; i < (row + 1) * length; i++) {
        links[i] = StrictMath.exp(rawLinks[i] - sum);
      }
    }
    return new Scores(length, tags, links);
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
