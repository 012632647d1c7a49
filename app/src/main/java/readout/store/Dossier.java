package readout.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param contacts meetings and calls with others of the record, held and planned, in time
 * @param documents the newest first
 */
public record Dossier(
    Appearance actor,
    List<RoleSpan> roles,
    List<Fact> events,
    List<Fact> said,
    List<Fact> about,
    List<Fact> positions,
    List<Contact> contacts,
    List<Card> documents) {

  public Dossier {
    roles = List.copyOf(roles);
    events = List.copyOf(events);
    said = List.copyOf(said);
    about = List.copyOf(about);
    positions = List.copyOf(positions);
    contacts = List.copyOf(contacts);
    documents = List.copyOf(documents);
  }

  /**
   * One other at one meeting or call.
   *
   * @param fact id of the meeting or call
   * @param other id of the other
   * @param name of the other
   * @param mode of PLOVER: meet, visit, phone ...
   * @param status label
   * @param start ISO day, month or year; null when no text tells
   * @param end the same
   */
  public record Contact(
      String fact,
      String other,
      String name,
      @Nullable String mode,
      String status,
      @Nullable String start,
      @Nullable String end) {}
}
