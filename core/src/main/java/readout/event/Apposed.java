package readout.event;

import java.util.List;
import readout.actor.Actor;

/** "The heads of the two services, Anna Bell and Omar Said, met": the two are who they are. */
final class Apposed {

  private Apposed() {}

  /** The two persons between commas behind a plural noun phrase; empty where none stand there. */
  static List<Integer> to(ParsedSentence sentence, int chunk) {
    boolean plural = sentence.tokens().lower(sentence.chunk(chunk).head()).endsWith("s");
    int at = plural ? behindOf(sentence, chunk) : -1;
    boolean pair =
        at >= 0
            && is(sentence, at, Chunk.Kind.COMMA)
            && isPerson(sentence, at + 1)
            && is(sentence, at + 2, Chunk.Kind.COORDINATOR)
            && isPerson(sentence, at + 3)
            && (is(sentence, at + 4, Chunk.Kind.COMMA) || is(sentence, at + 4, Chunk.Kind.VERBS));
    Integer first = pair ? sentence.party(at + 1) : null;
    Integer second = pair ? sentence.party(at + 3) : null;
    return first == null || second == null ? List.of() : List.of(first, second);
  }

  /** Behind "of the two services". */
  private static int behindOf(ParsedSentence sentence, int chunk) {
    int at = chunk + 1;
    while (is(sentence, at, Chunk.Kind.PREPOSITION) && is(sentence, at + 1, Chunk.Kind.NOUNS)) {
      at += 2;
    }
    return at;
  }

  private static boolean is(ParsedSentence sentence, int chunk, Chunk.Kind kind) {
    return chunk < sentence.chunks().size() && sentence.chunk(chunk).is(kind);
  }

  private static boolean isPerson(ParsedSentence sentence, int chunk) {
    Integer party = is(sentence, chunk, Chunk.Kind.NOUNS) ? sentence.party(chunk) : null;
    return party != null
        && sentence.cast().of(sentence.cast().mentions().get(party)).kind() == Actor.Kind.PERSON;
  }
}
