package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.ontology.EventType;

/** "The soldier stepped on a landmine": he is hit, he attacks nobody. */
final class Mines {

  private static final Set<String> STEPPING = Set.of("step", "tread", "drive", "run", "walk");

  private static final Set<String> LAID = Set.of("mine", "landmine", "booby-trap", "tripwire");

  private Mines() {}

  /** The same parties; whoever stepped on a mine is the one who suffers. */
  static Parties suffered(ParsedSentence parsed, EventType type, Parties parties) {
    if (type != EventType.ASSAULT || parties.actors().isEmpty() || !isStep(parsed)) {
      return parties;
    }
    var hit = new ArrayList<Integer>(parties.actors());
    parties.recipients().stream().filter(r -> !hit.contains(r)).forEach(hit::add);
    return new Parties(List.of(), hit);
  }

  private static boolean isStep(ParsedSentence parsed) {
    return parsed.clauses().stream()
        .anyMatch(c ->
            STEPPING.contains(c.group().lemma())
                && !c.group().passive()
                && (isLaid(parsed, c.objects())
                    || c.complements().stream().anyMatch(x -> isLaid(parsed, x.nouns()))));
  }

  private static boolean isLaid(ParsedSentence parsed, List<Integer> chunks) {
    return chunks.stream().anyMatch(c -> LAID.contains(parsed.head(c)));
  }
}
