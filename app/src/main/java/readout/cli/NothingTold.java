package readout.cli;

import java.util.List;
import readout.Reading;
import readout.record.Fact;
import readout.record.Link;
import readout.record.RecordFold;

/** A fold that tells nothing: the record then holds documents and who is in them. */
final class NothingTold implements RecordFold {

  @Override
  public List<Fact> tell(Reading reading) {
    return List.of();
  }

  @Override
  public List<Fact> join(List<Fact> group) {
    return group;
  }

  @Override
  public List<Link> link(List<Fact> facts) {
    return List.of();
  }
}
