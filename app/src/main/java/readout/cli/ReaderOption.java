package readout.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.Readout;
import readout.event.EventProposer;
import readout.model.AttributionModel;
import readout.model.EventModel;
import readout.model.TrainedReader;
import readout.model.Unusable;

/** Which reader reads. */
final class ReaderOption {

  private enum Kind {
    rules,
    trained
  }

  @Option(
      names = "--reader",
      paramLabel = "rules|trained",
      description =
          "rules: rules alone; trained: rules first, then a small network for who says what and what happened."
              + " Default: ${DEFAULT-VALUE}")
  private Kind kind = Kind.trained;

  @Option(
      names = "--threshold",
      paramLabel = "P",
      converter = Probability.class,
      description =
          "how sure the trained reader must be, 0 to 1; more gives fewer and surer attributions"
              + " and events. Default: "
              + AttributionModel.THRESHOLD
              + " for attributions, "
              + EventModel.THRESHOLD
              + " for events")
  private @Nullable Double threshold;

  /**
   * The reader asked for, as a record wants it: rules alone, with a message, where the trained one
   * cannot be used.
   */
  Readout readout(Console console) {
    return trained(console, TrainedReader::facts);
  }

  /** The same, with all that is seen of events, as {@code annotate} shows it. */
  Readout annotator(Console console) {
    return trained(console, TrainedReader::events);
  }

  /** Gives back the memory of the reader when everything is read; what it made reads no more. */
  void release() {
    TrainedReader.release();
  }

  private Readout trained(Console console, Function<TrainedReader, EventProposer> events) {
    if (kind == Kind.rules) {
      return Readout.english();
    }
    try {
      var reader =
          TrainedReader.load(
              threshold == null ? AttributionModel.THRESHOLD : threshold,
              threshold == null ? EventModel.THRESHOLD : threshold);
      return Readout.english(reader.names(), reader.attributions(), events.apply(reader));
    } catch (Unusable why) {
      console.err().println("readout: " + why.getMessage() + "; reading by rules alone");
      return Readout.english();
    }
  }
}
