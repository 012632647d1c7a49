package readout.event;

import java.util.List;
import java.util.Set;
import readout.ontology.EventType;
import readout.text.SegmentedText;
import readout.text.Span;

/** A second reader, trained and less sure than rules, that sees events which no rule reads. */
public interface EventProposer {

  /** Proposes nothing: rules alone. */
  EventProposer NONE = text -> List.of();

  /** Events in text order of their triggers. */
  List<EventProposal> propose(SegmentedText text);

  /**
   * What may be told at all, in text order.
   *
   * <p>What a rule reads in words that the reader takes for something else, without a thought of
   * what the rule says, is a word in another sense ("missiles fired by the army" are not deployed).
   */
  default List<Possible> possible(SegmentedText text) {
    return List.of();
  }

  /**
   * What words of one sentence may tell.
   *
   * @param words from the first of them to the last
   * @param types all others are all but impossible
   */
  record Possible(Span words, Set<EventType> types) {

    public Possible {
      types = Set.copyOf(types);
    }
  }

  /**
   * The probability that words tell an event of the type they are proposed with.
   *
   * @param told what the reader itself says
   */
  default double sureOfType(double told) {
    return told;
  }

  /**
   * What is known of a proposal once it is weighed against the sentence, as probabilities.
   *
   * @param told that the words tell an event of its type
   * @param status that it has its status
   * @param parties that those found take part and other mentions do not
   * @param named that those found take part, whoever else may
   * @param covered that nobody takes part who is no mention
   */
  record Evidence(double told, double status, double parties, double named, double covered) {}

  /** The probability that a proposal is right. */
  default double sure(Evidence evidence) {
    return evidence.told() * evidence.status() * evidence.parties() * evidence.covered();
  }

  /** How sure it must be that somebody takes part for him to be named as a party. */
  default double party() {
    return 0.5;
  }

  /**
   * Whether an act is left out of which nobody who takes part is found in its sentence, or one
   * alone where it takes two.
   */
  default boolean namesParties() {
    return true;
  }

  /** How sure the type of a proposal must be for it to be believed. */
  default double threshold() {
    return 0;
  }
}
