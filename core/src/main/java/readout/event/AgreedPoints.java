package readout.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;
import readout.text.Sentence;
import readout.text.Span;

/**
 * A list of what was agreed: "They agreed on the following points:" and the items under it, each a
 * commitment of those who agreed.
 *
 * @param parties who agreed, as mentions
 * @param paragraph the last paragraph that belongs to the list
 */
record AgreedPoints(List<Integer> parties, int paragraph) {

  static final AgreedPoints NONE = new AgreedPoints(List.of(), -2);

  boolean covers(Sentence sentence) {
    return sentence.kind() == Sentence.Kind.LIST_ITEM && sentence.paragraph() == paragraph;
  }

  /** The list as it stands after a sentence: opened, carried on or ended. */
  AgreedPoints after(ParsedSentence sentence, List<EventMention> events, List<Integer> lastPair) {
    Sentence here = sentence.sentence();
    if (opens(sentence)) {
      for (EventMention event : events) {
        if (event.type() == EventType.AGREE && !event.actors().isEmpty()) {
          return new AgreedPoints(event.actors(), here.paragraph());
        }
      }
      return lastPair.isEmpty() || events.isEmpty()
          ? NONE
          : new AgreedPoints(lastPair, here.paragraph());
    }
    boolean item = here.kind() == Sentence.Kind.LIST_ITEM;
    boolean next = here.paragraph() == paragraph || here.paragraph() == paragraph + 1;
    return item && next && !parties.isEmpty() ? new AgreedPoints(parties, here.paragraph()) : NONE;
  }

  private static boolean opens(ParsedSentence sentence) {
    Span span = sentence.sentence().span();
    return sentence.text().text().charAt(span.end() - 1) == ':';
  }

  /** What an item is about: its first noun phrase with what hangs on it by "of". */
  static @Nullable Span head(ParsedSentence sentence) {
    List<Chunk> chunks = sentence.chunks();
    boolean phrase =
        !chunks.isEmpty()
            && chunks.getFirst().is(Chunk.Kind.NOUNS)
            && sentence.clauses().stream()
                .noneMatch(c -> isSaid(sentence, c) && c.subjects().contains(0));
    if (!phrase || sentence.party(0) != null) {
      return null;
    }
    int last = 0;
    while (last + 2 < chunks.size()
        && chunks.get(last + 1).is(Chunk.Kind.PREPOSITION)
        && chunks.get(last + 2).is(Chunk.Kind.NOUNS)
        && last < 4) {
      last += 2;
    }
    return sentence.span(0, last);
  }

  /** A verb of the item itself, not a bare participle as in "proposals made by the envoy". */
  private static boolean isSaid(ParsedSentence sentence, Clause clause) {
    Chunk verb = sentence.chunk(clause.verb());
    boolean participle = clause.group().passive() && verb.first() == verb.last();
    return clause.group().finite() && !participle;
  }
}
