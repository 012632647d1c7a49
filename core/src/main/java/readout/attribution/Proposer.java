package readout.attribution;

import java.util.List;
import readout.text.SegmentedText;

/**
 * A second reader, trained and less sure than rules, whose attributions fill what rules leave open.
 */
public interface Proposer {

  /** Proposes nothing: rules alone. */
  Proposer NONE = text -> List.of();

  /** Attributions in text order. */
  List<Proposal> propose(SegmentedText text);
}
