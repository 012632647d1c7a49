package readout.model;

import java.util.List;
import readout.event.EventProposal;
import readout.event.EventProposer;
import readout.text.SegmentedText;

/**
 * What happened, as the trained reader sees it: all that it sees, or only facts, which may lack a
 * party but name none that is doubtful.
 */
public final class EventModel implements EventProposer {

  static final String ID = "model.event";

  /** How sure a proposal must be unless the user says otherwise: chosen for precision first. */
  public static final double THRESHOLD = 0.5;

  private static final double LEAST = 0.005;

  /** Who takes part in a fact of the record must be as sure as this. */
  private static final double PARTY_OF_FACT = 0.85;

  private final TrainedReader reader;
  private final Calibration ofType;
  private final Calibration ofEvent;
  private final boolean facts;
  private final double threshold;

  /**
   * @param ofEvent how sure it is that all is right; of facts, that what is said is right, whoever
   *     may be missing
   */
  EventModel(
      TrainedReader reader,
      Calibration ofType,
      Calibration ofEvent,
      boolean facts,
      double threshold) {
    this.reader = reader;
    this.ofType = ofType;
    this.ofEvent = ofEvent;
    this.facts = facts;
    this.threshold = threshold;
  }

  @Override
  public List<EventProposal> propose(SegmentedText text) {
    return reader.read(text).stream().flatMap(it -> it.events().stream()).toList();
  }

  @Override
  public List<Possible> possible(SegmentedText text) {
    return reader.read(text).stream().flatMap(it -> it.possible().stream()).toList();
  }

  @Override
  public double sureOfType(double told) {
    return sureOfType(ofType, told);
  }

  static double sureOfType(Calibration ofType, double told) {
    double bounded = Math.max(LEAST, Math.min(1 - LEAST, told));
    return ofType.sure(bounded, 1 - bounded);
  }

  @Override
  public double sure(Evidence it) {
    return facts
        ? ofEvent.sure(it.told(), it.status(), it.named())
        : ofEvent.sure(it.told(), it.status(), it.parties(), it.covered());
  }

  @Override
  public double party() {
    return facts ? PARTY_OF_FACT : 0.5;
  }

  @Override
  public boolean namesParties() {
    return facts;
  }

  @Override
  public double threshold() {
    return threshold;
  }
}
