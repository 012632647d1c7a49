package readout.reuse;

import java.util.BitSet;
import java.util.Map;

/**
 * How much of one text stands in another.
 *
 * @param share of the first text's words that stand in five or more in a row that the second has
 * @param own the same, of its words outside quotation marks
 * @param ownWords how many such words there are
 * @param longest the most such words in a row
 * @param contained of the weight of the first text's matter, the share that the second has too
 * @param alike of the matter of both, by the cosine
 */
record Overlap(
    double share, double own, int ownWords, int longest, double contained, double alike) {

  static Overlap of(Wording one, Wording other) {
    BitSet shared = one.wordsAlsoIn(other);
    BitSet own = shared.isEmpty() ? shared : without(shared, one.quoted());
    double common = common(one.matter(), other.matter());
    double weight = weight(one.matter());
    return new Overlap(
        ratio(shared.cardinality(), one.size()),
        ratio(own.cardinality(), one.unquotedSize()),
        own.cardinality(),
        longest(own),
        ratio(common, weight),
        ratio(common, Math.sqrt(weight * weight(other.matter()))));
  }

  private static BitSet without(BitSet words, BitSet others) {
    var rest = (BitSet) words.clone();
    rest.andNot(others);
    return rest;
  }

  /** The weight of what two texts are both about. */
  static double common(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      sum += other.containsKey(entry.getKey()) ? entry.getValue() : 0;
    }
    return sum;
  }

  static double weight(Map<String, Double> matter) {
    double sum = 0;
    for (double weight : matter.values()) {
      sum += weight;
    }
    return sum;
  }

  static double ratio(double part, double whole) {
    return whole <= 0 ? 0 : part / whole;
  }

  static int longest(BitSet marked) {
    int longest = 0;
    int from = marked.nextSetBit(0);
    while (from >= 0) {
      int to = marked.nextClearBit(from);
      longest = Math.max(longest, to - from);
      from = marked.nextSetBit(to);
    }
    return longest;
  }
}
