package readout.event;

import java.util.ArrayList;
import java.util.List;
import readout.actor.Actor;

/**
 * Who is meant by a word for several who hold an office: those named behind it ("their presidents,
 * X and Y"), else the states whose they are ("the leaders of X, Y and Z").
 */
final class OfficeHolders {

  /** "The presidents of X and Y" are the two presidents. */
  private static final int FEWEST_STATES = 3;

  private final ParsedSentence sentence;

  OfficeHolders(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Mentions of all of them; empty where the noun phrase is no such word or names fewer than two.
   */
  List<Integer> of(int chunk) {
    String head = sentence.tokens().lower(sentence.chunk(chunk).head());
    if (head.equals("governments") && isWord(chunk + 1, "of")) {
      return listed(chunk + 2, false, 2);
    }
    if (!Pairs.areOffices(head)) {
      return List.of();
    }
    List<Integer> states = isWord(chunk + 1, "of") ? listed(chunk + 2, false) : List.of();
    int behind = behind(chunk);
    List<Integer> named = isComma(behind) ? listed(behind + 1, true) : List.of();
    return named.isEmpty() ? states : named;
  }

  /** The first chunk behind what says whose they are. */
  private int behind(int chunk) {
    int at = chunk + 1;
    while (isWord(at, "of") && is(at + 1, Chunk.Kind.NOUNS)) {
      at += 2;
      while (isWord(at, "and") && is(at + 1, Chunk.Kind.NOUNS)) {
        at += 2;
      }
    }
    return at;
  }

  /** "X, Y and Z" from here on, all of them persons, or all of them states. */
  private List<Integer> listed(int from, boolean persons) {
    return listed(from, persons, persons ? 2 : FEWEST_STATES);
  }

  private List<Integer> listed(int from, boolean persons, int fewest) {
    var found = new ArrayList<Integer>();
    int at = from;
    while (is(at, Chunk.Kind.NOUNS)) {
      Integer party = sentence.party(at);
      if (party == null || !fits(party, persons)) {
        return List.of();
      }
      found.add(party);
      if (isWord(at - 1, "and")) {
        return found.size() >= fewest ? List.copyOf(found) : List.of();
      }
      at = next(at);
    }
    return List.of();
  }

  private int next(int at) {
    int next = isComma(at + 1) ? at + 2 : at + 1;
    return isWord(next, "and") ? next + 1 : next;
  }

  private boolean fits(int mention, boolean persons) {
    Actor actor = sentence.cast().of(sentence.cast().mentions().get(mention));
    return switch (actor.kind()) {
      case PERSON -> persons;
      case STATE, PLACE -> !persons && actor.country() != null;
      case ORGANISATION, ARMED_GROUP, OUTLET, FORMAT, GROUP, OTHER -> false;
    };
  }

  private boolean is(int chunk, Chunk.Kind kind) {
    return chunk < sentence.chunks().size() && sentence.chunk(chunk).is(kind);
  }

  private boolean isComma(int chunk) {
    return is(chunk, Chunk.Kind.COMMA);
  }

  private boolean isWord(int chunk, String word) {
    return chunk < sentence.chunks().size() && sentence.word(chunk).equals(word);
  }
}
