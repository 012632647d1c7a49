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

  private static final Set<String> YEAR_BEFORE =
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

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "your", "our");

  private static final Set<String> SPEECH =
      Set.of("said", "says", "told", "and", "was", "is", "has", "had", "'s", "who");

  private static final Map<String, Guard> ALL =
      Map.ofEntries(
          Map.entry("bare-year", Guards::isBareYear),
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

  /** A number alone is a year only between words that go with years: not "2000 soldiers". */
  private static boolean isBareYear(Match match, Discourse discourse) {
    Words words = discourse.words();
    Lexeme year = match.need("year");
    int start = match.start();
    int value = year.number();
    if (!words.isDigits(match.end() - 1)) {
      return true;
    }
    String before = words.lowerNear(start - 1, start);
    boolean listed = before.isEmpty() || YEAR_BEFORE.contains(before);
    boolean modern = value >= 1900 && value < 2060;
    boolean placed = !words.isCapitalised(start - 1) || listed;
    boolean old = value >= 1400 && (before.equals("in") || before.equals("since"));
    return (modern || old)
        && placed
        && !isCounted(words, match.end(), before, value)
        && !isPartOfNumber(words, match);
  }

  private static boolean isPartOfNumber(Words words, Match match) {
    String before = words.lower(match.start() - 1);
    String after = words.lower(match.end());
    boolean prefixed = words.isJoin(match.start() - 1) && words.isLetters(match.start() - 2);
    boolean gluedBefore =
        !prefixed
            && words.glued(match.start())
            && Set.of(".", "/", "-", "$", ":", "#").contains(before);
    boolean gluedAfter =
        words.glued(match.end())
            && (Set.of("/", "%", ":").contains(after)
                || (Set.of("-", ".").contains(after)
                    && words.glued(match.end() + 1)
                    && words.isDigits(match.end() + 1)));
    return gluedBefore || gluedAfter;
  }

  /** "2000 soldiers", "1950 people", "2000 km". */
  private static boolean isCounted(Words words, int next, String before, int value) {
    String noun = words.lowerNear(next, next - 1);
    boolean plural = noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss");
    boolean people =
        Set.of(
                "people",
                "men",
                "women",
                "children",
                "km",
                "miles",
                "tons",
                "troops",
                "dead",
                "police")
            .contains(noun);
    boolean definite = before.equals("the") || before.equals("in") || before.equals("since");
    boolean clause =
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
                "years")
            .contains(noun);
    boolean round =
        value % 1000 == 0
            && !Set.of("in", "since", "year", "the", "of", "by", "until", "before", "after")
                .contains(before);
    return (people && !before.equals("in"))
        || (plural && !clause && !definite && !words.isCapitalised(next))
        || round;
  }

  private static boolean isBareMonth(Match match, Discourse discourse) {
    Words words = discourse.words();
    int start = match.startOf("month");
    String before = words.lowerNear(start - 1, start);
    if (!words.isCapitalised(start)) {
      return false;
    }
    boolean after = SPEECH.contains(words.lowerNear(match.end(), start));
    boolean listed = MONTH_BEFORE.contains(before);
    return switch (match.need("month").number()) {
      case 3, 5 ->
          listed
              && !discourse.isSurname(words.lower(start))
              && !words.lower(match.end()).equals("on");
      case 4, 6, 8, 1 ->
          listed
              || (!after
                  && !words.isCapitalised(match.end())
                  && !before.isEmpty()
                  && !words.isCapitalised(start - 1));
      default -> true;
    };
  }

  private static boolean isBareSeason(Match match, Discourse discourse) {
    Words words = discourse.words();
    int start = match.startOf("season");
    String before = words.lowerNear(start - 1, start);
    boolean ofSomething = words.lower(match.end()).equals("of") && !words.isDigits(match.end() + 1);
    boolean name = words.isCapitalised(start - 1) && words.isCapitalised(start);
    boolean fall =
        words.lower(start).equals("fall")
            && (before.equals("to") || before.equals("or") || before.equals("and"));
    boolean leap = words.lower(start).equals("spring") && before.equals("to");
    boolean article =
        before.equals("the")
            && words.lower(start).equals("fall")
            && words.lower(match.end()).equals("in");
    return SEASON_BEFORE.contains(before) && !ofSomething && !name && !fall && !leap && !article;
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
      if (words.isDigits(i)
          || Set.of("once", "twice", "times", "million", "billion", "percent").contains(word)) {
        return true;
      }
      if (Set.of(
              "for", "in", "after", "within", "than", "of", "by", "to", "from", "about", "nearly",
              "almost", "over", "once")
          .contains(word)) {
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
    return next.isEmpty()
        || !words.isLetters(match.end())
        || Set.of("in", "at", "and", "to", "with", "for", "by", "as", "when", "the", "on")
            .contains(next);
  }

  /** "Daily Mail", "Weekly Standard": both words with a capital, and not all of the headline. */
  private static boolean isName(Match match, Discourse discourse) {
    Words words = discourse.words();
    return words.isCapitalised(match.start())
        && words.isCapitalised(match.end())
        && words.sentence(match.end()) == words.sentence(match.start());
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
