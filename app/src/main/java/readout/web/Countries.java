package readout.web;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;

/** Names of states by their ISO 3166 alpha-3 codes (CLDR, as the JDK has it). */
final class Countries {

  private static final Map<String, String> NAMES = names();

  private Countries() {}

  private static Map<String, String> names() {
    var names = new TreeMap<String, String>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      try {
        names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
      } catch (MissingResourceException none) {
        // A code without an alpha-3 code names no state of the record.
      }
    }
    return Map.copyOf(names);
  }

  /** The name; what is no code as it is. */
  static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }
}
