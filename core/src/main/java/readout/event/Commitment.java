package readout.event;

import java.util.List;
import readout.text.Span;

/**
 * A promise inside an event mention.
 *
 * @param strength whether an outcome or only an effort was promised ("agreed to try")
 * @param due index into {@link readout.Reading#timexes} of the window, -1 for none
 * @param conditions the words of each condition
 */
public record Commitment(Strength strength, int due, List<Span> conditions) {

  public Commitment {
    conditions = List.copyOf(conditions);
  }

  /** What is promised. */
  public enum Strength {
    OUTCOME,
    EFFORT,
    /** A declared principle that nothing could keep or break. */
    PRINCIPLE
  }

  /** The same, due in a window. */
  Commitment dueIn(int window) {
    return new Commitment(strength, window, conditions);
  }
}
