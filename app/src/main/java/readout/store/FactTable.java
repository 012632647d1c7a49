package readout.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Telling;

/** What documents tell, and the facts of the record joined from it. */
final class FactTable {

  private final Statements sql;

  FactTable(Connection connection) {
    this.sql = new Statements(connection);
  }

  /** Keeps what a document tells, and notes the groups it touches. */
  void tell(Told told, Set<String> touched) throws SQLException {
    int number = 0;
    for (Fact fact : told.facts()) {
      touched.add(fact.group());
      sql.change(
          "INSERT INTO told VALUES (?, ?, ?, ?)",
          fact.group(),
          told.document().id(),
          number++,
          Json.of(fact));
    }
  }

  List<Fact> toldIn(String group) throws SQLException {
    return sql.ask(
        "SELECT fact FROM told WHERE \"group\" = ? ORDER BY document, number",
        row -> Json.read(row.getString(1), Fact.class),
        group);
  }

  /** Puts the facts of a group in the place of those it had; what stays as it was is left alone. */
  void replace(String group, List<Fact> joined) throws SQLException {
    Map<String, String> before = before(group);
    for (Fact fact : joined) {
      String json = Json.of(fact);
      if (!json.equals(before.remove(fact.id()))) {
        delete(fact.id());
        insert(group, fact, json);
      }
    }
    for (String gone : before.keySet()) {
      delete(gone);
    }
  }

  private Map<String, String> before(String group) throws SQLException {
    var before = new TreeMap<String, String>();
    sql.each(
        "SELECT id, fact FROM fact WHERE \"group\" = ?",
        row -> before.put(row.getString(1), row.getString(2)),
        group);
    return before;
  }

  private void delete(String fact) throws SQLException {
    sql.change("DELETE FROM fact WHERE id = ?", fact);
  }

  void each(Consumer<Fact> each) throws SQLException {
    sql.each(
        "SELECT fact FROM fact ORDER BY id",
        row -> each.accept(Json.read(row.getString(1), Fact.class)));
  }

  List<Fact> all() throws SQLException {
    var facts = new ArrayList<Fact>();
    each(facts::add);
    return facts;
  }

  List<Fact> like(String prefix) throws SQLException {
    return sql.ask(
        "SELECT fact FROM fact WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 10",
        row -> Json.read(row.getString(1), Fact.class),
        prefix);
  }

  private void insert(String group, Fact fact, String json) throws SQLException {
    FactDate date = fact.date();
    sql.change(
        "INSERT OR IGNORE INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        fact.id(),
        group,
        fact.kind().label(),
        fact.type().name(),
        fact.mode(),
        fact.status().label(),
        start(date),
        date == null ? null : date.end(),
        json);
    for (int i = 0; i < fact.tellings().size(); i++) {
      insert(fact.id(), i, fact.tellings().get(i));
    }
  }

  private static @Nullable String start(@Nullable FactDate date) {
    return date == null ? null : date.start();
  }

  private void insert(String fact, int number, Telling telling) throws SQLException {
    sql.change(
        "INSERT OR IGNORE INTO telling VALUES (?, ?, ?, ?, ?, ?)",
        fact,
        number,
        telling.document(),
        telling.sentence(),
        telling.span().start(),
        telling.span().end());
  }
}
