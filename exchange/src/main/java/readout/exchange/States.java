package readout.exchange;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes of states in other lists than ISO 3166. */
final class States {

  private record Codes(String fips, String cow) {}

  private static final Map<String, Codes> BY_ISO =
      TabbedTable.read("states.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> new Codes(row.get(1), row.get(2))));

  /** CAMEO's codes are those of ISO, but for these. */
  private static final Map<String, String> CAMEO = Map.of("ROU", "ROM", "TLS", "TMP");

  private States() {}

  /** FIPS 10-4, empty where there is none. */
  static String fips(@Nullable String iso) {
    return code(iso, Codes::fips);
  }

  /** Correlates of War number, empty where there is none. */
  static String cow(@Nullable String iso) {
    return code(iso, Codes::cow);
  }

  static String cameo(@Nullable String iso) {
    return iso == null ? "" : CAMEO.getOrDefault(iso, iso);
  }

  private static String code(@Nullable String iso, Function<Codes, String> which) {
    Codes codes = iso == null ? null : BY_ISO.get(iso);
    return codes == null ? "" : which.apply(codes);
  }
}
