package readout.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of bodies, titles and places is whole, and no word in it means two things. */
class BodiesTablesTest {

  private static final String FOLDER = "/readout/actor/";

  private static final Set<String> SECTORS =
      Set.of(
          "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC"
              .split(" "));

  /** Codes that ISO 3166 reserves for parts of states that have their own line. */
  private static final Set<String> PARTS = Set.of("DGA", "XEA", "XIC");

  private static final Set<String> FORMER = Set.of("SUN", "YUG", "SCG", "CSK", "DDR");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[01][0-9](-[0-3][0-9])?)?");

  private static final Map<String, Set<String>> CLOSED =
      Map.of(
          "sector", SECTORS,
          "gender", Set.of("m", "f", "x"),
          "class",
              Set.of(
                  "agency",
                  "state agency",
                  "newspaper",
                  "broadcaster",
                  "magazine",
                  "site",
                  "platform"));

  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "roles", Set.of("person", "group"),
          "organisations", Set.of("ORGANISATION"),
          "agencies", Set.of("ORGANISATION"),
          "armed_groups", Set.of("ARMED_GROUP"),
          "place_names", Set.of("city", "region", "sea", "river", "line", "site"));

  private record Table(String name, String columns, List<String> words, int rows) {

    @Override
    public String toString() {
      return name;
    }

    List<Map<String, String>> read() {
      var lines = linesOf(name);
      var header = List.of(columns.split(" "));
      assertEquals(header, List.of(lines.getFirst().split("\t")), name);
      var all = new ArrayList<Map<String, String>>();
      for (String line : lines.subList(1, lines.size())) {
        all.add(row(header, line));
      }
      return all;
    }

    private Map<String, String> row(List<String> header, String line) {
      String[] cells = line.split("\t", -1);
      assertEquals(header.size(), cells.length, name + ": " + line);
      var row = new LinkedHashMap<String, String>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header.get(i), cells[i]);
      }
      return row;
    }

    Stream<String> wordsOf(Map<String, String> row) {
      return words.stream().flatMap(column -> items(row.getOrDefault(column, "")));
    }
  }

  static Stream<Table> tables() {
    String body = "name aliases kind country sector start end origin";
    var named = List.of("name", "aliases");
    return Stream.of(
        new Table(
            "countries",
            "iso3 name other_names demonyms capitals start end",
            List.of("name", "other_names", "demonyms", "capitals"),
            255),
        new Table("seats", "words country stands_for sector note", List.of("words"), 254),
        new Table(
            "roles", "words plurals role sector kind country", List.of("words", "plurals"), 248),
        new Table("formats", "name aliases members start end origin", named, 158),
        new Table("agencies", body, named, 1073),
        new Table("armed_groups", body, named, 277),
        new Table("organisations", body, named, 747),
        new Table("outlets", "name aliases country class origin", named, 871),
        new Table("place_names", "name aliases iso3 kind", named, 1401));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isWhole(Table table) {
    assertEquals(table.rows(), table.read().size(), table.name());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cellsAreClean(Table table) {
    eachCell(table, (column, cell) -> assertClean(table.name() + "." + column + ": " + cell, cell));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void codesAreKnown(Table table) {
    Set<String> countries = countries().keySet();
    eachCell(
        table,
        (column, cell) -> {
          String where = table.name() + "." + column + ": " + cell;
          if (Set.of("country", "iso3", "members").contains(column)) {
            assertTrue(items(cell).allMatch(countries::contains), where);
          }
          if (CLOSED.containsKey(column) && !cell.isEmpty()) {
            assertTrue(CLOSED.getOrDefault(column, Set.of()).contains(cell), where);
          }
          if (column.equals("kind")) {
            assertTrue(KINDS.getOrDefault(table.name(), Set.of()).contains(cell), where);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void datesAreDatesInOrder(Table table) {
    for (var row : table.read()) {
      String start = row.getOrDefault("start", "");
      String end = row.getOrDefault("end", "");
      for (String date : List.of(start, end)) {
        assertTrue(date.isEmpty() || DATE.matcher(date).matches(), table.name() + ": " + row);
      }
      assertTrue(start.isEmpty() || end.isEmpty() || start.compareTo(end) <= 0, row.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noWordMeansTwoThings(Table table) {
    var lineOf = new HashMap<String, Map<String, String>>();
    for (var row : table.read()) {
      var here = new TreeSet<String>();
      table.wordsOf(row).forEach(word -> assertTrue(here.add(word), "twice in a line: " + word));
      for (String scope : scopes(table, row)) {
        for (String word : here) {
          var other = lineOf.put(word + scope, row);
          assertTrue(other == null, table.name() + ": " + word);
        }
      }
    }
    assertFalse(lineOf.isEmpty());
  }

  /** A title may mean one thing in one state and another elsewhere; all other words are single. */
  private static List<String> scopes(Table table, Map<String, String> row) {
    if (!table.name().equals("roles")) {
      return List.of("");
    }
    return Stream.of(row.getOrDefault("country", "").split("\\|")).map(c -> " in " + c).toList();
  }

  @Test
  void everyStateOfIso3166HasALine() {
    var known = countries();
    var missing = new TreeSet<String>();
    var iso = new TreeSet<String>();
    for (String code : ULocale.getISOCountries()) {
      String iso3 = iso3(code);
      iso.add(iso3);
      if (!PARTS.contains(iso3) && !known.containsKey(iso3)) {
        missing.add(iso3);
      }
    }
    assertTrue(iso.size() >= 250, "ICU lists " + iso.size());
    assertEquals(Set.of(), missing);
    var beyond = new TreeSet<>(known.keySet());
    beyond.removeAll(iso);
    assertEquals(new TreeSet<>(FORMER), beyond);
  }

  @Test
  void theNameThatCldrGivesIsAmongTheNames() {
    var known = countries();
    for (String code : ULocale.getISOCountries()) {
      String iso3 = iso3(code);
      if (!PARTS.contains(iso3)) {
        String cldr = new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH);
        Set<String> names = known.getOrDefault(iso3, Set.of());
        assertTrue(names.contains(cldr), iso3 + " " + cldr + " not in " + names);
      }
    }
  }

  /** ICU writes Kosovo with a code of its own making. */
  private static String iso3(String alpha2) {
    return alpha2.equals("XK") ? "XKX" : new ULocale("und", alpha2).getISO3Country();
  }

  private static Map<String, Set<String>> countries() {
    var names = new TreeMap<String, Set<String>>();
    Table table = tables().findFirst().orElseThrow();
    for (var row : table.read()) {
      var all = new TreeSet<String>();
      all.add(row.getOrDefault("name", ""));
      items(row.getOrDefault("other_names", "")).forEach(all::add);
      names.put(row.getOrDefault("iso3", ""), all);
    }
    return names;
  }

  private static void assertClean(String where, String cell) {
    assertEquals(Normalizer.normalize(cell, Normalizer.Form.NFC), cell, where);
    assertTrue(items(cell).noneMatch(item -> item.isBlank() || !item.equals(item.strip())), where);
    assertFalse(cell.contains("  "), where);
    assertTrue(cell.chars().noneMatch(Character::isISOControl), where);
  }

  private static void eachCell(Table table, BiConsumer<String, String> check) {
    for (var row : table.read()) {
      row.forEach(check);
    }
  }

  private static Stream<String> items(String cell) {
    return cell.isEmpty() ? Stream.of() : Stream.of(cell.split("\\|", -1));
  }

  private static List<String> linesOf(String name) {
    try (InputStream stream = BodiesTablesTest.class.getResourceAsStream(FOLDER + name + ".tsv")) {
      assertNotNull(stream, name);
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
