package readout.model;

import java.util.List;
import readout.actor.NameProposal;
import readout.actor.NameProposer;
import readout.text.SegmentedText;

/** Who and what is named, as the trained reader sees it. */
public final class NameModel implements NameProposer {

  static final String ID = "model.name";

  private final TrainedReader reader;

  NameModel(TrainedReader reader) {
    this.reader = reader;
  }

  @Override
  public List<NameProposal> propose(SegmentedText text) {
    return reader.read(text).stream().flatMap(it -> it.names().stream()).toList();
  }
}
