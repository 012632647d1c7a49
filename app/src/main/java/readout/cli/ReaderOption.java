package readout.cli;

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
          "rules: rules alone; trained: rules first, then a small network for who says what."
              + " Default: ${DEFAULT-VALUE}")
  private Kind kind = Kind.rules;

  @Option(
      names = "--threshold",
      paramLabel = "P",
      converter = Probability.class,
      description =
          "how sure the trained reader must be, 0 to 1; more gives fewer and surer attributions."
              + " Default: ${DEFAULT-VALUE}")
  private double threshold = AttributionModel.THRESHOLD;

  /** The reader asked for; rules alone, with a message, where the trained one cannot be used. */
  Readout readout(Console console) {
    if (kind == Kind.rules) {
      return Readout.english();
    }
    try {
      return Readout.english(AttributionModel.load(threshold), EventModel.load(threshold));
    } catch (Unusable why) {
      console.err().println("readout: " + why.getMessage() + "; reading by rules alone");
      return Readout.english();
    }
  }
}
