package readout.record;

import java.util.List;
import java.util.Locale;
import readout.event.Status;

/**
 * What an analyst has decided against the program, of one fact as one document tells it. It is kept
 * in the record and done again whenever that document is read again.
 *
 * @param verb what was decided
 * @param told id of the told fact
 * @param value group, status or actor, as the verb needs
 * @param note why, in the analyst's words; may be empty
 * @param act number of the decision; a decision may be about several told facts
 */
public record Overrule(Verb verb, String told, String value, String note, int act) {

  /** Groups of facts that an analyst has put together, whatever speaks against it. */
  static final String GROUP = "overruled:";

  /** What can be decided. */
  public enum Verb {
    /** These are one event. */
    JOIN,
    /** This is another event. */
    SPLIT,
    /** It is not planned but held, not alleged but denied ... */
    STATUS,
    /** It was not this actor. */
    NOT_THE_ACTOR;

    /** The word of the command line. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The group in which what one decision puts together, or apart, is joined. */
  public static String group(int act) {
    return GROUP + act;
  }

  /** A told fact as it stands after this. */
  public Fact applied(Fact fact) {
    return switch (verb) {
      case JOIN, SPLIT -> fact.in(value);
      case STATUS -> fact.as(Status.valueOf(value));
      case NOT_THE_ACTOR -> {
        Fact without = fact.with(notThe(fact.actors()), notThe(fact.recipients()));
        yield without.in(Groups.of(without));
      }
    };
  }

  /** The words stay; whom they mean is unknown again. */
  private List<Party> notThe(List<Party> parties) {
    return parties.stream()
        .map(p -> value.equals(p.id()) ? new Party(p.text(), null, null, null, null, p.text()) : p)
        .toList();
  }

  /** "join by an analyst: the same dinner". */
  public String words() {
    return verb.label() + " by an analyst" + (note.isEmpty() ? "" : ": " + note);
  }
}
