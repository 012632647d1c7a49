package readout.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import readout.Readout;
import readout.model.AttributionModel;
import readout.model.EventModel;
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
          "rules: rules alone; trained: rules first, then small networks for who says what and what happened."
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

  /** The reader asked for; rules alone, with a message, where the trained one cannot be used. */
  Readout readout(Console console) {
    return trained(console, () -> Readout.english(attributions()));
  }

  /**
   * The same, with events that no rule reads. None of them is yet sure enough for the record, so
   * only who asks for the layers waits for that network.
   */
  Readout annotator(Console console) {
    return trained(console, () -> Readout.english(attributions(), events()));
  }

  private Readout trained(Console console, Supplier<Readout> reader) {
    if (kind == Kind.rules) {
      return Readout.english();
    }
    try {
      return reader.get();
    } catch (Unusable why) {
      console.err().println("readout: " + why.getMessage() + "; reading by rules alone");
      return Readout.english();
    }
  }

  private AttributionModel attributions() {
    return AttributionModel.load(threshold == null ? AttributionModel.THRESHOLD : threshold);
  }

  private EventModel events() {
    return EventModel.load(threshold == null ? EventModel.THRESHOLD : threshold);
  }
}
