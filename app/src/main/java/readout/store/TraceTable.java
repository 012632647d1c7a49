package readout.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.reuse.Gist;
import readout.reuse.Kinship;
import readout.reuse.Relation;
import readout.reuse.Sketch;
import readout.reuse.Trace;
import readout.story.Tie;

/**
 * The traces of the documents, and which of them are alike.
 *
 * <p>A document is compared with those that share several of its heaviest terms or of its prints
 * and are of its month or one beside it; one without a date, with those of any month. So what a new
 * document costs depends on the coverage of a few months, not on the size of the record.
 *
 * <p>Of more than 400 such the nearest are compared, and then the order of arrival may show.
 */
final class TraceTable {

  private static final int TERMS = 24;
  private static final int UNDATED = -1;

  /** A text of fewer terms says too little to be brought together with others. */
  private static final int FEWEST = 10;

  private static final String SHARING =
      """
      SELECT trace FROM KEY
      WHERE KEY IN (SELECT value FROM json_each(?1)) AND trace <> ?2
        AND (?3 = -1 OR month IN (-1, ?3 - 1, ?3, ?3 + 1))
      GROUP BY trace HAVING count(*) > 1 ORDER BY count(*) DESC, trace LIMIT 400
      """;

  private final Statements sql;

  TraceTable(Connection connection) {
    this.sql = new Statements(connection);
  }

  /** A trace in the table. */
  record Entry(int number, int month, Sketch sketch) {
    String document() {
      return sketch.document();
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
  }

  private static List<String> keys(Sketch sketch) {
    return sketch.counts().size() < FEWEST ? List.of() : Gist.of(sketch).heaviest(TERMS);
  }

  private static int month(@Nullable String day) {
    return day == null || day.length() < 7
        ? UNDATED
        : Integer.parseInt(day.substring(0, 4)) * 12 + Integer.parseInt(day.substring(5, 7));
  }

  /** Traces that have not been compared yet, oldest first. */
  List<Entry> notCompared(int most) throws SQLException {
    return sql.ask(
        "SELECT number, month, sketch FROM trace WHERE due = 1 ORDER BY number LIMIT ?",
        TraceTable::entry,
        most);
  }

  boolean areDue() throws SQLException {
    return sql.any("SELECT 1 FROM trace WHERE due > 0");
  }

  void compared(Entry entry) throws SQLException {
    sql.change("UPDATE trace SET due = 2 WHERE number = ?", entry.number());
  }

  /** Numbers of the traces that have been compared and have no story yet. */
  List<Integer> withoutStory() throws SQLException {
    return sql.ask("SELECT number FROM trace WHERE due = 2", row -> row.getInt(1));
  }

  void allHaveStories() throws SQLException {
    sql.change("UPDATE trace SET due = 0 WHERE due = 2");
  }

  /** Those that share terms with it, by their numbers. */
  List<Integer> onSameSubject(Entry entry) throws SQLException {
    return sharing("term", Json.of(keys(entry.sketch())), entry);
  }

  /** Those that share prints with it, by their numbers. */
  List<Integer> inSameWords(Entry entry, List<Long> prints) throws SQLException {
    return sharing("print", Json.of(prints), entry);
  }

  private List<Integer> sharing(String table, String keys, Entry entry) throws SQLException {
    return sql.ask(
        SHARING.replace("KEY", table), row -> row.getInt(1), keys, entry.number(), entry.month());
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

  /** The documents that hang together with one, itself among them, by their numbers. */
  Map<Integer, Sketch> neighbourhood(int number) throws SQLException {
    var found = new LinkedHashMap<Integer, Sketch>();
    var open = new ArrayList<Integer>(List.of(number));
    while (!open.isEmpty()) {
      int next = open.removeLast();
      if (!found.containsKey(next)) {
        found.put(next, entry(next).sketch());
        open.addAll(sql.ask("SELECT other FROM tie WHERE one = ?", row -> row.getInt(1), next));
      }
    }
    return found;
  }

  /** The ties among the documents of a neighbourhood, each once. */
  List<Tie> ties(Map<Integer, Sketch> neighbourhood) throws SQLException {
    var ties = new ArrayList<Tie>();
    for (Map.Entry<Integer, Sketch> one : neighbourhood.entrySet()) {
      sql.each(
          "SELECT other, likeness FROM tie WHERE one = ?1 AND other > ?1",
          row -> {
            Sketch other = neighbourhood.get(row.getInt(1));
            if (other != null) {
              ties.add(new Tie(one.getValue().document(), other.document(), row.getDouble(2)));
            }
          },
          one.getKey());
    }
    return ties;
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
