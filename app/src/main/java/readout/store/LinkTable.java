package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import readout.record.Link;
import readout.record.RecordInMemory;

/** How the facts of a record hang together. */
final class LinkTable {

  private final Statements sql;

  LinkTable(Statements sql) {
    this.sql = sql;
  }

  /**
   * Puts the links worked out from some facts in the place of those worked out from them before.
   */
  void replace(String scope, List<Link> links) throws SQLException {
    sql.change("DELETE FROM link WHERE scope = ?", scope);
    for (Link link : links) {
      sql.change(
          "INSERT INTO link VALUES (?, ?, ?, ?, ?)",
          scope,
          link.relation().label(),
          Json.of(link.from()),
          Json.of(link.to()),
          link.why());
    }
  }

  /** All links between facts of the record, in order. */
  List<Link> all() throws SQLException {
    var names = new HashMap<String, String>();
    List<Link> told =
        sql.ask("SELECT DISTINCT relation, \"from\", \"to\", why FROM link", LinkTable::link);
    for (Link link : told) {
      note(link.from(), names);
      note(link.to(), names);
    }
    return RecordInMemory.named(told, names);
  }

  private void note(List<String> ids, Map<String, String> names) throws SQLException {
    for (String id : new TreeSet<>(ids)) {
      if (!names.containsKey(id)) {
        List<String> fact =
            sql.ask("SELECT fact FROM telling WHERE told = ?", row -> row.getString(1), id);
        names.put(id, fact.isEmpty() ? id : fact.getFirst());
      }
    }
  }

  static Link link(ResultSet row) throws SQLException {
    return new Link(
        Link.Relation.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
        Json.readAll(row.getString(2), String[].class),
        Json.readAll(row.getString(3), String[].class),
        row.getString(4));
  }
}
