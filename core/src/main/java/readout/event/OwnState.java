package readout.event;

import java.util.List;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.ontology.EventType;

/** A government does not accuse, refuse or threaten its own state. */
final class OwnState {

  private OwnState() {}

  /** The same parties without the state for which one of those who act speaks. */
  static Parties left(Parties parties, EventType type, Cast cast) {
    boolean word =
        switch (type) {
          case REQUEST, REJECT, THREATEN, ACCUSE, SANCTION -> true;
          default -> false;
        };
    if (!word || parties.recipients().isEmpty()) {
      return parties;
    }
    List<Integer> left =
        parties.recipients().stream().filter(r -> !isOwn(r, parties.actors(), cast)).toList();
    return new Parties(parties.actors(), left);
  }

  private static boolean isOwn(int recipient, List<Integer> actors, Cast cast) {
    Actor state = cast.of(cast.mentions().get(recipient));
    return state.kind() == Actor.Kind.STATE
        && actors.stream()
            .map(actor -> cast.of(cast.mentions().get(actor)))
            .anyMatch(actor -> "GOV".equals(actor.sector()) && isOf(actor, state));
  }

  private static boolean isOf(Actor actor, Actor state) {
    return actor.country() != null && actor.country().equals(state.country());
  }
}
