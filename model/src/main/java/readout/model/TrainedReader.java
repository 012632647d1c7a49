package readout.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.actor.NameProposal;
import readout.attribution.Proposal;
import readout.text.SegmentedText;

/**
 * A small network trained on marked articles that reads who is named, who says what and what
 * happened in one go: an article is cut into windows, and each goes through it once, whoever asks
 * first. {@code training/} makes its weights, {@code docs/model-card.md} says what it cannot do.
 * Safe to share between threads.
 */
public final class TrainedReader {

  /** The parts that come with the program: read once and shared from then on. */
  private static @Nullable Parts shipped;

  /** A proposal of who says what so unsure is none, whatever the threshold. */
  private static final double LEAST = 0.1;

  private final Parts parts;
  private final WindowsSeen seen;
  private final double ofAttributions;
  private final double ofEvents;

  private TrainedReader(Parts parts, WindowsSeen seen, double ofAttributions, double ofEvents) {
    this.parts = parts;
    this.seen = seen;
    this.ofAttributions = ofAttributions;
    this.ofEvents = ofEvents;
  }

  private record Parts(
      Windows windows,
      Network network,
      CloserLook closer,
      EventLabels labels,
      Calibration ofAttribution,
      Calibration ofType,
      Calibration ofEvent,
      Calibration ofFact) {

    static Parts read() {
      Vocabulary vocabulary = Vocabulary.read(Weights.open("vocabulary.txt"));
      return new Parts(
          new Windows(new WordPieces(vocabulary)),
          Network.of(Weights.bytes("reader.onnx")),
          new CloserLook(Network.of(Weights.bytes("look.onnx"))),
          EventLabels.read(Weights.open("events.labels")),
          Calibration.read(Weights.open("attribution.calibration")),
          Calibration.read(Weights.open("events.type.calibration")),
          Calibration.read(Weights.open("events.calibration")),
          Calibration.read(Weights.open("facts.calibration")));
    }
  }

  /**
   * The reader that comes with the program.
   *
   * @param attributions how sure a proposal of who says what must be to be taken; less sure ones
   *     only bear rules out
   * @param events how sure the type of an event must be for it to be looked at; 0 keeps all
   * @throws Unusable when the weights are not there or cannot be run here
   */
  public static TrainedReader load(double attributions, double events) {
    return new TrainedReader(shipped(), new WindowsSeen(WindowsSeen.MOST), attributions, events);
  }

  private static synchronized Parts shipped() {
    Parts found = shipped;
    if (found == null) {
      found = Parts.read();
      shipped = found;
    }
    return found;
  }

  /**
   * Gives back the memory of the networks, outside the JVM's heap, that come with the program. None
   * may be reading; readers loaded before read no more, and the next to be loaded reads them anew.
   */
  public static synchronized void release() {
    if (shipped != null) {
      shipped.network().close();
      shipped.closer().close();
      shipped = null;
    }
  }

  /** The same reader, reading every window anew. */
  TrainedReader forgetful() {
    return new TrainedReader(parts, new WindowsSeen(0), ofAttributions, ofEvents);
  }

  /** Its proposals of who says what. */
  public AttributionModel attributions() {
    return new AttributionModel(this, ofAttributions);
  }

  /** Its proposals of what happened. */
  public EventModel events() {
    return new EventModel(this, parts.ofType(), parts.ofEvent(), false, ofEvents);
  }

  /** Those for a record, in which a missing party is better than a wrong one. */
  public EventModel facts() {
    return new EventModel(this, parts.ofType(), parts.ofFact(), true, ofEvents);
  }

  /** Its proposals of who and what is named. */
  public NameModel names() {
    return new NameModel(this);
  }

  /** What the windows of a text tell, in text order. */
  List<WindowReading> read(SegmentedText text) {
    var readings = new ArrayList<WindowReading>();
    for (List<Piece> window : parts.windows().of(text)) {
      readings.add(seen.of(text, window, this::read));
    }
    return readings;
  }

  private WindowReading read(SegmentedText text, List<Piece> window) {
    Network.Outputs given = parts.network().read(window);
    int length = window.size() + 2;
    List<Proposal> told =
        attributions(window, Scores.of(length, given.of("tags"), given.of("links")));
    List<Proposal> inside =
        attributions(window, Scores.of(length, given.of("inner_tags"), given.of("inner_links")));
    var scores = new EventScores(length, given.of("types"), given.of("x"));
    var events =
        new EventReading(
            text, window, scores, parts.labels(), parts.closer(), this::isWorthTelling);
    List<NameProposal> names = NameReading.of(window, given.of("names"));
    return WindowReading.of(told, inside, events.proposals(), events.possible(), names);
  }

  private List<Proposal> attributions(List<Piece> window, Scores scores) {
    return Linking.join(Tagging.of(window, scores), scores, parts.ofAttribution()).stream()
        .filter(proposal -> proposal.sure() >= LEAST)
        .toList();
  }

  private boolean isWorthTelling(double told) {
    return EventModel.sureOfType(parts.ofType(), told) >= ofEvents;
  }
}
