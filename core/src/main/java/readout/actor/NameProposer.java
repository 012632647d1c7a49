package readout.actor;

import java.util.List;
import readout.text.SegmentedText;

/**
 * A second reader, trained, that sees names which no list has. It reads every sentence but the
 * furniture of a page.
 */
public interface NameProposer {

  /** Proposes nothing: rules and lists alone. */
  NameProposer NONE = text -> List.of();

  /**
   * Names in text order, none over another, doubtful ones among them: where it proposes nothing, it
   * is sure that no person, organisation or place is named.
   */
  List<NameProposal> propose(SegmentedText text);
}
