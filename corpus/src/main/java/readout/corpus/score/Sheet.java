package readout.corpus.score;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of one comparison, in the order in which they were first counted. */
final class Sheet {

  private final Map<String, Measure> measures = new LinkedHashMap<>();

  void add(String measure, Formula formula, String unit, Tally tally) {
    measures.computeIfAbsent(measure, name -> new Measure(name, formula)).add(unit, tally);
  }

  /** The figure of a measure, 0 to 1. */
  double value(String measure) {
    Measure found = measures.get(measure);
    if (found == null) {
      throw new IllegalArgumentException(measure + ": was not measured");
    }
    return found.value();
  }

  /** A line for each measure. */
  String print() {
    var lines = new StringBuilder();
    measures.values().forEach(measure -> lines.append(measure.line()).append('\n'));
    return lines.toString();
  }
}
