package readout.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.reuse.Gist;
import readout.reuse.Kinship;
import readout.reuse.Relation;
import readout.reuse.Sketch;
import readout.reuse.Trace;
import readout.story.Neighbourhoods;

/**
 * The traces of the documents, and which of them are alike.
 *
 * <p>A document is compared with those before it, by day and then by id, that share several of its
 * heaviest terms or of its prints and are of its month or one beside it; one without a date, with
 * those of any month. Of more than 400 such the nearest are taken. So what a new document costs
 * depends on the coverage of a few months, not on the size of the record; and what it is compared
 * with depends on what is there, not on the order in which it came: when one comes that is before
 * documents compared already, those that are like it are compared again.
 */
final class TraceTable {

  private static final int TERMS = 24;
  private static final int UNDATED = -1;

  /** A text of fewer terms says too little to be brought together with others. */
  private static final int FEWEST = 10;

  /** Of more that share keys with a trace, the nearest. */
  private static final int MOST = 400;

  /** Days and documents of traces that are kept at hand. */
  private static final int PLACES = 20_000;

  /** Those of some months that share keys with a trace, and how many; ?2 is its number. */
  private static final String SHARING =
      """
      SELECT trace, count(*) FROM KEY
      WHERE month IN (SELECT value FROM json_each(?3))
        AND KEY IN (SELECT value FROM json_each(?1)) AND trace <> ?2
      GROUP BY trace HAVING count(*) > 1
      """;

  /** Which of those that share keys are meant. */
  private enum Side {
    BEFORE,
    /** Behind it, and compared already. */
    BEHIND
  }

