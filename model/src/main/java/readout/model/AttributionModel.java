package readout.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.attribution.Proposal;
import readout.attribution.Proposer;
import readout.text.SegmentedText;

/**
 * Who says what, as a small network trained on marked articles reads it: tags for source, cue and
 * content, and links between them. {@code training/} makes its weights, {@code docs/model-card.md}
 * says what it cannot do.
 */
public final class AttributionModel implements Proposer {

  static final String ID = "model.attribution";

  /** How sure a proposal must be unless the user says otherwise: chosen for precision first. */
  public static final double THRESHOLD = 0.4;

  /** A proposal so unsure is none, whatever the threshold. */
  private static final double LEAST = 0.1;

  private static @Nullable AttributionModel shipped;

  private final Windows windows;
  private final Network network;
  private final Calibration calibration;
  private final WindowsSeen seen;
  private final double threshold;

  private AttributionModel(
      Windows windows,
      Network network,
      Calibration calibration,
      WindowsSeen seen,
      double threshold) {
    this.windows = windows;
    this.network = network;
    this.calibration = calibration;
    this.seen = seen;
    this.threshold = threshold;
  }

  /**
   * The model that comes with the program.
   *
   * @param threshold how sure a proposal must be to be taken; less sure ones only bear rules out
   * @throws Unusable when the weights are not there or cannot be run here
   */
  public static AttributionModel load(double threshold) {
    AttributionModel whole = shipped();
    return new AttributionModel(
        whole.windows, whole.network, whole.calibration, whole.seen, threshold);
  }

  /** The same model, reading every window anew. */
  AttributionModel forgetful() {
    return new AttributionModel(windows, network, calibration, new WindowsSeen(0), threshold);
  }

  /** Read once and shared from then on: nothing in it changes. */
  private static synchronized AttributionModel shipped() {
    AttributionModel found = shipped;
    if (found == null) {
      Vocabulary vocabulary = Vocabulary.read(Weights.open("vocabulary.txt"));
      found =
          new AttributionModel(
              new Windows(new WordPieces(vocabulary)),
              Network.of(Weights.bytes("attribution.onnx")),
              Calibration.read(Weights.open("attribution.calibration")),
              new WindowsSeen(WindowsSeen.MOST),
              0);
      shipped = found;
    }
    return found;
  }

  @Override
  public double threshold() {
    return threshold;
  }

  @Override
  public List<Proposal> propose(SegmentedText text) {
    var proposals = new ArrayList<Proposal>();
    for (List<Piece> window : windows.of(text)) {
      proposals.addAll(seen.of(window, this::read));
    }
    return proposals;
  }

  private List<Proposal> read(List<Piece> window) {
    Scores scores = network.read(window);
    return Linking.join(Tagging.of(window, scores), scores, calibration).stream()
        .filter(proposal -> proposal.sure() >= LEAST)
        .toList();
  }
}
