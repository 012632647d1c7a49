package readout.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.record.Fact;

/** The runs that added something, and what came with them. */
final class RunTable {

  private static final int DAY = 10;

  private final Statements sql;

  RunTable(Statements sql) {
    this.sql = sql;
  }

  int last() throws SQLException {
    return sql.number("SELECT coalesce(max(number), 0) FROM run");
  }

  void note(int after, String moment) throws SQLException {
    sql.change(
        "INSERT OR REPLACE INTO moment SELECT number, ? FROM run WHERE number > ?", moment, after);
  }

  Set<String> documentsAfter(int run) throws SQLException {
    return new TreeSet<>(
        sql.ask("SELECT id FROM document WHERE run > ?", row -> row.getString(1), run));
  }

  /** The facts that some documents tell, by id. */
  List<Fact> factsToldBy(Set<String> documents) throws SQLException {
    return sql.facts(
        """
        SELECT fact FROM fact WHERE id IN (
          SELECT fact FROM telling WHERE document IN (SELECT value FROM json_each(?)))
        ORDER BY id
        """,
        Json.of(documents));
  }

  /** ISO moments of one zone are in order as text. */
  Set<String> documentsSince(String moment) throws SQLException {
    return new TreeSet<>(
        sql.ask(
            """
            SELECT document.id FROM document LEFT JOIN moment ON moment.run = document.run
            WHERE CASE WHEN moment IS NULL THEN published >= ?1 ELSE moment >= ?2 END
            """,
            row -> row.getString(1),
            moment.substring(0, Math.min(DAY, moment.length())),
            moment));
  }
}
