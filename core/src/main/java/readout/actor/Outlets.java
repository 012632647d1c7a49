package readout.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose an outlet is: the state that a newspaper, agency or broadcaster is based in, or the one for
 * which a ministry or a head of state that publishes by itself speaks. A platform on which
 * everybody posts is nobody's, and of a name that outlets of two states bear nothing is known.
 */
public final class Outlets {

  private static final class Standard {
    static final Outlets OUTLETS = new Outlets();
  }

  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Set<String> agencies = new HashSet<>();

  private Outlets() {
    for (Table.Row row : Table.read("outlets.tsv").rows()) {
      add(row, row.get("class").equals("platform") ? null : row.orNull("country"));
      if (row.get("class").endsWith("agency")) {
        agencies.add(key(row.get("name")));
      }
    }
    for (Table.Row row : Table.read("agencies.tsv").rows()) {
      add(row, row.orNull("country"));
    }
    for (Table.Row row : Table.read("seats.tsv").rows()) {
      row.list("words").forEach(words -> add(words, row.orNull("country")));
    }
    countries.keySet().removeAll(shared);
  }

  /** Those that come with the program. */
  public static Outlets standard() {
    return Standard.OUTLETS;
  }

  private void add(Table.Row row, @Nullable String country) {
    add(row.get("name"), country);
    row.list("aliases").forEach(alias -> add(alias, country));
  }

  private void add(String name, @Nullable String country) {
    String known = countries.putIfAbsent(key(name), country == null ? "" : country);
    if (known != null && !known.equals(country)) {
      shared.add(key(name));
    }
  }

  /** ISO 3166 alpha-3 code of the state whose an outlet is; null where that is not known. */
  public @Nullable String country(String name) {
    String found = countries.get(key(name));
    return found == null || found.isEmpty() ? null : found;
  }

  /** Whether a news agency bears this name: what it reports others print as reported. */
  public boolean isAgency(String name) {
    return agencies.contains(key(name));
  }

  private static String key(String name) {
    String small = name.strip().toLowerCase(Locale.ROOT);
    return small.startsWith("the ") ? small.substring(4) : small;
  }
}
