package readout.model;

import java.util.List;
import readout.attribution.Proposal;
import readout.attribution.Proposer;
import readout.text.SegmentedText;

/** Who says what, as the trained reader sees it. */
public final class AttributionModel implements Proposer {

  static final String ID = "model.attribution";

  /** How sure a proposal must be unless the user says otherwise: chosen for precision first. */
  public static final double THRESHOLD = 0.4;

  private final TrainedReader reader;
  private final double threshold;

  AttributionModel(TrainedReader reader, double threshold) {
    this.reader = reader;
    this.threshold = threshold;
  }

  @Override
  public double threshold() {
    return threshold;
  }

  @Override
  public List<Proposal> propose(SegmentedText text) {
    return reader.read(text).stream().flatMap(it -> it.attributions().stream()).toList();
  }
}
