package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Who met or called whom, looked up. */
final class ContactIndex {

  // Nobody meets a place, a paper or a crowd; and two named together are each there by themselves.
  private static final String CONTACTS =
      """
      SELECT fact.id, mode, status, start, "end", json_group_array(DISTINCT party.actor ORDER BY party.actor)
      FROM fact JOIN party ON party.fact = fact.id
        JOIN known ON known.actor = party.actor AND known.kind NOT IN ('place', 'outlet', 'group')
      WHERE type = 'CONSULT' AND +status IN ('occurred', 'ongoing', 'planned')
      GROUP BY fact.id HAVING count(DISTINCT party.actor) > 1
      ORDER BY start, fact.id
      """;

  private final Statements sql;

  ContactIndex(Statements sql) {
    this.sql = sql;
  }

  /** All of them in order of days, those without one first. */
  List<Contact> all() throws SQLException {
    return sql.ask(CONTACTS, ContactIndex::contact);
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Json.readAll(row.getString(6), String[].class));
  }
}