  /**
   * What the traces are ordered by.
   *
   * @param day ISO day, empty where none is known
   */
  private record Place(String day, String document) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::day).thenComparing(Place::document);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** A trace that shares so many keys with another. */
  private record Sharing(int number, int keys, Place place) {

    private static final Comparator<Sharing> NEAREST =
        Comparator.comparingInt((Sharing sharing) -> -sharing.keys()).thenComparing(Sharing::place);
  }

  private final Statements sql;
  private final Recent<Integer, Place> places = new Recent<>(PLACES);

  /** The months of all traces, once they were asked for. */
  private final Set<Integer> months = new TreeSet<>();

  /** Whether a trace may have been compared already; asked once, for a new record has none. */
  private @Nullable Boolean anyCompared;

  TraceTable(Connection connection) {
    this.sql = new Statements(connection);
  }

  /** A trace in the table. */
  record Entry(int number, int month, Sketch sketch) {
    String document() {
      return sketch.document();
    }

    /** ISO day, empty where none is known. */
    String day() {
      String day = sketch.day();
      return day == null ? "" : day;
    }

    private Place place() {
      return new Place(day(), document());
    }

    private boolean isBefore(Entry other) {
      return place().compareTo(other.place()) < 0;
    }
  }

  void add(Trace trace) throws SQLException {
    Sketch sketch = trace.sketch();
    int month = month(sketch.day());
    int number = sql.number("SELECT coalesce(max(number), 0) + 1 FROM trace");
    sql.change(
        "INSERT INTO trace VALUES (?, ?, ?, ?, ?, 1)",
        number,
        sketch.document(),
        month,
        Json.of(sketch),
        Json.of(trace.cited()));
    for (String term : keys(sketch)) {
      sql.change("INSERT INTO term VALUES (?, ?, ?)", term, month, number);
    }
    for (long print : trace.prints()) {
      sql.change("INSERT INTO print VALUES (?, ?, ?)", print, month, number);
    }
    if (!months.isEmpty()) {
      months.add(month);
    }
    if (isAnyCompared()) {
      dueAgain("term", keys(sketch), new Entry(number, month, sketch));
      dueAgain("print", trace.prints(), new Entry(number, month, sketch));
    }
  }

  private boolean isAnyCompared() throws SQLException {
    if (anyCompared == null) {
      anyCompared = sql.any("SELECT 1 FROM trace WHERE due IN (0, 2)");
    }
    return anyCompared;
  }

  /** What is behind a new trace and has been compared is to be compared with it too. */
  private void dueAgain(String table, List<?> keys, Entry entry) throws SQLException {
    for (int number : sharing(table, keys, Side.BEHIND, entry)) {
      sql.change("UPDATE trace SET due = 3 WHERE number = ?", number);
    }
  }

  private static List<String> keys(Sketch sketch) {
    return sketch.counts().size() < FEWEST ? List.of() : Gist.heaviest(sketch, TERMS);
  }

  private static int month(@Nullable String day) {
    return day == null || day.length() < 7
        ? UNDATED
        : Integer.parseInt(day.substring(0, 4)) * 12 + Integer.parseInt(day.substring(5, 7));
  }

  /** Traces that have not been compared yet, in order of arrival, then those to compare again. */
  List<Entry> notCompared(int most) throws SQLException {
    return sql.ask(
        "SELECT number, month, sketch FROM trace WHERE due IN (1, 3) ORDER BY due, number LIMIT ?",
        TraceTable::entry,
        most);
  }

  boolean areDue() throws SQLException {
    return sql.any("SELECT 1 FROM trace WHERE due > 0");
  }

  void compared(Entry entry) throws SQLException {
    anyCompared = true;
    sql.change("UPDATE trace SET due = 2 WHERE number = ?", entry.number());
  }

  /**
   * Forgets what a trace was to those before it, if it was compared with them already.
   *
   * @return the numbers of those before it to which it was tied
   */
  Set<Integer> forget(Entry entry) throws SQLException {
    if (!sql.any("SELECT 1 FROM trace WHERE number = ? AND due = 3", entry.number())) {
      return Set.of();
    }
    var before = new TreeSet<Integer>();
    for (int number :
        sql.ask("SELECT other FROM tie WHERE one = ?", row -> row.getInt(1), entry.number())) {
      if (place(number).compareTo(entry.place()) < 0) {
        before.add(number);
        sql.change(
            "DELETE FROM tie WHERE one = ?1 AND other = ?2 OR one = ?2 AND other = ?1",
            entry.number(),
            number);
      }
    }
    for (Entry kin : kin(entry)) {
      if (kin.isBefore(entry)) {
        sql.change(
            "DELETE FROM kinship WHERE derived = ?1 AND source = ?2 OR derived = ?2 AND source = ?1",
            entry.document(),
            kin.document());
      }
    }
    return before;
  }

  /** Notes that a document has lost its ties to others, so that their stories are looked at. */
  void untied(int number, Set<Integer> others) throws SQLException {
    for (int other : others) {
      sql.change("INSERT OR IGNORE INTO untied VALUES (?1), (?2)", number, other);
    }
  }

  private List<Entry> kin(Entry entry) throws SQLException {
    return sql.ask(
        """
        SELECT number, month, sketch FROM trace WHERE document IN (
          SELECT source FROM kinship WHERE derived = ?1
          UNION SELECT derived FROM kinship WHERE source = ?1)
        """,
        TraceTable::entry,
        entry.document());
  }

  /** Numbers of the traces that have been compared and have no story yet. */
  Set<Integer> withoutStory() throws SQLException {
    return new TreeSet<>(sql.ask("SELECT number FROM trace WHERE due = 2", row -> row.getInt(1)));
  }

  /** Numbers of the traces that have lost a tie since stories were worked out. */
  Set<Integer> untied() throws SQLException {
    return new TreeSet<>(sql.ask("SELECT number FROM untied", row -> row.getInt(1)));
  }

  void allHaveStories() throws SQLException {
    sql.change("UPDATE trace SET due = 0 WHERE due = 2");
    sql.change("DELETE FROM untied");
  }

  /** Those before it that share terms with it, by their numbers. */
  List<Integer> onSameSubject(Entry entry) throws SQLException {
    return sharing("term", keys(entry.sketch()), Side.BEFORE, entry);
  }

  /** Those before it that share prints with it, by their numbers. */
  List<Integer> inSameWords(Entry entry, List<Long> prints) throws SQLException {
    return sharing("print", prints, Side.BEFORE, entry);
  }

  private List<Integer> sharing(String table, List<?> keys, Side side, Entry entry)
      throws SQLException {
    var found = new ArrayList<Sharing>();
    sql.each(
        SHARING.replace("KEY", table),
        row -> {
          Place place = place(row.getInt(1));
          if (place.compareTo(entry.place()) < 0 == (side == Side.BEFORE)) {
            found.add(new Sharing(row.getInt(1), row.getInt(2), place));
          }
        },
        Json.of(keys),
        entry.number(),
        Json.of(months(entry.month(), side)));
    found.sort(Sharing.NEAREST);
    return nearest(found, side);
  }

  /** In which months what one of a month is compared with may lie; all for one without a date. */
  private Collection<Integer> months(int month, Side side) throws SQLException {
    if (month == UNDATED) {
      return all();
    }
    return side == Side.BEHIND
        ? List.of(month, month + 1)
        : List.of(UNDATED, month - 1, month, month + 1);
  }

  private Set<Integer> all() throws SQLException {
    if (months.isEmpty()) {
      months.addAll(sql.ask("SELECT DISTINCT month FROM trace", row -> row.getInt(1)));
    }
    return months;
  }

  private List<Integer> nearest(List<Sharing> found, Side side) throws SQLException {
    var nearest = new ArrayList<Integer>();
    for (Sharing sharing : found) {
      if (nearest.size() == MOST) {
        return nearest;
      }
      if (side == Side.BEFORE || isCompared(sharing.number())) {
        nearest.add(sharing.number());
      }
    }
    return nearest;
  }

  private boolean isCompared(int number) throws SQLException {
    return sql.any("SELECT 1 FROM trace WHERE number = ? AND due IN (0, 2)", number);
  }

  void forgetWhatIsAtHand() {
    places.clear();
    months.clear();
  }

  private Place place(int number) throws SQLException {
    Place place = places.get(number);
    if (place == null) {
      place =
          sql.ask(
                  """
                  SELECT coalesce(json_extract(sketch, '$.day'), ''), document FROM trace
                  WHERE number = ?
                  """,
                  row -> new Place(row.getString(1), row.getString(2)),
                  number)
              .getFirst();
      places.put(number, place);
    }
    return place;
  }

  Entry entry(int number) throws SQLException {
    return sql.ask(
            "SELECT number, month, sketch FROM trace WHERE number = ?", TraceTable::entry, number)
        .getFirst();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(row.getInt(1), row.getInt(2), Json.read(row.getString(3), Sketch.class));
  }

  void tie(int one, int other, double likeness) throws SQLException {
    sql.change("INSERT OR REPLACE INTO tie VALUES (?, ?, ?)", one, other, likeness);
    sql.change("INSERT OR REPLACE INTO tie VALUES (?, ?, ?)", other, one, likeness);
  }

  /** Tells of what is at least so like a document. */
  void ties(int number, double least, Neighbourhoods.Tied tied) throws SQLException {
    sql.each(
        """
        SELECT other, coalesce(rung, 0) FROM tie LEFT JOIN rung ON number = other
        WHERE one = ? AND likeness >= ?
        """,
        row -> tied.is(row.getInt(1), row.getInt(2)),
        number,
        least);
  }

  void settled(Set<Integer> numbers, int rung) throws SQLException {
    for (int number : numbers) {
      sql.change("INSERT OR REPLACE INTO rung VALUES (?, ?)", number, rung);
    }
  }

  Sketch sketch(int number) throws SQLException {
    return sql.ask(
            "SELECT sketch FROM trace WHERE number = ?",
            row -> Json.read(row.getString(1), Sketch.class),
            number)
        .getFirst();
  }

  /**
   * Takes over from an attached record the traces of the documents of this one, and which of them
   * are alike: that depends on the two alone, but their stories are to be worked out anew. By what
   * they are found is needed only where some have not been compared yet.
   */
  void copy() throws SQLException {
    sql.change(
        """
        INSERT INTO trace SELECT number, document, month, sketch, cited, CASE due WHEN 0 THEN 2 ELSE due END
        FROM whole.trace WHERE document IN (SELECT id FROM document)
        """);
    sql.change(
        """
        INSERT INTO tie SELECT * FROM whole.tie
        WHERE one IN (SELECT number FROM trace) AND other IN (SELECT number FROM trace)
        """);
    sql.change(
        """
        INSERT INTO kinship SELECT * FROM whole.kinship
        WHERE derived IN (SELECT id FROM document) AND source IN (SELECT id FROM document)
        """);
    if (sql.any("SELECT 1 FROM trace WHERE due IN (1, 3)")) {
      copyKeys("term");
      copyKeys("print");
    }
  }

  private void copyKeys(String table) throws SQLException {
    sql.change(
        "INSERT INTO KEY SELECT * FROM whole.KEY WHERE trace IN (SELECT number FROM main.trace)"
            .replace("KEY", table));
  }

  void add(Kinship kinship) throws SQLException {
    sql.change(
        "INSERT OR REPLACE INTO kinship VALUES (?, ?, ?, ?, ?, ?)",
        kinship.derived(),
        kinship.source(),
        kinship.relation().name(),
        kinship.share(),
        kinship.order().name(),
        kinship.why());
  }

  List<Kinship> kinships() throws SQLException {
    return sql.ask(
        """
        SELECT derived, source, relation, share, "order", why FROM kinship
        ORDER BY derived, source
        """,
        row ->
            new Kinship(
                row.getString(1),
                row.getString(2),
                Relation.valueOf(row.getString(3)),
                row.getDouble(4),
                Kinship.Order.valueOf(row.getString(5)),
                row.getString(6)));
  }

  /** The outlets that each document names as sources. */
  Map<String, List<String>> cited() throws SQLException {
    var cited = new TreeMap<String, List<String>>();
    sql.each(
        "SELECT document, cited FROM trace WHERE cited <> '[]'",
        row -> cited.put(row.getString(1), Json.readAll(row.getString(2), String[].class)));
    return cited;
  }
}
