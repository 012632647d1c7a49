package readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;

/** Whom a tariff or an embargo is aimed at: the state whose goods they are. */
final class TradeMeasures {

  private static final Set<String> MEASURES =
      Set.of("tariff", "duty", "levy", "embargo", "ban", "quota", "curb", "restriction");

  private TradeMeasures() {}

  /** "raised tariffs on Chinese steel", "duties of 25% on steel from Brazil"; empty for nobody. */
  static List<Integer> against(ParsedSentence sentence, Clause clause) {
    if (clause.objects().stream().noneMatch(o -> MEASURES.contains(sentence.head(o)))) {
      return List.of();
    }
    for (Clause.Complement on : clause.complements()) {
      if (on.preposition().equals("on")) {
        for (int goods : on.nouns()) {
          List<Integer> owners = states(sentence, sentence.owners(goods));
          List<Integer> found = owners.isEmpty() ? origin(sentence, clause, goods) : owners;
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private static List<Integer> origin(ParsedSentence sentence, Clause clause, int goods) {
    for (Clause.Complement from : clause.complements()) {
      if (from.preposition().equals("from") && from.after() == goods) {
        return states(sentence, from.nouns().stream().map(sentence::party).toList());
      }
    }
    return List.of();
  }

  private static List<Integer> states(ParsedSentence sentence, List<@Nullable Integer> mentions) {
    return mentions.stream()
        .filter(
            m -> m != null && isLand(sentence.cast().of(sentence.cast().mentions().get(m)).kind()))
        .toList();
  }

  /** "from Peru" is read as a place. */
  private static boolean isLand(Actor.Kind kind) {
    return kind == Actor.Kind.STATE || kind == Actor.Kind.PLACE;
  }
}
