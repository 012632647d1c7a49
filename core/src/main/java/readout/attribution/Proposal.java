package readout.attribution;

import java.util.List;
import readout.text.Span;

/**
 * An attribution as a trained reader sees it, before it is weighed against the rules.
 *
 * @param sure calibrated probability that content and source are right, between 0 and 1
 * @param model id of the model
 */
public record Proposal(
    List<Span> source, List<Span> cue, List<Span> content, double sure, String model) {

  public Proposal {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (cue.isEmpty() || content.isEmpty()) {
      throw new IllegalArgumentException("a proposal has a cue and a content");
    }
  }
}
