package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Who met or called whom, looked up. */
final class ContactIndex {

  // Nobody meets a place, a paper or a crowd.
  private static final String CONTACTS =
      """
      SELECT fact.id, mode, status, start, "end", coalesce(fact.fact ->> '$.recipients', '[]') <> '[]',
        json_group_array(DISTINCT party.actor || ' ' || part ORDER BY party.actor, part)
      FROM fact JOIN party ON party.fact = fact.id JOIN known ON known.actor = party.actor
      WHERE type = 'CONSULT' AND +status IN ('occurred', 'ongoing', 'planned')
        AND (known.kind NOT IN ('place', 'outlet', 'group') OR known.actor LIKE 'pair:%')
      GROUP BY fact.id ORDER BY start, fact.id
      """;

  private static final String PAIR = "pair:";

  private final Statements sql;

  ContactIndex(Statements sql) {
    this.sql = sql;
  }

  /** All of them in order of days, those without one first. */
  List<Contact> all() throws SQLException {
    return sql.ask(CONTACTS, ContactIndex::contact).stream()
        .filter(it -> it.parties().stream().map(Contact.Party::team).distinct().count() > 1)
        .toList();
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        parties(Json.readAll(row.getString(7), String[].class), row.getBoolean(6)));
  }

  /**
   * Those who act and those whom they visit or receive are a team each, as are two who are named
   * together before others; where nobody is visited, all meet all.
   *
   * @param named ids and parts
   * @param received whether somebody or some place is visited or received
   */
  private static List<Contact.Party> parties(List<String> named, boolean received) {
    var teams = new TreeMap<String, String>();
    for (String each : named) {
      int space = each.lastIndexOf(' ');
      String id = each.substring(0, space);
      for (String member : members(id)) {
        boolean together = !member.equals(id) && named.size() > 1;
        teams.putIfAbsent(member, received ? each.substring(space + 1) : together ? id : member);
      }
    }
    var parties = new ArrayList<Contact.Party>();
    teams.forEach((id, team) -> parties.add(new Contact.Party(id, team)));
    return parties;
  }

  /** "pair:person:a+person:b" is two. */
  static List<String> members(String id) {
    return id.startsWith(PAIR)
        ? List.of(id.substring(PAIR.length()).split("\\+", -1))
        : List.of(id);
  }
}
