package readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Quantity;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * One line of the record: what happened, is planned, was said or promised, according to whom.
 *
 * @param id stable: the same tellings give the same id
 * @param group key of the candidate group it was joined in (see {@link RecordFold})
 * @param kind what sort of fact
 * @param type PLOVER type, or one of our three
 * @param mode PLOVER mode
 * @param context PLOVER contexts, sorted
 * @param actors who acts
 * @param recipients who receives
 * @param date when, absent when no text tells
 * @param place where
 * @param status factuality as the attribution tells it
 * @param attribution from the document outside to the first speaker
 * @param duration ISO 8601
 * @param numbers what is counted
 * @param commitment the promise it carries
 * @param tellings at least one
 * @param confidence between 0 and 1
 */
public record Fact(
    String id,
    String group,
    EventMention.Kind kind,
    EventType type,
    @Nullable String mode,
    List<String> context,
    List<Party> actors,
    List<Party> recipients,
    @Nullable FactDate date,
    @Nullable Party place,
    Status status,
    List<Source> attribution,
    @Nullable String duration,
    List<Quantity> numbers,
    @Nullable Promise commitment,
    List<Telling> tellings,
    double confidence) {

  public Fact {
    context = List.copyOf(context);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    attribution = List.copyOf(attribution);
    numbers = List.copyOf(numbers);
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException(id + ": a fact that nobody tells");
    }
  }

  /** The same fact in another candidate group. */
  public Fact in(String other) {
    return with(other, date, tellings, commitment);
  }

  Fact on(@Nullable FactDate day) {
    return with(group, day, tellings, commitment);
  }

  /** The same fact as other sentences tell it. */
  public Fact toldBy(List<Telling> others) {
    return with(group, date, others, commitment);
  }

  /** The same fact, its promise as it has turned out. */
  public Fact promising(@Nullable Promise promise) {
    return with(group, date, tellings, promise);
  }

  Fact as(Status other) {
    List<Telling> told = tellings.stream().map(t -> t.as(other)).toList();
    return new Fact(
        id,
        group,
        kind,
        type,
        mode,
        context,
        actors,
        recipients,
        date,
        place,
        other,
        attribution,
        duration,
        numbers,
        commitment,
        told,
        confidence);
  }

  Fact with(List<Party> otherActors, List<Party> otherRecipients) {
    return new Fact(
        id,
        group,
        kind,
        type,
        mode,
        context,
        otherActors,
        otherRecipients,
        date,
        place,
        status,
        attribution,
        duration,
        numbers,
        commitment,
        tellings,
        confidence);
  }

  private Fact with(
      String otherGroup,
      @Nullable FactDate otherDate,
      List<Telling> otherTellings,
      @Nullable Promise promise) {
    return new Fact(
        id,
        otherGroup,
        kind,
        type,
        mode,
        context,
        actors,
        recipients,
        otherDate,
        place,
        status,
        attribution,
        duration,
        numbers,
        promise,
        otherTellings,
        confidence);
  }
}
