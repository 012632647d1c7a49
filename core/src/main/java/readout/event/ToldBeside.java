package readout.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * What a clause of "who" or "which" tells inside of what is asked for: "asked that the monk, who
 * was detained in May, be freed" asks for no arrest.
 */
final class ToldBeside {

  private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose");

  private ToldBeside() {}

  /** Whether the words at a trigger tell, in such a clause, of what was done. */
  static boolean isTold(ParsedSentence sentence, Span trigger) {
    Clause clause = at(sentence, trigger);
    return clause != null
        && RELATIVES.contains(clause.opener())
        && (clause.group().tense() == VerbGroup.Tense.PAST || clause.group().perfect());
  }

  private static @Nullable Clause at(ParsedSentence sentence, Span trigger) {
    return sentence.clauses().stream()
        .filter(c -> sentence.tokens().span(sentence.chunk(c.verb()).head()).overlaps(trigger))
        .findFirst()
        .orElse(null);
  }
}
