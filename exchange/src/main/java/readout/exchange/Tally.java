package readout.exchange;

import java.util.Map;
import java.util.TreeMap;

/** What was written, and what a format had no room for, by reason. */
public final class Tally {

  private int written;
  private final Map<String, Integer> leftOut = new TreeMap<>();

  void wrote() {
    written++;
  }

  void leftOut(String reason) {
    leftOut.merge(reason, 1, Integer::sum);
  }

  /** Rows, lines or entries, as the format has them. */
  public int written() {
    return written;
  }

  /** How many facts were left out, by reason. */
  public Map<String, Integer> leftOut() {
    return Map.copyOf(leftOut);
  }

  /** "12 written; left out: 3 day not told, 4 did not occur". */
  public String summary() {
    var line = new StringBuilder(written + " written");
    String between = "; left out: ";
    for (Map.Entry<String, Integer> each : leftOut.entrySet()) {
      line.append(between).append(each.getValue()).append(' ').append(each.getKey());
      between = ", ";
    }
    return line.toString();
  }
}
