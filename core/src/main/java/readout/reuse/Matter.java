package readout.reuse;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;

/** What a text is about: every stem once, in order, with the square of its weight. */
final class Matter {

  private final String[] stems;
  private final double[] squares;
  private final double weight;

  private Matter(String[] stems) {
    this.stems = stems;
    this.squares = Arrays.stream(stems).mapToDouble(Matter::square).toArray();
    double sum = 0;
    for (double square : squares) {
      sum += square;
    }
    this.weight = sum;
  }

  /** Of the stems of some words. */
  static Matter of(Collection<String> stems) {
    String[] sorted = new HashSet<>(stems).toArray(new String[0]);
    Arrays.sort(sorted);
    return new Matter(sorted);
  }

  private static double square(String stem) {
    double weight = Math.max(0, CommonWords.english().weight(stem));
    return weight * weight;
  }

  /** The weight of all of it. */
  double weight() {
    return weight;
  }

  /** The weight of what the other is about too. */
  double common(Matter other) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < stems.length && j < other.stems.length; ) {
      int order = stems[i].compareTo(other.stems[j]);
      if (order == 0) {
        sum += squares[i];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }
}
