package readout.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of people and their terms of office say nothing impossible. */
class PeopleTablesTest {

  private static final String HEADER =
      "person\taliases\tgender\toffice\tsector\tstart\tend\tconfirmed\torigin";

  private static final Set<String> SECTORS =
      Set.of(
          "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED",
          "MIL", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF");

  private static final Set<String> ORIGINS = Set.of("wd", "wd?", "own");

  private static final Set<String> HEADS_OF_STATE =
      Set.of(
          "president",
          "king",
          "queen",
          "emperor",
          "sultan",
          "emir",
          "pope",
          "grand duke",
          "prince");

  private static final Set<String> HEADS_OF_GOVERNMENT = Set.of("prime minister", "chancellor");

  /** Raised when many are added, so that a lost table is noticed. */
  private static final int MIN_TABLES = 110;

  private static final int MIN_TERMS = 5000;

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Handing over takes up to two days of two holders in the sources. */
  private static final int HANDOVER_DAYS = 2;

  private static final Map<String, List<Term>> TABLES = new TreeMap<>();

  /**
   * One line of a table.
   *
   * @param joint a comment line before it says that the office was shared or disputed
   */
  private record Term(
      String file,
      int line,
      String person,
      String aliases,
      String gender,
      String office,
      String sector,
      String start,
      String end,
      String confirmed,
      String origin,
      boolean joint) {

    static Term parse(String file, int line, String text, boolean joint) {
      String[] cells = text.split("\t", -1);
      assertEquals(9, cells.length, file + ":" + line + " has nine columns: " + text);
      return new Term(
          file, line, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6],
          cells[7], cells[8], joint);
    }

    boolean dated() {
      return start.length() == 10 && (end.isEmpty() || end.length() == 10);
    }

    LocalDate first() {
      return LocalDate.parse(start);
    }

    LocalDate last() {
      return end.isEmpty() ? LocalDate.MAX : LocalDate.parse(end);
    }

    boolean overlaps(Term other) {
      return first().plusDays(HANDOVER_DAYS).isBefore(other.last())
          && other.first().plusDays(HANDOVER_DAYS).isBefore(last());
    }

    String where() {
      return file + ":" + line + " " + person + ", " + office;
    }
  }

