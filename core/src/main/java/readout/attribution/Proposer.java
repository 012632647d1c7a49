package readout.attribution;

import java.util.List;
import readout.text.SegmentedText;

/**
 * A second reader, trained and less sure than rules, whose attributions fill what rules leave open.
 */
public interface Proposer {

  /** Proposes nothing: rules alone. */
  Proposer NONE = text -> List.of();

  /** Attributions in text order, doubtful ones among them. */
  List<Proposal> propose(SegmentedText text);

  /** How sure a proposal must be to be taken; a less sure one only bears a rule out. */
  default double threshold() {
    return 0;
  }
}
