package readout.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.record.Account;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Groups;
import readout.record.RecordFold;
import readout.record.Telling;

/** The facts of the record, joined from what documents tell. */
final class FactTable {

  private final Statements sql;
  private final FateTable fates;

  FactTable(Statements sql) {
    this.sql = sql;
    this.fates = new FateTable(sql);
  }

  /** Puts the facts of a group in the place of those it had; what stays as it was is left alone. */
  void replace(String group, List<Fact> joined, RecordFold fold, Touched touched)
      throws SQLException {
    Map<String, String> before = before(group);
    for (Fact fact : joined) {
      String json = Json.of(fact);
      if (!json.equals(before.get(fact.id()))) {
        delete(fact.id(), before.containsKey(fact.id()), touched);
        insert(group, fact, json);
        near(fact, fold, touched);
      }
      before.remove(fact.id());
    }
    for (String gone : before.keySet()) {
      delete(gone, true, touched);
    }
  }

  private Map<String, String> before(String group) throws SQLException {
    var before = new TreeMap<String, String>();
    // An open group takes in all months of its sides; another looks at itself and at the open one.
    String where = Groups.isOpen(group) ? "" : " AND \"group\" IN (?2, ?3)";
    sql.each(
        "SELECT id, fact FROM fact WHERE sides = ?1" + where,
        row -> before.put(row.getString(1), row.getString(2)),
        Groups.isOpen(group)
            ? new @Nullable Object[] {Groups.sides(group)}
            : new @Nullable Object[] {Groups.sides(group), group, Groups.open(group)});
    return before;
  }

  private void delete(String fact, boolean known, Touched touched) throws SQLException {
    if (known) {
      touched.places().addAll(placesOf(fact));
      touched.contacts().addAll(contactsOf(fact));
    }
    sql.change("DELETE FROM fact WHERE id = ?", fact);
  }

  private List<String> placesOf(String fact) throws SQLException {
    return sql.ask("SELECT place FROM near WHERE fact = ?", row -> row.getString(1), fact);
  }

  /** What was told of the contacts in which a fact was said, and of itself: it may be one. */
  private List<String> contactsOf(String fact) throws SQLException {
    return sql.ask(
        "SELECT told FROM telling WHERE fact = ?1 UNION SELECT contact FROM telling WHERE fact = ?1"
            + " AND contact IS NOT NULL",
        row -> row.getString(1),
        fact);
  }

  private void near(Fact fact, RecordFold fold, Touched touched) throws SQLException {
    for (String place : fold.neighbourhoods(fact)) {
      sql.change("INSERT OR IGNORE INTO near VALUES (?, ?)", place, fact.id());
      touched.places().add(place);
    }
    touched.contacts().addAll(contactsOf(fact.id()));
  }

  private void insert(String group, Fact fact, String json) throws SQLException {
    FactDate date = fact.date();
    sql.change(
        "INSERT OR IGNORE INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        fact.id(),
        group,
        Groups.sides(group),
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
    Account account = telling.account();
    sql.change(
        "INSERT OR IGNORE INTO telling VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        fact,
        number,
        telling.document(),
        telling.sentence(),
        telling.span().start(),
        telling.span().end(),
        account.told(),
        account.contact());
  }

  // ---- what is there ----

  /** The facts of a neighbourhood, their promises without fate. */
  List<Fact> near(String place) throws SQLException {
    return ask(
        "SELECT fact.fact FROM near JOIN fact ON fact.id = near.fact WHERE place = ?", place);
  }

  /** The fact that a document tells under this id, if any. */
  List<Fact> telling(String told) throws SQLException {
    return ask(
        "SELECT DISTINCT fact.fact FROM telling JOIN fact ON fact.id = telling.fact WHERE told = ?",
        told);
  }

  /** What was said in a contact, by id. */
  List<Fact> saidIn(Fact contact) throws SQLException {
    return ask(
        """
        SELECT fact FROM fact WHERE id IN (
          SELECT fact FROM telling WHERE contact IN (SELECT value FROM json_each(?)))
        ORDER BY id
        """,
        Json.of(contact.tellings().stream().map(it -> it.account().told()).toList()));
  }

  private List<Fact> ask(String question, String value) throws SQLException {
    return sql.facts(question, value);
  }

  void each(Consumer<Fact> each) throws SQLException {
    var ids = sql.ask("SELECT id FROM fact ORDER BY id", row -> row.getString(1));
    for (String id : ids) {
      for (Fact fact : ask("SELECT fact FROM fact WHERE id = ?", id)) {
        each.accept(fates.settled(fact));
      }
    }
  }

  List<Fact> like(String prefix) throws SQLException {
    var found = new ArrayList<Fact>();
    for (Fact fact :
        ask(
            "SELECT fact FROM fact WHERE id >= ?1 AND id < ?1 || 'g' AND substr(id, 1,"
                + " length(?1)) = ?1 ORDER BY id LIMIT 10",
            prefix)) {
      found.add(fates.settled(fact));
    }
    return found;
  }

  /** The groups of some sides. */
  Set<String> groups(String sides) throws SQLException {
    return Set.copyOf(
        sql.ask(
            "SELECT DISTINCT \"group\" FROM fact WHERE sides = ?", row -> row.getString(1), sides));
  }
}
