package readout.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;
import readout.text.Span;

/**
 * An event as a trained reader sees it, before it is weighed against what the rules know.
 *
 * @param trigger the words that tell it
 * @param told probability that they tell an event of this type
 * @param mode null for none
 * @param sureOfStatus probability of the status
 * @param parts words of the sentence that may take part, in text order
 * @param model id of the model
 */
public record EventProposal(
    Span trigger,
    EventType type,
    double told,
    @Nullable String mode,
    Status status,
    double sureOfStatus,
    List<Part> parts,
    String model) {

  public EventProposal {
    parts = List.copyOf(parts);
  }

  /**
   * One word and what part it takes.
   *
   * @param actor probability that it belongs to somebody who acts
   * @param recipient probability that it belongs to somebody who receives
   */
  public record Part(Span word, double actor, double recipient) {}
}
