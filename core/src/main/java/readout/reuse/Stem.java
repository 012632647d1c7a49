package readout.reuse;

/**
 * Endings off English words, for matching only: "ministers", "agreed", "meeting" meet "minister",
 * "agree", "meet".
 *
 * <p>Lighter than Porter's stemmer (1980): plural, past and -ing alone. What matters is that two
 * texts of one event agree, not that the stem is a word.
 */
final class Stem {

  private Stem() {}

  /** The stem of a word in lower case. */
  static String of(String word) {
    String stem = word.endsWith("'s") ? cut(word, 2) : word;
    stem = withoutPlural(stem);
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = cut(stem, 3);
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = cut(stem, 2);
    }
    return stem.length() > 4 && stem.endsWith("e") ? cut(stem, 1) : stem;
  }

  private static String withoutPlural(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? cut(word, 1) : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
