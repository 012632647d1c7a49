package readout.exchange;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;

/**
 * What other codings say for a PLOVER type and mode.
 *
 * @param intensity PLOVER's scale, -10 to 10
 * @param cameo CAMEO code, leading zero kept
 * @param goldstein Goldstein's scale (1992) as GDELT prints it, -10 to 10
 */
record ActCodes(double intensity, String cameo, double goldstein) {

  private static final String NO_MODE = "-";

  private static final Map<String, ActCodes> ALL =
      TabbedTable.read("acts.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> key(row.get(0), row.get(1)),
                  row ->
                      new ActCodes(
                          Double.parseDouble(row.get(2)),
                          row.get(3),
                          Double.parseDouble(row.get(4)))));

  /**
   * The codes of an act.
   *
   * @throws IllegalArgumentException if the type is none of PLOVER's sixteen
   */
  static ActCodes of(EventType type, @Nullable String mode) {
    ActCodes exact = mode == null ? null : ALL.get(key(type.name(), mode.replace('_', '-')));
    ActCodes codes = exact == null ? ALL.get(key(type.name(), NO_MODE)) : exact;
    if (codes == null) {
      throw new IllegalArgumentException(type + ": none of PLOVER's types");
    }
    return codes;
  }

  static boolean isKnown(EventType type) {
    return ALL.containsKey(key(type.name(), NO_MODE));
  }

  /** Root of the CAMEO code: its first two digits. */
  String root() {
    return cameo.substring(0, 2);
  }

  /** The code with at most three digits. */
  String base() {
    return cameo.length() > 3 ? cameo.substring(0, 3) : cameo;
  }

  /** GDELT's quad class by root: 1 and 2 cooperation, 3 and 4 conflict, odd ones verbal. */
  int quad() {
    int root = Integer.parseInt(root());
    if (root <= 5) {
      return 1;
    }
    if (root <= 8) {
      return 2;
    }
    return root <= 13 ? 3 : 4;
  }

  private static String key(String type, String mode) {
    return type + ' ' + mode;
  }
}
