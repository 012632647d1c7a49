package readout.actor;

import java.util.Set;

/**
 * Whether a place name acts or is merely where something is: "Moscow denied it" and "talks with
 * Moscow" against "in Moscow", "left for Moscow". Undecided means place for a city or a building,
 * state for a country.
 */
final class Metonymy {

  private static final Set<String> WHERE = WordClasses.of("where");

  private static final Set<String> WITH = WordClasses.of("acted upon");

  private static final Set<String> GIVING = WordClasses.of("given or taken");

  private static final Set<String> ACTS = WordClasses.of("acts");

  private static final Set<String> SITES = WordClasses.of("site");

  private static final Set<String> COPULAS = Set.of("is", "was", "has", "had", "remains");

  private static final Set<String> CITY_WORDS =
      Set.of(
          "a",
          "an",
          "the",
          "one",
          "home",
          "located",
          "situated",
          "founded",
          "under",
          "just",
          "known",
          "considered",
          "where",
          "in",
          "at",
          "on",
          "hit",
          "full",
          "still",
          "only");

  private final Words words;

  Metonymy(Words words) {
    this.words = words;
  }

  /** For a city or building: whether it surely stands for a government here. */
  boolean cityActs(Piece piece) {
    int before = before(piece.from());
    String link = words.key(before);
    String after = words.key(piece.end());
    if (WHERE.contains(link) || SITES.contains(after) || isPlaceList(piece)) {
      return false;
    }
    if (link.equals("to") || link.equals("from") || link.equals("for")) {
      return isGiven(before);
    }
    if (after.equals("'s")) {
      return !SITES.contains(words.key(piece.end() + 1));
    }
    if (words.isJoined(piece.end())) {
      return !words.key(piece.end()).equals("based") && !words.key(piece.end()).equals("born");
    }
    return WITH.contains(link)
        || (ACTS.contains(after) && !isDescribed(piece.end()))
        || isPaired(piece, link)
        || isAroundAside(piece)
        || (isAdverb(after) && ACTS.contains(words.key(piece.end() + 1)));
  }

  /** For a country: whether it is only where something is. */
  boolean countryIsPlace(Piece piece) {
    String link = words.key(before(piece.from()));
    return WHERE.contains(link)
        || (link.equals("from") && !GIVING.contains(words.key(before(piece.from()) - 1)));
  }

  /** "backing of his plan from Washington": the thing given stands a few words before. */
  private boolean isGiven(int link) {
    for (int i = link - 1;
        i > link - 6 && i >= 0 && words.sentence(i) == words.sentence(link);
        i--) {
      if (!words.isWord(i)) {
        return false;
      }
      if (GIVING.contains(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Oslo, it said, had recalled": what stands between the commas only says who says so. */
  private boolean isAroundAside(Piece piece) {
    int at = piece.end();
    return words.key(at).equals(",")
        && (words.key(at + 1).equals("it")
            || words.key(at + 1).equals("he")
            || words.key(at + 1).equals("she")
            || words.key(at + 1).equals("they"))
        && words.key(at + 3).equals(",")
        && ACTS.contains(words.key(at + 4));
  }

  /** "Athens was a small town", "Paris is the capital": of the city itself. */
  private boolean isDescribed(int at) {
    boolean copula = COPULAS.contains(words.key(at));
    return copula && CITY_WORDS.contains(words.key(at + 1));
  }

  private int before(int from) {
    int at = from - 1;
    return words.key(at).equals("the") ? at - 1 : at;
  }

  private static boolean isAdverb(String key) {
    return key.endsWith("ly");
  }

  /** "between Paris and London", "Kiev and Moscow agreed". */
  private boolean isPaired(Piece piece, String link) {
    if (!link.equals("and")) {
      return false;
    }
    String first = words.key(piece.from() - 3);
    if ((first.equals("to") || first.equals("from")) && isGiven(piece.from() - 3)) {
      return true;
    }
    return WITH.contains(first) || first.equals("of") || ACTS.contains(words.key(piece.end()));
  }

  /** "Moscow, Russia", and a dateline: "MOSCOW (Reuters)", "MOSCOW: Two men". */
  private boolean isPlaceList(Piece piece) {
    String after = words.key(piece.end());
    boolean dateline =
        words.isFirst(piece.from())
            && (after.equals("(")
                || after.equals("—")
                || after.equals("–")
                || after.equals(":") && words.isAllCapitals(piece.from()));
    return dateline
        || (after.equals(",")
            && words.isFirst(piece.from())
            && words.isCapitalised(piece.end() + 1));
  }
}
