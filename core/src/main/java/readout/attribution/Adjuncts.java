package readout.attribution;

import readout.text.Part;
import readout.text.Tokens;

/** What may stand between a cue and its content: times, places, hearers. */
final class Adjuncts {

  private final Surface surface;
  private final Tokens tokens;

  Adjuncts(Surface surface) {
    this.surface = surface;
    this.tokens = surface.tokens();
  }

  /** The first token after times, adverbs and prepositional phrases. */
  int skip(int from, int ceiling) {
    int i = from;
    while (i < ceiling) {
      int next = step(i, ceiling);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int step(int i, int ceiling) {
    int time = skipTimes(i, ceiling);
    if (time > i) {
      return time;
    }
    if (!surface.is(i, Part.PREPOSITION) || tokens.is(i, "than")) {
      return i;
    }
    int last = surface.chunks().nounPhraseEnd(i + 1, ceiling);
    if (last < 0) {
      int after = skipTimes(i + 1, ceiling);
      return after > i + 1 ? after : i;
    }
    if (surface.is(i + 1, Part.PRONOUN)) {
      return i;
    }
    boolean swallowedSubject = surface.chunks().isVerbal(last + 1);
    return swallowedSubject ? i : last + 1;
  }

  /** Skips "on Tuesday", "late last week", "Feb. 20", and adverbs. */
  int skipTimes(int from, int ceiling) {
    int i = from;
    while (i < ceiling) {
      int next = time(i, ceiling);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int time(int i, int ceiling) {
    if ((surface.is(i, Part.ADVERB) && !belongsToContent(i)) || surface.is(i, Part.TIME)) {
      boolean dated = surface.is(i, Part.TIME) && surface.is(i + 1, Part.NUMBER);
      return Math.min(ceiling, dated ? i + 2 : i + 1);
    }
    return switch (tokens.lower(i)) {
      case "on", "in", "last", "this", "next", "late", "early", "earlier", "later", "the", "that" ->
          isTimeSoon(i, ceiling) ? i + 1 : i;
      default -> i;
    };
  }

  /**
   * "said once the road is open", "said only two came back": the adverb is part of what is said.
   */
  private boolean belongsToContent(int i) {
    return switch (tokens.lower(i)) {
      case "once",
          "now",
          "perhaps",
          "maybe",
          "even",
          "only",
          "just",
          "therefore",
          "thus",
          "indeed",
          "almost",
          "instead",
          "so-called",
          "often",
          "sometimes",
          "always",
          "usually",
          "yet" ->
          true;
      default -> false;
    };
  }

  private boolean isTimeSoon(int i, int ceiling) {
    return i + 1 < ceiling
        && (surface.is(i + 1, Part.TIME)
            || (surface.is(i + 2, Part.TIME)
                && (tokens.is(i + 1, "last")
                    || tokens.is(i + 1, "same")
                    || tokens.is(i + 1, "late"))));
  }

  /** The "that" (or "whether", "if", question word) that opens the content, or -1. */
  int that(int from, int ceiling) {
    if (isOpener(from, ceiling)) {
      return from;
    }
    int i = skip(from, ceiling);
    if (i < ceiling && (tokens.is(i, "that") || tokens.is(i, "whether"))) {
      return i;
    }
    if (surface.isComma(i) && i > from) {
      return tokens.is(i + 1, "that") ? i + 1 : -1;
    }
    return -1;
  }

  private boolean isOpener(int i, int ceiling) {
    if (i >= ceiling) {
      return false;
    }
    return switch (tokens.lower(i)) {
      case "that", "whether", "if", "how", "why", "what", "where", "who", "whom", "which" -> true;
      default -> false;
    };
  }

  /** One past the hearer that begins at a token: a noun phrase, kept short before a bare clause. */
  int endOfHearer(int from, int last) {
    int i = last + 1;
    if (surface.chunks().isVerbal(i)) {
      // "told reporters Russia would": the hearer and the next subject are one run of words.
      for (int k = from + 1; k <= last; k++) {
        if (surface.is(k, Part.NAME) && surface.is(k - 1, Part.NOUN)) {
          return k;
        }
        if (surface.is(k, Part.DETERMINER) || surface.is(k, Part.POSSESSIVE)) {
          return k;
        }
      }
      return from;
    }
    return i;
  }

  /**
   * One past the speaker whose noun phrase ends at {@code last}, with an apposition if there is
   * one.
   */
  int endOfSpeaker(int last, int ceiling) {
    int comma = last + 1;
    if (!surface.isComma(comma) || comma + 1 >= ceiling) {
      return comma;
    }
    boolean apposed =
        surface.is(comma + 1, Part.DETERMINER)
            || surface.is(comma + 1, Part.NOUN)
            || surface.is(comma + 1, Part.RELATIVE)
            || surface.is(comma + 1, Part.NUMBER);
    if (!apposed) {
      return comma;
    }
    for (int i = comma + 1; i < ceiling; i++) {
      if (surface.is(i, Part.MARK) && !surface.isQuoteMark(i)) {
        return i;
      }
      if (surface.chunks().isVerbal(i) && !surface.is(comma + 1, Part.RELATIVE)) {
        return comma;
      }
    }
    return ceiling;
  }
}
