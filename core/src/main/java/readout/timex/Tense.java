package readout.timex;

import java.util.Set;

/**
 * Which way the verb beside a time expression points.
 *
 * <p>No parser: the nearest verb that shows its tense decides, first to the left within the
 * sentence, then to the right.
 */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final int REACH = 40;

  private static final Set<String> FUTURE_WORDS =
      Set.of(
          "will",
          "shall",
          "'ll",
          "would",
          "upcoming",
          "forthcoming",
          "begins",
          "starts",
          "opens",
          "arrives",
          "leaves",
          "expires",
          "ends",
          "takes",
          "resumes",
          "meets",
          "visits",
          "travels",
          "can",
          "could",
          "may",
          "might",
          "should",
          "must",
          "won");

  private static final Set<String> PLANS =
      Set.of(
          "expected",
          "scheduled",
          "due",
          "set",
          "planned",
          "plan",
          "plans",
          "planning",
          "going",
          "hopes",
          "hope",
          "wants",
          "want",
          "agreed",
          "intends",
          "likely",
          "vowed",
          "promised",
          "pledged",
          "about",
          "slated",
          "hoped",
          "is",
          "are",
          "ready",
          "preparing",
          "prepares",
          "supposed",
          "invited",
          "hoping",
          "decided",
          "booked",
          "urged",
          "asked",
          "ordered",
          "needs",
          "need",
          "required",
          "proposed",
          "wanted",
          "bound",
          "threatened",
          "offered");

  private static final Set<String> PAST_WORDS =
      Set.of(
          "said",
          "was",
          "were",
          "had",
          "did",
          "met",
          "told",
          "held",
          "came",
          "went",
          "took",
          "made",
          "fell",
          "rose",
          "began",
          "left",
          "won",
          "lost",
          "got",
          "gave",
          "saw",
          "found",
          "became",
          "broke",
          "brought",
          "built",
          "bought",
          "caught",
          "chose",
          "cut",
          "drew",
          "drove",
          "fought",
          "fled",
          "flew",
          "grew",
          "heard",
          "hit",
          "kept",
          "knew",
          "led",
          "let",
          "meant",
          "paid",
          "put",
          "ran",
          "read",
          "rode",
          "sent",
          "shot",
          "shut",
          "slid",
          "sold",
          "sought",
          "spent",
          "spoke",
          "stood",
          "struck",
          "swore",
          "thought",
          "threw",
          "understood",
          "withdrew",
          "wore",
          "wrote",
          "been",
          "has",
          "have",
          "'ve",
          "ago",
          "closed",
          "sank",
          "didn",
          "wasn",
          "weren",
          "hadn",
          "hasn",
          "haven",
          "overthrew",
          "shook",
          "stole",
          "taught",
          "died",
          "seen",
          "given",
          "taken");

  private static final Set<String> BE = Set.of("be", "being", "get", "getting");

  private static final Set<String> NOT_VERBS =
      Set.of(
          "united",
          "need",
          "indeed",
          "speed",
          "feed",
          "seed",
          "red",
          "hundred",
          "bed",
          "ahmed",
          "mohammed",
          "muhammad",
          "alleged",
          "proposed",
          "so-called",
          "armed",
          "unprecedented",
          "planned",
          "scheduled",
          "related",
          "limited",
          "exceed",
          "proceed",
          "succeed",
          "shed",
          "embed",
          "deed",
          "greed",
          "bleed",
          "breed",
          "weed",
          "ted",
          "fred",
          "naked",
          "sacred",
          "combined",
          "detailed",
          "advanced",
          "divided",
          "occupied",
          "wounded");

  /** The tense of the clause around the words from {@code start} to {@code end}. */
  static Tense around(Words words, int start, int end) {
    Tense before = before(words, start);
    return before == UNKNOWN ? after(words, end) : before;
  }

  private static Tense before(Words words, int start) {
    int first = Math.max(0, start - REACH);
    for (int i = start - 1; i >= first && words.sentence(i) == words.sentence(start); i--) {
      if (words.lower(i).equals(";")) {
        return UNKNOWN;
      }
      Tense tense = of(words, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  private static Tense after(Words words, int end) {
    int last = Math.min(words.size(), end + REACH);
    for (int i = end; i < last && words.sentence(i) == words.sentence(end - 1); i++) {
      Tense tense = of(words, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  private static Tense of(Words words, int i) {
    String word = words.lower(i);
    if (isPlan(words, i, word) || isInfinitive(words, i, word)) {
      return FUTURE;
    }
    if (FUTURE_WORDS.contains(word)) {
      return isFuture(words, i, word) ? FUTURE : UNKNOWN;
    }
    return isPast(words, i, word) ? PAST : UNKNOWN;
  }

  private static boolean isFuture(Words words, int i, String word) {
    boolean haveBeen = words.lower(i + 1).equals("have");
    boolean refused = word.equals("won") && !words.lower(i + 1).equals("'t");
    boolean name = word.equals("may") && words.isCapitalised(i);
    return !haveBeen && !refused && !name;
  }

  private static boolean isPlan(Words words, int i, String word) {
    String next = words.lowerNear(i + 1, i);
    boolean planned = !(word.equals("is") || word.equals("are"));
    return PLANS.contains(word) && (next.equals("to") || (planned && next.equals("for")));
  }

  /** "Macron to visit Moscow": a headline's future; "agreed to", "plans to" are plans. */
  private static boolean isInfinitive(Words words, int i, String word) {
    return word.equals("to")
        && words.isCapitalised(i - 1)
        && words.sentence(i - 1) == words.sentence(i)
        && words.isLetters(i + 1)
        && !words.isCapitalised(i + 1)
        && !Set.of("the", "a", "an", "his", "its", "their", "her", "be")
            .contains(words.lower(i + 1))
        && words.firstOfSentence(i) >= i - 4;
  }

  /** "Will be sold", "to be held": the verb to the left of it decides. */
  private static boolean isParticiple(Words words, int i) {
    return BE.contains(words.lower(i - 1)) || BE.contains(words.lower(i - 2));
  }

  private static boolean isPast(Words words, int i, String word) {
    if (isParticiple(words, i)) {
      return false;
    }
    if (PAST_WORDS.contains(word)) {
      return true;
    }
    return word.length() > 3
        && word.endsWith("ed")
        && !words.isCapitalised(i)
        && !NOT_VERBS.contains(word);
  }
}
