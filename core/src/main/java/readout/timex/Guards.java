package readout.timex;

import java.util.Map;
import java.util.Set;

/** Checks that a rule may ask for beyond its words: traps that look like time and are not. */
final class Guards {

  /** A check of a match in its text. */
  @FunctionalInterface
  interface Guard {
    boolean holds(Match match, Discourse discourse);
  }

  private static final Set<String> MONTH_BEFORE =
      Set.of(
          "in",
          "by",
          "since",
          "until",
          "till",
          "from",
          "to",
          "of",
          "during",
          "before",
          "after",
          "for",
          "late",
          "early",
          "mid",
          "and",
          "between",
          "through",
          "throughout",
          "or",
          "last",
          "next",
          "this",
          "every",
          "each",
          "than",
          "with",
          "as",
          "over",
          "end",
          "beginning",
          "middle",
          "start",
          "into",
          "the",
          "around",
          "on",
          "past",
          "previous",
          "following",
          "(",
          "its",
          "that",
          "'s",
          "ending",
          "ended",
          "if",
          "but",
          ",");

  private static final Set<String> SEASON_BEFORE =
      Set.of(
          "in", "by", "since", "until", "till", "from", "to", "of", "during", "before", "after",
          "the", "late", "early", "mid", "through", "this", "that", "each", "every", "and", "or");

  private static final Set<String> DECADE_BEFORE = Set.of("the", "and", "mid", "'");

  private static final Set<String> HYPHENED = Set.of("mid", "early", "late", "end");

  private static final Set<String> RATE_WORDS =
      Set.of("once", "twice", "times", "million", "billion", "percent");

  private static final Set<String> LENGTH_WORDS =
      Set.of(
          "for", "in", "after", "within", "than", "of", "by", "to", "from", "about", "nearly",
          "almost", "over");

