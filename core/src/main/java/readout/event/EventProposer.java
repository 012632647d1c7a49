package readout.event;

import java.util.List;
import readout.text.SegmentedText;

/** A second reader, trained and less sure than rules, that sees events which no rule reads. */
public interface EventProposer {

  /** Proposes nothing: rules alone. */
  EventProposer NONE = text -> List.of();

  /** Events in text order of their triggers. */
  List<EventProposal> propose(SegmentedText text);

  /**
   * The probability that words tell an event of the type they are proposed with.
   *
   * @param told what the reader itself says
   */
  default double sureOfType(double told) {
    return told;
  }

  /**
   * The probability that type, status and parties of a proposal are all right.
   *
   * @param told that the words tell an event of its type
   * @param status that it has its status
   * @param parties that those found take part and other mentions do not
   * @param covered that nobody takes part who is no mention
   */
  default double sure(double told, double status, double parties, double covered) {
    return told * status * parties * covered;
  }

  /** How sure the type of a proposal must be for it to be believed. */
  default double threshold() {
    return 0;
  }
}
