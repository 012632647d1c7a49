package readout.model;

import java.util.ArrayList;
import java.util.List;
import readout.event.EventProposal;
import readout.event.EventProposer;
import readout.text.SegmentedText;

/**
 * What happened, as a small network trained on marked articles reads it: which words tell an event,
 * its type, mode and status, and who takes part. {@code training/} makes its weights, {@code
 * docs/model-card.md} says what it cannot do.
 */
public final class EventModel implements EventProposer {

  static final String ID = "model.event";

  /** How sure a proposal must be unless the user says otherwise: chosen for precision first. */
  public static final double THRESHOLD = 0.5;

  private static final double LEAST = 0.005;

  private final Windows windows;
  private final Network network;
  private final CloserLook closer;
  private final EventLabels labels;
  private final Calibration ofType;
  private final Calibration ofAll;
  private final double threshold;

  private EventModel(
      Windows windows,
      Network network,
      CloserLook closer,
      EventLabels labels,
      Calibration ofType,
      Calibration ofAll,
      double threshold) {
    this.windows = windows;
    this.network = network;
    this.closer = closer;
    this.labels = labels;
    this.ofType = ofType;
    this.ofAll = ofAll;
    this.threshold = threshold;
  }

  /**
   * The model that comes with the program.
   *
   * @param threshold proposals whose type is less sure than this are dropped; 0 keeps all
   * @throws Unusable when the weights are not there or cannot be run here
   */
  public static EventModel load(double threshold) {
    Vocabulary vocabulary = Vocabulary.read(Weights.open("vocabulary.txt"));
    return new EventModel(
        new Windows(new WordPieces(vocabulary)),
        Network.of(Weights.bytes("events.onnx")),
        new CloserLook(Network.of(Weights.bytes("events.look.onnx"))),
        EventLabels.read(Weights.open("events.labels")),
        Calibration.read(Weights.open("events.type.calibration")),
        Calibration.read(Weights.open("events.calibration")),
        threshold);
  }

  @Override
  public List<EventProposal> propose(SegmentedText text) {
    var proposals = new ArrayList<EventProposal>();
    for (List<Piece> window : windows.of(text)) {
      var scores = new EventScores(window.size() + 2, network.read(window, EventScores.OUTPUTS));
      proposals.addAll(EventReading.of(text, window, scores, labels, closer, this::isWorthTelling));
    }
    return proposals;
  }

  private boolean isWorthTelling(double told) {
    return sureOfType(told) >= threshold;
  }

  @Override
  public double sureOfType(double told) {
    double bounded = bounded(told);
    return ofType.sure(bounded, 1 - bounded);
  }

  @Override
  public double sure(double told, double status, double parties, double covered) {
    return ofAll.sure(told, status, parties, covered);
  }

  /** Nothing is quite sure: so the calibration was fitted. */
  private static double bounded(double probability) {
    return Math.max(LEAST, Math.min(1 - LEAST, probability));
  }

  @Override
  public double threshold() {
    return threshold;
  }
}
