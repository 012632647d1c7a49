package readout.reuse;

import java.util.BitSet;

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
    double common = one.matter().common(other.matter());
    double weight = one.matter().weight();
    return new Overlap(
        ratio(shared.cardinality(), one.size()),
        ratio(own.cardinality(), one.unquotedSize()),
        own.cardinality(),
        longest(own),
        ratio(common, weight),
        ratio(common, Math.sqrt(weight * other.matter().weight())));
  }

  private static BitSet without(BitSet words, BitSet others) {
    var rest = (BitSet) words.clone();
    rest.andNot(others);
    return rest;
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