  private static final Set<String> AFTER_DAYS =
      Set.of("in", "at", "and", "to", "with", "for", "by", "as", "when", "the", "on");

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "your", "our");

  private static final Set<String> SPEECH =
      Set.of("said", "says", "told", "and", "was", "is", "has", "had", "'s", "who");

  private static final Map<String, Guard> ALL =
      Map.ofEntries(
          Map.entry("bare-year", BareYear::holds),
          Map.entry("bare-month", Guards::isBareMonth),
          Map.entry("bare-season", Guards::isBareSeason),
          Map.entry("decade", Guards::isDecade),
          Map.entry("rate", Guards::isRate),
          Map.entry("not-rate", (match, discourse) -> !isRate(match, discourse)),
          Map.entry("future", (match, discourse) -> discourse.tense(match) == Tense.FUTURE),
          Map.entry("past", (match, discourse) -> discourse.tense(match) != Tense.FUTURE),
          Map.entry(
              "capital", (match, discourse) -> discourse.words().isCapitalised(match.start())),
          Map.entry("not-ordinal-noun", Guards::isUnitArticle),
          Map.entry("real-day", Guards::isRealDay),
          Map.entry("listed", Guards::isListed),
          Map.entry("name", Guards::isName),
          Map.entry("plural", Guards::isPlural),
          Map.entry("not-of", Guards::isWhole),
          Map.entry("clause-end", Guards::endsClause),
          Map.entry("yy", Guards::isEarlierThanPair));

  private Guards() {}

  static Guard named(String name) {
    Guard guard = ALL.get(name);
    if (guard == null) {
      throw new IllegalArgumentException("no such check: " + name);
    }
    return guard;
  }

  /** March and May are verbs and names, April, June, August and January names. */
  private static boolean isBareMonth(Match match, Discourse discourse) {
    Words words = discourse.words();
    int start = match.startOf("month");
    boolean listed =
        MONTH_BEFORE.contains(words.lowerNear(start - 1, start))
            || (words.isJoin(start - 1) && HYPHENED.contains(words.lower(start - 2)));
    return words.isCapitalised(start)
        && switch (match.need("month").number()) {
          case 3, 5 -> listed && !isNamedSo(match, discourse);
          case 1, 4, 6, 8 -> listed || !isPerson(match, words);
          default -> true;
        };
  }

  private static boolean isNamedSo(Match match, Discourse discourse) {
    Words words = discourse.words();
    return discourse.isSurname(words.lower(match.startOf("month")))
        || words.lower(match.end()).equals("on");
  }

  private static boolean isPerson(Match match, Words words) {
    int start = match.startOf("month");
    return SPEECH.contains(words.lowerNear(match.end(), start))
        || words.isCapitalised(match.end())
        || words.isCapitalised(start - 1)
        || words.lowerNear(start - 1, start).isEmpty();
  }

  /** Not "the fall of the city", "continue to fall", "the Arab Spring". */
  private static boolean isBareSeason(Match match, Discourse discourse) {
    Words words = discourse.words();
    int start = match.startOf("season");
    String before = words.lowerNear(start - 1, start);
    String after = words.lower(match.end());
    boolean ofSomething = after.equals("of") && !words.isDigits(match.end() + 1);
    boolean name = words.isCapitalised(start - 1) && words.isCapitalised(start);
    return SEASON_BEFORE.contains(before)
        && !ofSomething
        && !name
        && !isFalling(words.lower(start), before, after);
  }

  private static boolean isFalling(String season, String before, String after) {
    boolean verb = before.equals("to") || before.equals("or") || before.equals("and");
    boolean noun = before.equals("the") && after.equals("in");
    return switch (season) {
      case "fall" -> verb || noun;
      case "spring" -> before.equals("to");
      default -> false;
    };
  }

  private static boolean isDecade(Match match, Discourse discourse) {
    Words words = discourse.words();
    int start = match.startOf("decade");
    String before = words.lowerNear(start - 1, start);
    boolean full = words.lower(start).length() == 4 && words.isDigits(start);
    boolean late = before.equals("early") || before.equals("late");
    return full
        || DECADE_BEFORE.contains(before)
        || (late && !POSSESSIVES.contains(words.lower(start - 2)))
        || words.lower(start).equals("nineteen")
        || words.lower(start).equals("'");
  }

  /** "200 flights a week", "twice a day": a rate, not a length. */
  private static boolean isRate(Match match, Discourse discourse) {
    Words words = discourse.words();
    int start = match.start();
    for (int i = start - 1; i >= start - 4 && words.sentence(i) == words.sentence(start); i--) {
      String word = words.lower(i);
      if (words.isDigits(i) || RATE_WORDS.contains(word)) {
        return true;
      }
      if (LENGTH_WORDS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Not "a second term", "a minute amount". */
  private static boolean isUnitArticle(Match match, Discourse discourse) {
    String unit = discourse.words().lower(match.end() - 1);
    return !unit.equals("second") && !unit.equals("minute") && !unit.equals("quarter");
  }

  private static boolean isRealDay(Match match, Discourse discourse) {
    return DateProof.exists(2000, match.need("month").number(), match.need("day").number());
  }

  /** The second number of a list of days is a day too: "April 24 and 25", not "and 25 soldiers". */
  private static boolean isListed(Match match, Discourse discourse) {
    Words words = discourse.words();
    String next = words.lowerNear(match.end(), match.start());
    return next.isEmpty() || !words.isLetters(match.end()) || AFTER_DAYS.contains(next);
  }

  /** "Daily Mail", "Weekly Standard": both words with a capital, and not all of the headline. */
  private static boolean isName(Match match, Discourse discourse) {
    Words words = discourse.words();
    return words.isCapitalised(match.start())
        && words.isCapitalised(match.end())
        && words.sentence(match.end()) == words.sentence(match.start());
  }

  /** Not "the night of 23 February", whose date stands behind it. */
  private static boolean isWhole(Match match, Discourse discourse) {
    return !discourse.words().lowerNear(match.end(), match.start()).equals("of");
  }

  /** Not "a decades-old dispute": an article goes with one unit. */
  private static boolean isPlural(Match match, Discourse discourse) {
    String count = discourse.words().lower(match.startOf("count"));
    boolean article = count.equals("a") || count.equals("an");
    return !article || match.get("units") == null || match.need("count").value() != 1;
  }

  /** "Two days before, he had called", not "two days before the launch". */
  private static boolean endsClause(Match match, Discourse discourse) {
    Words words = discourse.words();
    return words.lowerNear(match.end(), match.start()).isEmpty() || !words.isLetters(match.end());
  }

  /** 1914-18, not 1999-42. */
  private static boolean isEarlierThanPair(Match match, Discourse discourse) {
    int from = match.need("from").number();
    return match.need("to").number() % 100 > from % 100;
  }
}
