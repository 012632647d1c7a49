package readout.exchange;

import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;
import readout.record.Fact;
import readout.record.FactDate;

/**
 * A fact as event data know it: an act that occurred, on a known day, of a PLOVER type, by
 * somebody.
 *
 * <p>Event data have no column for what is planned, alleged or denied, and none for an unknown day:
 * such facts are left out rather than written as if they had happened, or on the day of the report.
 *
 * @param fact the fact
 * @param day first day, ISO
 * @param end last day, ISO
 * @param codes of its type and mode
 */
record Act(Fact fact, String day, String end, ActCodes codes) {

  private static final int DAY_LENGTH = "2000-01-01".length();

  /** The act, or null with the reason counted. */
  static @Nullable Act of(Fact fact, Tally tally) {
    String reason = reasonAgainst(fact);
    FactDate date = fact.date();
    if (reason != null || date == null) {
      tally.leftOut(reason == null ? "day not told" : reason);
      return null;
    }
    return new Act(fact, date.start(), date.end(), ActCodes.of(fact.type(), fact.mode()));
  }

  private static @Nullable String reasonAgainst(Fact fact) {
    String coarse = reasonAgainstKind(fact);
    if (coarse != null) {
      return coarse;
    }
    if (fact.status() != Status.OCCURRED && fact.status() != Status.ONGOING) {
      return "did not occur, or is not known to have";
    }
    FactDate date = fact.date();
    if (date == null || date.start().length() != DAY_LENGTH || date.end().length() != DAY_LENGTH) {
      return "day not told";
    }
    return null;
  }

  /** Why it is no act at all, whatever its status. */
  static @Nullable String reasonAgainstKind(Fact fact) {
    boolean act =
        fact.kind() == EventMention.Kind.EVENT || fact.kind() == EventMention.Kind.STATEMENT;
    if (!act && fact.kind() != EventMention.Kind.PLAN) {
      return "claims, denials, promises, positions";
    }
    if (!ActCodes.isKnown(fact.type())) {
      return "no PLOVER type";
    }
    if (fact.actors().isEmpty()) {
      return "nobody named";
    }
    return needsRecipient(fact.type()) && fact.recipients().isEmpty() ? "recipient not told" : null;
  }

  /** The manual asks for a recipient of these. */
  private static boolean needsRecipient(EventType type) {
    return type == EventType.COOPERATE || type == EventType.AID || type == EventType.SANCTION;
  }
}
