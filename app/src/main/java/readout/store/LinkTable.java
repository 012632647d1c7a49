package readout.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import readout.record.Link;

/** How the facts of a record hang together. */
final class LinkTable {

  private final Statements sql;

  LinkTable(Connection connection) {
    this.sql = new Statements(connection);
  }

  /** Notes that facts have changed since the links were worked out. */
  void fallDue() throws SQLException {
    sql.change("UPDATE state SET value = 1 WHERE name = 'links_are_due'");
  }

  boolean areDue() throws SQLException {
    return sql.number("SELECT value FROM state WHERE name = 'links_are_due'") == 1;
  }

  void replace(List<Link> links) throws SQLException {
    sql.change("DELETE FROM link");
    for (Link link : links) {
      sql.change(
          "INSERT INTO link (relation, \"from\", \"to\", why) VALUES (?, ?, ?, ?)",
          link.relation().label(),
          Json.of(link.from()),
          Json.of(link.to()),
          link.why());
    }
    sql.change("UPDATE state SET value = 0 WHERE name = 'links_are_due'");
  }

  List<Link> all() throws SQLException {
    return sql.ask(
        "SELECT relation, \"from\", \"to\", why FROM link ORDER BY relation, \"from\", \"to\", why",
        LinkTable::link);
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        Link.Relation.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
        Json.readAll(row.getString(2), String[].class),
        Json.readAll(row.getString(3), String[].class),
        row.getString(4));
  }
}
