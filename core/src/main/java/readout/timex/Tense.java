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
  private static final int AIM_REACH = 12;

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "its", "their", "her", "this", "that", "about", "early", "mid",
          "late", "more", "at", "as");

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
          "resumes",
          "won",
          "resume",
          "reopen",
          "convene",
          "reconvene");

  /** Participles that plan only with a word after them: "due on", "set for", "expected in". */
  private static final Set<String> APPOINTED =
      Set.of("expected", "scheduled", "due", "set", "planned", "slated", "invited", "booked");

  private static final Set<String> SCHEDULED = Set.of("scheduled", "slated", "schedules");

  private static final Set<String> APPOINTMENT = Set.of("to", "for", "on", "in", "by", "at");

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

  private static final Set<String> AHEAD = Set.of("until", "till", "til");

  private static final Set<String> DEADLINE = Set.of("by", "through", "until", "till", "effective");

  private static final Set<String> PHASES = Set.of("early", "late", "mid", "-", "the");

  /** The tense of the clause around the words from {@code start} to {@code end}. */
  static Tense around(Words words, int start, int end) {
    boolean opens = words.firstOfSentence(start) >= start - 1;
    if (!opens && (AHEAD.contains(words.lowerNear(start - 1, start)) || isSoonAs(words, start))) {
      return FUTURE;
    }
    if (!opens && isDeadline(words, start)) {
      return FUTURE;
    }
    if (words.lowerNear(end, start).equals("'s")) {
      Tense after = after(words, end);
      return after == UNKNOWN ? PAST : after;
    }
    Tense before = before(words, start);
    return before == UNKNOWN ? after(words, end) : before;
  }

  /** "Unless it was lifted by Sunday", "wants an answer by Friday"; not "had left by Monday". */
  private static boolean isDeadline(Words words, int start) {
    if (!words.lowerNear(start - 1, start).equals("by")) {
      return false;
    }
    for (int i = start - 2; i >= Math.max(0, start - AIM_REACH); i--) {
      if (words.sentence(i) == words.sentence(start) && CONDITIONS.contains(words.lower(i))) {
        return true;
      }
    }
    return before(words, start) == UNKNOWN && after(words, start) == UNKNOWN;
  }

  private static final Set<String> CONDITIONS =
      Set.of("unless", "if", "demanded", "must", "should", "ultimatum", "deadline", "insisted");

  /** "As soon as Tuesday", "as early as March". */
  private static boolean isSoonAs(Words words, int start) {
    String degree = words.lowerNear(start - 2, start);
    return words.lowerNear(start - 1, start).equals("as")
        && (degree.equals("soon") || degree.equals("early") || degree.equals("late"));
  }

  /** The same for months and days of the month, of which a deadline or an aim can tell. */
  static Tense aimed(Words words, int start, int end) {
    int at = start - 1;
    while (PHASES.contains(words.lowerNear(at, start))) {
      at--;
    }
    String preposition = words.lowerNear(at, start);
    if (preposition.equals("ended")) {
      return PAST;
    }
    return DEADLINE.contains(preposition) || isAim(words, start)
        ? FUTURE
        : around(words, start, end);
  }

  /** "An agreement to buy it in January": an infinitive is nearer than any finite verb. */
  private static boolean isAim(Words words, int start) {
    for (int i = start - 1; i >= Math.max(1, start - AIM_REACH); i--) {
      if (words.sentence(i) != words.sentence(start) || of(words, i) == PAST) {
        return false;
      }
      boolean infinitive =
          words.lower(i).equals("to")
              && words.isLetters(i + 1)
              && !words.isCapitalised(i + 1)
              && !DETERMINERS.contains(words.lower(i + 1));
      if (infinitive) {
        return !words.lower(i - 1).equals("had") && !words.lower(i - 1).equals("used");
      }
    }
    return false;
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
        return isPast(words, i, words.lower(i)) ? PAST : tense;
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
    boolean past = words.lower(i - 1).equals("been") && words.lower(i - 2).equals("had");
    return !past
        && ((PLANS.contains(word) && next.equals("to"))
            || (APPOINTED.contains(word) && APPOINTMENT.contains(next))
            || SCHEDULED.contains(word));
  }

  /** "Macron to visit Moscow": a headline's future; "agreed to", "plans to" are plans. */
  private static boolean isInfinitive(Words words, int i, String word) {
    return word.equals("to")
        && words.isCapitalised(i - 1)
        && words.sentence(i - 1) == words.sentence(i)
        && words.isLetters(i + 1)
        && !words.isCapitalised(i + 1)
        && !DETERMINERS.contains(words.lower(i + 1))
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