  @BeforeAll
  static void readAllTables() throws IOException, URISyntaxException {
    URI folder =
        Objects.requireNonNull(PeopleTablesTest.class.getResource("/readout/actor/people")).toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.sorted().toList()) {
        TABLES.put(file.getFileName().toString(), read(file));
      }
    }
  }

  private static List<Term> read(Path file) throws IOException {
    String name = file.getFileName().toString();
    List<String> lines = Files.readAllLines(file);
    assertEquals(HEADER, lines.getFirst(), name);
    List<Term> terms = new ArrayList<>();
    boolean joint = false;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        joint |= line.startsWith("# joint");
      } else if (!line.isEmpty()) {
        terms.add(Term.parse(name, i + 1, line, joint));
        joint = false;
      }
    }
    return terms;
  }

  private static List<Term> allTerms() {
    return TABLES.values().stream().flatMap(List::stream).toList();
  }

  private static List<String> wrong(Predicate<Term> isWrong) {
    return allTerms().stream().filter(isWrong).map(Term::where).toList();
  }

  @Test
  void theTablesWereRead() {
    assertTrue(TABLES.size() >= MIN_TABLES, "tables: " + TABLES.keySet());
    assertTrue(allTerms().size() >= MIN_TERMS, "terms: " + allTerms().size());
  }

  @Test
  void everyTableIsNamedByItsCountryAndHoldsPeople() {
    Set<String> states = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
    TABLES.forEach((file, terms) -> {
      String code = file.replace(".tsv", "");
      assertTrue(
          states.contains(code) || Set.of("INT", "XKX").contains(code), file + " is no state");
      assertTrue(terms.size() >= 3, file + " holds " + terms.size());
    });
  }

  @Test
  void cellsAreOfTheKnownKinds() {
    assertEquals(List.of(), wrong(t -> t.person().isBlank() || t.office().isBlank()));
    assertEquals(List.of(), wrong(t -> !Set.of("m", "f").contains(t.gender())));
    assertEquals(List.of(), wrong(t -> !SECTORS.contains(t.sector())));
    assertEquals(List.of(), wrong(t -> !ORIGINS.contains(t.origin())));
  }

  @Test
  void namesAreCleanAndOfOneAlphabet() {
    assertEquals(List.of(), wrong(t -> names(t).anyMatch(n -> !n.equals(n.strip()))));
    assertEquals(List.of(), wrong(t -> names(t).anyMatch(String::isEmpty)));
    assertEquals(
        List.of(),
        wrong(t -> names(t).anyMatch(n -> n.codePoints().anyMatch(c -> !isLatinOrMark(c)))));
    assertEquals(List.of(), wrong(t -> names(t).count() != names(t).distinct().count()));
  }

  private static Stream<String> names(Term term) {
    Stream<String> aliases =
        term.aliases().isEmpty() ? Stream.of() : Stream.of(term.aliases().split("\\|", -1));
    return Stream.concat(Stream.of(term.person()), aliases);
  }

  private static boolean isLatinOrMark(int codePoint) {
    return !Character.isLetter(codePoint)
        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN
        || Character.getType(codePoint) == Character.MODIFIER_LETTER;
  }

  @Test
  void datesAreDaysMonthsOrYearsThatExist() {
    allTerms()
        .forEach(t ->
            Stream.of(t.start(), t.end(), t.confirmed())
                .filter(date -> !date.isEmpty())
                .forEach(date -> assertTrue(exists(date), t.where() + " " + date)));
  }

  private static boolean exists(String date) {
    if (!DATE.matcher(date).matches()) {
      return false;
    }
    return date.length() < 7
        || (date.length() == 7
            ? YearMonth.parse(date).isValidDay(1)
            : LocalDate.parse(date).toString().equals(date));
  }

  @Test
  void noTermEndsBeforeItStarts() {
    assertEquals(List.of(), wrong(t -> !inOrder(t.start(), t.end())));
    assertEquals(List.of(), wrong(t -> !inOrder(t.start(), t.confirmed())));
  }

  /** Compares as far as both dates go: a year contains all its days. */
  private static boolean inOrder(String start, String end) {
    int length = Math.min(start.length(), end.length());
    return start.substring(0, length).compareTo(end.substring(0, length)) <= 0;
  }

  @Test
  void anOpenTermSaysWhenItWasLastConfirmedAndAnEndedOneDoesNot() {
    assertEquals(List.of(), wrong(t -> t.end().isEmpty() == t.confirmed().isEmpty()));
  }

  @Test
  void noTermIsWrittenTwice() {
    Set<String> seen = new HashSet<>();
    assertEquals(
        List.of(),
        wrong(t -> !seen.add(String.join("|", t.file(), t.person(), t.office(), t.start()))));
  }

  @Test
  void onePersonHasOneGenderInAFile() {
    Map<String, Set<String>> written =
        allTerms().stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.file() + " " + t.person(),
                    TreeMap::new,
                    Collectors.mapping(Term::gender, Collectors.toSet())));
    written.forEach((person, genders) -> assertEquals(1, genders.size(), person));
  }

  @Test
  void aCountryHasOneHeadOfStateAtATime() {
    assertEquals(List.of(), overlapping(HEADS_OF_STATE));
  }

  @Test
  void aCountryHasOneHeadOfGovernmentAtATime() {
    assertEquals(List.of(), overlapping(HEADS_OF_GOVERNMENT));
  }

  private static List<String> overlapping(Set<String> offices) {
    List<String> clashes = new ArrayList<>();
    for (List<Term> terms : TABLES.values()) {
      List<Term> heads = terms.stream().filter(t -> headed(t, offices)).toList();
      for (int i = 0; i < heads.size(); i++) {
        for (Term other : heads.subList(i + 1, heads.size())) {
          if (heads.get(i).overlaps(other)) {
            clashes.add(heads.get(i).where() + " and " + other.where());
          }
        }
      }
    }
    return clashes;
  }

  private static boolean headed(Term term, Set<String> offices) {
    return offices.contains(term.office()) && term.dated() && !term.joint();
  }
}
