package readout.attribution;

import org.jspecify.annotations.Nullable;
import readout.text.Chunks;
import readout.text.Part;
import readout.text.Tokens;

/**
 * A cue verb with the auxiliaries before it.
 *
 * @param kind how the verb stands in its clause
 * @param first the first token of the group: an auxiliary, "to", or the verb
 * @param verb the verb itself
 * @param negated whether "not" or the like stands in the group
 * @param modal the modal verb, if any
 */
record VerbGroup(Kind kind, int first, int verb, boolean negated, @Nullable String modal) {

  /** How a verb stands in its clause. */
  enum Kind {
    /** Has a subject of its own. */
    FINITE,
    /** "was told". */
    PASSIVE,
    /** ", saying that". */
    PARTICIPIAL,
    /** "to say". */
    INFINITIVE,
    /** "plans reported by". */
    REDUCED,
    /** No verb here, or none that tells. */
    NONE
  }

  static VerbGroup read(Chunks chunks, Tokens tokens, VerbCue cue, int verb, int floor) {
    boolean negated = false;
    String modal = null;
    String nearest = null;
    int first = verb;
    for (int i = verb - 1; i >= floor; i--) {
      if (tokens.is(i, ",") && isAdverbAside(chunks, tokens, i)) {
        i -= 2;
        continue;
      }
      if (!belongs(chunks.part(i))) {
        break;
      }
      switch (chunks.part(i)) {
        case NEGATION -> negated = true;
        case MODAL -> modal = tokens.lower(i);
        case AUXILIARY -> nearest = nearest == null ? tokens.lower(i) : nearest;
        default -> {}
      }
      negated |= tokens.lower(i).endsWith("n't");
      first = chunks.is(i, Part.ADVERB) ? first : i;
    }
    boolean infinitive = first > floor && chunks.is(first - 1, Part.TO);
    Kind kind = kind(chunks, tokens, cue, verb, nearest, modal, infinitive);
    return new VerbGroup(kind, infinitive ? first - 1 : first, verb, negated, modal);
  }

  /** "did, however, say". */
  private static boolean isAdverbAside(Chunks chunks, Tokens tokens, int comma) {
    return chunks.is(comma - 1, Part.ADVERB)
        && tokens.is(comma - 2, ",")
        && (chunks.is(comma - 3, Part.AUXILIARY) || chunks.is(comma - 3, Part.MODAL));
  }

  private static boolean belongs(Part part) {
    return switch (part) {
      case ADVERB, NEGATION, MODAL, AUXILIARY -> true;
      default -> false;
    };
  }

  private static Kind kind(
      Chunks chunks,
      Tokens tokens,
      VerbCue cue,
      int verb,
      @Nullable String nearest,
      @Nullable String modal,
      boolean infinitive) {
    Part part = chunks.part(verb);
    if (cue.is(VerbCue.GERUND)) {
      return part != Part.GERUND ? Kind.NONE : isBe(nearest) ? Kind.FINITE : Kind.PARTICIPIAL;
    }
    if (cue.is(VerbCue.PARTICIPLE) && (isBe(nearest) || isItIs(tokens, verb, nearest))) {
      return Kind.PASSIVE;
    }
    if (infinitive) {
      return cue.is(VerbCue.BASE) ? Kind.INFINITIVE : Kind.NONE;
    }
    if (cue.is(VerbCue.PARTICIPLE) && nearest != null && isHave(nearest)) {
      return Kind.FINITE;
    }
    if (modal != null || isDo(nearest)) {
      return cue.is(VerbCue.BASE) ? Kind.FINITE : Kind.NONE;
    }
    if (part != Part.VERB) {
      return Kind.NONE;
    }
    if (cue.is(VerbCue.PARTICIPLE) && tokens.is(verb + cue.length(), "by")) {
      return Kind.REDUCED;
    }
    boolean finite = cue.is(VerbCue.PAST) || cue.is(VerbCue.THIRD) || cue.is(VerbCue.BASE);
    return finite ? Kind.FINITE : Kind.NONE;
  }

  static boolean isBe(@Nullable String word) {
    return switch (word) {
      case "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "am",
          "'re",
          "'m",
          "isn't",
          "aren't",
          "wasn't",
          "weren't" ->
          true;
      case null, default -> false;
    };
  }

  /** "It's claimed that": nobody is named who claims it. */
  private static boolean isItIs(Tokens tokens, int verb, @Nullable String nearest) {
    int at = verb - 1;
    while (at > verb - 3 && at > 0 && !tokens.is(at, "'s")) {
      at--;
    }
    return "'s".equals(nearest) && tokens.is(at, "'s") && tokens.is(at - 1, "it");
  }

  private static boolean isHave(String word) {
    return switch (word) {
      case "has", "have", "had", "having", "'ve", "'d", "'s", "hasn't", "haven't", "hadn't" -> true;
      default -> false;
    };
  }

  private static boolean isDo(@Nullable String word) {
    return switch (word) {
      case "do", "does", "did", "don't", "doesn't", "didn't" -> true;
      case null, default -> false;
    };
  }
}
