package readout.reuse;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * A sketch as weighted terms.
 *
 * <p>Terms are kept by a number of 64 bits each (FNV-1a), in order, so that two gists are
 * multiplied without comparing words: a story of hundreds of reports takes tens of thousands of
 * products.
 */
public final class Gist {

  /** A name says more of what a report is about than another rare word. */
  private static final double NAME = 1.5;

  /**
   * Between the cosine (1) and the share of the shorter that stands in the longer (2): a flash of
   * two sentences belongs with the long report of the same event.
   */
  private static final double TO_SHORTER = 1.25;

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] numbers;
  private final double[] weights;
  private final double length;
  private final double asShorter;
  private final double asLonger;

  private Gist(long[] numbers, double[] weights) {
    this.numbers = numbers;
    this.weights = weights;
    double sum = 0;
    for (double weight : weights) {
      sum += weight * weight;
    }
    this.length = Math.sqrt(sum);
    this.asShorter = Math.pow(length, TO_SHORTER);
    this.asLonger = Math.pow(length, 2 - TO_SHORTER);
  }

  public static Gist of(Sketch sketch) {
    return of(sketch, CommonWords.english()::weight);
  }

  /** The same with other weights of terms; those that weigh nothing are left out. */
  public static Gist of(Sketch sketch, ToDoubleFunction<String> weight) {
    Collection<Term> terms = weighed(sketch, weight);
    return new Gist(
        terms.stream().mapToLong(Term::number).toArray(),
        terms.stream().mapToDouble(Term::weight).toArray());
  }

  /** The heaviest terms of a sketch: documents of one event share several of them. */
  public static List<String> heaviest(Sketch sketch, int most) {
    return weighed(sketch, CommonWords.english()::weight).stream()
        .sorted(Comparator.comparingDouble((Term term) -> -term.weight()).thenComparing(Term::text))
        .limit(most)
        .map(Term::text)
        .toList();
  }

  private static Collection<Term> weighed(Sketch sketch, ToDoubleFunction<String> weight) {
    var weighed = new TreeMap<Long, Term>();
    for (Map.Entry<String, Integer> entry : sketch.counts().entrySet()) {
      double rarity = weight.applyAsDouble(entry.getKey());
      if (rarity > 0) {
        double often = 1 + Math.log(entry.getValue());
        double weighs = rarity * often * (isName(entry.getKey()) ? NAME : 1);
        long number = numberOf(entry.getKey());
        weighed.put(number, new Term(number, entry.getKey(), weighs));
      }
    }
    return weighed.values();
  }

  private record Term(long number, String text, double weight) {}

  private static long numberOf(String term) {
    long number = BASIS;
    for (int i = 0; i < term.length(); i++) {
      number = (number ^ term.charAt(i)) * PRIME;
    }
    return number;
  }

  private static boolean isName(String term) {
    return term.startsWith("=");
  }

  /** How alike two documents are: 0 for nothing in common, 1 for the same. */
  public double likeness(Gist other) {
    Gist shorter = length <= other.length ? this : other;
    Gist longer = length <= other.length ? other : this;
    return shorter.length == 0 ? 0 : product(other) / (shorter.asShorter * longer.asLonger);
  }

  private double product(Gist other) {
    long[] mine = numbers;
    long[] others = other.numbers;
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < mine.length && j < others.length) {
      if (mine[i] == others[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (mine[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
