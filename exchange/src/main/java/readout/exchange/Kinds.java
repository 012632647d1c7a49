package readout.exchange;

import readout.event.EventMention;
import readout.record.Fact;

/** Acts and plans apart from speech. */
final class Kinds {

  static final String SPEECH = "claims, statements, denials, positions";

  private Kinds() {}

  /** Whether a fact has a day of its own: an event, a plan or a promise. */
  static boolean isAct(Fact fact) {
    return switch (fact.kind()) {
      case EVENT, PLAN, COMMITMENT -> true;
      case STATEMENT, CLAIM, DENIAL, POSITION -> false;
    };
  }

  static boolean isPromise(Fact fact) {
    return fact.kind() == EventMention.Kind.COMMITMENT || fact.commitment() != null;
  }
}
