package readout.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.record.Fact;
import readout.record.Groups;

/** What documents tell by themselves, as it stands after what was overruled. */
final class ToldTable {

  private final Statements sql;
  private final OverruleTable overrules;

  ToldTable(Statements sql) {
    this.sql = sql;
    this.overrules = new OverruleTable(sql);
  }

  /** Keeps what a document tells, and notes the groups it touches. */
  void add(String document, List<Fact> facts, Set<String> touched) throws SQLException {
    int number = 0;
    for (Fact fact : facts) {
      Fact stands = overrules.applied(fact);
      if (!stands.equals(fact)) {
        overrules.keepUntouched(fact);
      }
      touched.add(stands.group());
      sql.change(
          "INSERT INTO told VALUES (?, ?, ?, ?, ?, ?)",
          stands.group(),
          Groups.sides(stands.group()),
          document,
          number++,
          stands.id(),
          Json.of(stands));
    }
  }

  /** What documents tell in a group; in all months of its sides where the group is open. */
  List<Fact> in(String group) throws SQLException {
    String where = Groups.isOpen(group) ? "sides" : "\"group\"";
    return sql.facts(
        "SELECT fact FROM told WHERE " + where + " = ? ORDER BY document, number",
        Groups.isOpen(group) ? Groups.sides(group) : group);
  }

  /** What one document tells. */
  List<Fact> of(String document) throws SQLException {
    return sql.facts("SELECT fact FROM told WHERE document = ? ORDER BY number", document);
  }

  /** What is told under an id. */
  List<Fact> under(String id) throws SQLException {
    return sql.facts("SELECT fact FROM told WHERE id = ?", id);
  }

  /** What is told under some ids, in the order of the ids. */
  List<Fact> under(List<String> ids) throws SQLException {
    var found = new TreeMap<String, List<Fact>>();
    sql.each(
        "SELECT id, fact FROM told WHERE id IN (SELECT value FROM json_each(?)) ORDER BY rowid",
        row ->
            found
                .computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                .add(sql.fact(row.getString(2))),
        Json.of(ids));
    return ids.stream().flatMap(id -> found.getOrDefault(id, List.of()).stream()).toList();
  }

  /** The groups as which these are to be joined: all months as one where one could be of any. */
  Set<String> asJoined(Set<String> groups) throws SQLException {
    var found = new TreeSet<String>();
    for (String group : groups) {
      String open = Groups.open(group);
      found.add(sql.any("SELECT 1 FROM told WHERE \"group\" = ?", open) ? open : group);
    }
    return found;
  }

  /** Takes over from an attached record what the documents of this one tell. */
  void copy(Set<String> touched) throws SQLException {
    sql.change(
        "INSERT INTO told SELECT * FROM whole.told WHERE document IN (SELECT id FROM document)");
    sql.each("SELECT DISTINCT \"group\" FROM told", row -> touched.add(row.getString(1)));
  }

  List<String> documents() throws SQLException {
    return sql.ask("SELECT id FROM document ORDER BY id", row -> row.getString(1));
  }

  /** Puts a told fact, as it stands now, in the place of the same as it stood. */
  void change(Fact before, Fact now, Set<String> touched) throws SQLException {
    touched.add(before.group());
    touched.add(now.group());
    sql.change(
        "UPDATE OR REPLACE told SET \"group\" = ?, sides = ?, fact = ? WHERE id = ?",
        now.group(),
        Groups.sides(now.group()),
        Json.of(now),
        now.id());
  }
}
