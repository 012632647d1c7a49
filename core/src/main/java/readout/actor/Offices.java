package readout.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Offices of a state that put out texts under their own name: "The White House", "Ministry of
 * Foreign Affairs of Pakistan", "Embassy of Kenya in Rome". What they print is their state's own
 * account. A paper or an agency is none, even where a state owns it.
 */
public final class Offices {

  private static final Set<String> SECTORS = Set.of("GOV", "MIL", "LEG");

  private static final String OFFICE =
      "(?:foreign |defen[cs]e |interior )?(?:ministry|department|presidency|embassy|chancellery|government|cabinet"
          + "|council of ministers|president|prime minister|office of the (?:president|prime minister)"
          + "|(?:president|prime minister)['’]s office|presidential (?:office|administration|palace))";

  /** "Ministry of Foreign Affairs of Pakistan", "Embassy of the Republic of Kenya in Rome". */
  private static final Pattern OFFICE_OF = Pattern.compile(OFFICE + "\\b.* of .+");

  private static final Pattern OF = Pattern.compile(" of ");
  private static final Pattern SEAT = Pattern.compile(" (?:in|to) .+");

  /** "Pakistan Ministry of Foreign Affairs", "French Presidency". */
  private static final Pattern STATES =
      Pattern.compile("(?<state>.+?)(?:['’]s?)? (?:federal )?" + OFFICE + "(?: (?:of|for) .+)?");

  private static final class Standard {
    static final Offices OFFICES = new Offices();
  }

  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> listed = new HashMap<>();

  private Offices() {
    for (Table.Row row : Table.read("countries.tsv").rows()) {
      String state = row.get("iso3");
      states.put(key(row.get("name")), state);
      row.list("other_names").forEach(name -> states.putIfAbsent(key(name), state));
      row.list("demonyms").forEach(name -> states.putIfAbsent(key(name), state));
    }
    var shared = new HashSet<String>();
    for (Table.Row row : Table.read("seats.tsv").rows()) {
      row.list("words").forEach(words -> add(words, row, shared));
    }
    for (Table.Row row : Table.read("organisations.tsv").rows()) {
      add(row.get("name"), row, shared);
      row.list("aliases").forEach(alias -> add(alias, row, shared));
    }
    listed.keySet().removeAll(shared);
  }

  /** Those that come with the program. */
  public static Offices standard() {
    return Standard.OFFICES;
  }

  private void add(String name, Table.Row row, Set<String> shared) {
    String country = row.orNull("country");
    String sector = row.orNull("sector");
    boolean office = country != null && sector != null && SECTORS.contains(sector);
    String known = listed.putIfAbsent(key(name), office ? country : "");
    if (known != null && !known.equals(office ? country : "")) {
      shared.add(key(name));
    }
  }

  /**
   * ISO 3166 alpha-3 code of the state whose office bears this name; null where it is no office. A
   * bureau may name the office it is part of behind a comma.
   */
  public @Nullable String state(String name) {
    String key = key(name);
    String known = listed.get(key);
    if (known != null) {
      return known.isEmpty() ? null : known;
    }
    String named = stateIn(key);
    int under = key.lastIndexOf(", ");
    return named == null && under >= 0 && listed.get(key.substring(0, under)) == null
        ? state(key.substring(under + 2))
        : named;
  }

  private @Nullable String stateIn(String key) {
    Matcher match = STATES.matcher(key);
    String state = match.matches() ? states.get(key(match.group("state"))) : null;
    return state != null || !OFFICE_OF.matcher(key).matches() ? state : ofState(key);
  }

  /** The longest end behind an "of" that names a state. */
  private @Nullable String ofState(String key) {
    Matcher of = OF.matcher(key);
    while (of.find()) {
      String state = states.get(key(SEAT.matcher(key.substring(of.end())).replaceFirst("")));
      if (state != null) {
        return state;
      }
    }
    return null;
  }

  private static String key(String name) {
    String small = name.strip().toLowerCase(Locale.ROOT);
    return small.startsWith("the ") ? small.substring(4) : small;
  }
}
