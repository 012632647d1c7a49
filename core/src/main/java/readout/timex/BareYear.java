package readout.timex;

import java.util.Set;

/**
 * Whether a number alone is a year: only between words that go with years. Not "2000 soldiers",
 * "1,500", "Windows 2000", "2000 km".
 */
final class BareYear {

  private static final int OLDEST = 1400;
  private static final int MODERN = 1900;
  private static final int LATEST = 2060;

  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "of",
          "during",
          "before",
          "after",
          "to",
          "between",
          "and",
          "through",
          "late",
          "early",
          "mid",
          "the",
          "for",
          "than",
          "or",
          "around",
          "about",
          "year",
          "circa",
          "throughout",
          "(",
          "over",
          "fiscal",
          "into",
          "as",
          "-",
          ",",
          "/",
          "like",
          "not",
          "late-",
          "that",
          "only",
          "our",
          "on",
          "with",
          "at",
          "his",
          "its",
          "their",
          "her",
          "a",
          "an",
          "compared",
          "versus",
          "vs",
          "ending");

  private static final Set<String> COUNTED =
      Set.of(
          "people", "men", "women", "children", "km", "miles", "tons", "troops", "dead", "police");

  /** Words that end in s and are not counted: verbs, and nouns that go with years. */
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "was",
          "has",
          "is",
          "as",
          "does",
          "this",
          "his",
          "its",
          "sales",
          "results",
          "earnings",
          "elections",
          "talks",
          "years",
          "olympics",
          "games");

  private static final Set<String> BEFORE_ROUND =
      Set.of("in", "since", "year", "the", "of", "by", "until", "before", "after");

  private static final Set<String> MARKS_BEFORE = Set.of(".", "/", "-", "$", ":", "#");

  private static final Set<String> MARKS_AFTER = Set.of("/", "%", ":");

  private static final Set<String> DECIMALS = Set.of("-", ".");

  private BareYear() {}

  static boolean holds(Match match, Discourse discourse) {
    Words words = discourse.words();
    if (!words.isDigits(match.end() - 1)) {
      return true;
    }
    String before = words.lowerNear(match.start() - 1, match.start());
    int year = match.need("year").number();
    boolean listed = before.isEmpty() || BEFORE.contains(before);
    return isLikely(year, before)
        && (listed || !words.isCapitalised(match.start() - 1))
        && !isCounted(words, match.end(), before)
        && !isRound(year, before)
        && !isPartOfNumber(words, match);
  }

  private static boolean isLikely(int year, String before) {
    boolean dated = before.equals("in") || before.equals("since");
    return (year >= MODERN && year < LATEST) || (year >= OLDEST && dated);
  }

  /** "An army of 2000" is a number; "the year 2000" is not. */
  private static boolean isRound(int year, String before) {
    return year % 1000 == 0 && !BEFORE_ROUND.contains(before);
  }

  private static boolean isCounted(Words words, int next, String before) {
    String noun = words.lowerNear(next, next - 1);
    if (COUNTED.contains(noun)) {
      return !before.equals("in");
    }
    boolean plural = noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss");
    boolean definite = before.equals("the") || before.equals("in") || before.equals("since");
    return plural && !NOT_COUNTED.contains(noun) && !definite && !words.isCapitalised(next);
  }

  private static boolean isPartOfNumber(Words words, Match match) {
    int start = match.start();
    boolean prefixed = words.isJoin(start - 1) && words.isLetters(start - 2);
    boolean gluedBefore =
        !prefixed && words.glued(start) && MARKS_BEFORE.contains(words.lower(start - 1));
    return gluedBefore || isGluedAfter(words, match.end());
  }

  private static boolean isGluedAfter(Words words, int end) {
    if (!words.glued(end)) {
      return false;
    }
    boolean more = words.glued(end + 1) && words.isDigits(end + 1);
    return MARKS_AFTER.contains(words.lower(end)) || (DECIMALS.contains(words.lower(end)) && more);
  }
}
