package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import readout.record.Fact;
import readout.record.Overrule;

/** What an analyst has overruled. */
final class OverruleTable {

  private final Statements sql;

  OverruleTable(Statements sql) {
    this.sql = sql;
  }

  /** Keeps one; the rows of one command share its act. */
  void add(Overrule overrule) throws SQLException {
    sql.change(
        "INSERT INTO overrule (verb, told, value, note, act) VALUES (?, ?, ?, ?, ?)",
        overrule.verb().name(),
        overrule.told(),
        overrule.value(),
        overrule.note(),
        overrule.act());
  }

  /** Keeps a told fact as it was before anything was overruled of it. */
  void keepUntouched(Fact told) throws SQLException {
    sql.change("INSERT OR IGNORE INTO untouched VALUES (?, ?)", told.id(), Json.of(told));
  }

  /** Told facts as they were before anything was overruled of them: none or one. */
  List<Fact> untouched(String told) throws SQLException {
    return sql.facts("SELECT fact FROM untouched WHERE told = ?", told);
  }

  /** Ids of the told facts that a decision is about. */
  List<String> toldOf(int act) throws SQLException {
    return sql.ask(
        "SELECT DISTINCT told FROM overrule WHERE act = ? ORDER BY told",
        row -> row.getString(1),
        act);
  }

  void remove(int act) throws SQLException {
    sql.change("DELETE FROM overrule WHERE act = ?", act);
  }

  int nextAct() throws SQLException {
    return sql.number("SELECT coalesce(max(act), 0) + 1 FROM overrule");
  }

  /** A told fact as it stands after what was overruled of it. */
  Fact applied(Fact told) throws SQLException {
    Fact stands = told;
    for (Overrule overrule : of(told.id())) {
      stands = overrule.applied(stands);
    }
    return stands;
  }

  private List<Overrule> of(String told) throws SQLException {
    return sql.ask(
        "SELECT verb, told, value, note, act FROM overrule WHERE told = ? ORDER BY number",
        OverruleTable::overrule,
        told);
  }

  /** All of them, in the order in which they were given. */
  List<Overrule> all() throws SQLException {
    return sql.ask(
        "SELECT verb, told, value, note, act FROM overrule ORDER BY number",
        OverruleTable::overrule);
  }

  private static Overrule overrule(ResultSet row) throws SQLException {
    return new Overrule(
        Overrule.Verb.valueOf(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5));
  }
}
