package readout.store;

import java.util.List;
import readout.export.Card;
import readout.record.Fact;

/**
 * What a record has of one actor; of long lists the first.
 *
 * @param actor who
 * @param roles over time
 * @param events in which the actor has a part, the latest first
 * @param said what the actor is the first to say, the latest first
 * @param about what others say of the actor, the latest first
 * @param positions in time
 * @param documents the newest first
 */
public record Dossier(
    Appearance actor,
    List<RoleSpan> roles,
    List<Fact> events,
    List<Fact> said,
    List<Fact> about,
    List<Fact> positions,
    List<Card> documents) {

  public Dossier {
    roles = List.copyOf(roles);
    events = List.copyOf(events);
    said = List.copyOf(said);
    about = List.copyOf(about);
    positions = List.copyOf(positions);
    documents = List.copyOf(documents);
  }
}
