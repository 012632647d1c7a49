package readout.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;
import readout.text.Span;

/**
 * Words that tell of an event: trigger and arguments.
 *
 * @param sentence index of the sentence
 * @param trigger the word or words that name the event
 * @param kind what sort of fact it becomes
 * @param type PLOVER type, or one of our three
 * @param mode PLOVER mode, null where the type has none or the text does not tell
 * @param status factuality as its source tells it
 * @param actors indices into the mentions of the {@link readout.actor.Cast}; they act
 * @param recipients indices into the mentions; they receive
 * @param date index into {@link readout.Reading#timexes}, -1 when the text does not tell
 * @param dateReason how the date was tied to the event ("same clause", "day of the call told
 *     above")
 * @param place index into the mentions, -1 for none
 * @param duration index into the timexes, -1 for none
 * @param numbers what is counted
 * @param attribution index of the innermost attribution it stands in, -1 for none
 * @param commitment the promise it carries, if any
 * @param rule id of the rule or model that decided; {@link #LESSER} behind it where the status is
 *     the model's
 * @param confidence between 0 and 1; 1 for a sure rule
 */
public record EventMention(
    int sentence,
    Span trigger,
    Kind kind,
    EventType type,
    @Nullable String mode,
    Status status,
    List<Integer> actors,
    List<Integer> recipients,
    int date,
    @Nullable String dateReason,
    int place,
    int duration,
    List<Quantity> numbers,
    int attribution,
    @Nullable Commitment commitment,
    String rule,
    double confidence) {

  /** Ends the id of a rule that reads an act as done where a trained reader surely sees less. */
  public static final String LESSER = ".lesser-status";

  public EventMention {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    numbers = List.copyOf(numbers);
  }

  /** The same, less sure. */
  public EventMention sure(double newConfidence) {
    return new EventMention(
        sentence,
        trigger,
        kind,
        type,
        mode,
        status,
        actors,
        recipients,
        date,
        dateReason,
        place,
        duration,
        numbers,
        attribution,
        commitment,
        rule,
        newConfidence);
  }

  /** The same, called off. */
  EventMention cancelled() {
    return new EventMention(
        sentence,
        trigger,
        Kind.EVENT,
        type,
        mode,
        Status.CANCELLED,
        actors,
        recipients,
        date,
        dateReason,
        place,
        duration,
        numbers,
        attribution,
        commitment,
        rule,
        confidence);
  }

  /** The same on the day that the text gives it. */
  EventMention on(EventDates.Tie tie) {
    return new EventMention(
        sentence,
        trigger,
        kind,
        type,
        mode,
        status,
        actors,
        recipients,
        tie.timex(),
        tie.reason(),
        place,
        duration,
        numbers,
        attribution,
        commitment,
        rule,
        confidence);
  }

  /** The same, told by an attribution. */
  EventMention toldBy(int index) {
    return new EventMention(
        sentence,
        trigger,
        kind,
        type,
        mode,
        status,
        actors,
        recipients,
        date,
        dateReason,
        place,
        duration,
        numbers,
        index,
        commitment,
        rule,
        confidence);
  }

  /** The same as a claim that nobody else vouches for. */
  EventMention alleged() {
    return new EventMention(
        sentence,
        trigger,
        Kind.CLAIM,
        type,
        mode,
        Status.ALLEGED,
        actors,
        recipients,
        date,
        dateReason,
        place,
        duration,
        numbers,
        attribution,
        commitment,
        rule,
        confidence);
  }

  /** The same as a promise of those who act. */
  EventMention promised(List<Integer> makers, Commitment promise, EventDates.Tie made) {
    return new EventMention(
        sentence,
        trigger,
        Kind.COMMITMENT,
        type,
        mode,
        Status.PLANNED,
        makers,
        recipients,
        made.timex(),
        made.reason(),
        place,
        duration,
        numbers,
        attribution,
        promise,
        rule,
        confidence);
  }

  /** That it was promised, where what was promised is told as an act of its own. */
  EventMention agreed(EventDates.Tie made) {
    return new EventMention(
        sentence,
        trigger,
        Kind.EVENT,
        type,
        mode,
        Status.OCCURRED,
        actors,
        recipients,
        made.timex(),
        made.reason(),
        place,
        duration,
        numbers,
        attribution,
        null,
        rule,
        confidence);
  }

  /** What sort of fact a mention becomes. */
  public enum Kind {
    EVENT,
    /** That something was said. */
    STATEMENT,
    /** What was said, asserted by somebody. */
    CLAIM,
    DENIAL,
    PLAN,
    COMMITMENT,
    POSITION;

    /** The word used in exports. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
