package readout.event;

import java.util.List;

/**
 * A piece of a sentence: a noun phrase, a verb group or what joins them.
 *
 * @param kind what it is
 * @param first index of its first token
 * @param last index of its last token
 * @param head the token that carries the meaning: the noun, the verb, the preposition
 * @param mentions indices into the cast, of the mentions inside a noun phrase, in text order
 * @param verb what a verb group says, {@link VerbGroup#NONE} for all else
 */
record Chunk(Kind kind, int first, int last, int head, List<Integer> mentions, VerbGroup verb) {

  enum Kind {
    NOUNS,
    VERBS,
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    COMMA,
    /** A colon, semicolon, dash or bracket. */
    BREAK,
    ADVERB,
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
