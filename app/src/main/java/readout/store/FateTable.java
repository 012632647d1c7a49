package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.record.Fact;
import readout.record.Fate;
import readout.record.Settling;

/** What became of promises. */
final class FateTable {

  private static final String FATES =
      """
      SELECT promise, outcome, coalesce((
        SELECT telling.fact FROM telling WHERE told = fate.fact), fate.fact), why
      FROM fate WHERE promise IN (SELECT value FROM json_each(?))
      """;

  private final Statements sql;

  FateTable(Statements sql) {
    this.sql = sql;
  }

  void replace(String scope, List<Fate> fates) throws SQLException {
    sql.change("DELETE FROM fate WHERE scope = ?", scope);
    for (Fate fate : fates) {
      sql.change(
          "INSERT INTO fate VALUES (?, ?, ?, ?, ?)",
          scope,
          fate.promise(),
          fate.outcome().name(),
          fate.by(),
          fate.why());
    }
  }

  /** A fact with what became of its promise. */
  Fact settled(Fact fact) throws SQLException {
    return settled(List.of(fact)).getFirst();
  }

  /** Facts with what became of their promises, in the order given; one question for all. */
  List<Fact> settled(List<Fact> facts) throws SQLException {
    var promises = new TreeSet<String>();
    facts.stream()
        .filter(fact -> fact.commitment() != null)
        .forEach(fact -> promises.addAll(told(fact)));
    if (promises.isEmpty()) {
      return List.copyOf(facts);
    }
    var fates = new TreeMap<String, List<Fate>>();
    sql.each(
        FATES,
        row -> fates.computeIfAbsent(row.getString(1), any -> new ArrayList<>()).add(fate(row)),
        Json.of(promises));
    return facts.stream().map(fact -> settled(fact, fates)).toList();
  }

  private static Fact settled(Fact fact, Map<String, List<Fate>> fates) {
    List<Fate> its =
        told(fact).stream().flatMap(it -> fates.getOrDefault(it, List.of()).stream()).toList();
    return its.isEmpty() ? fact : Settling.of(List.of(fact), its).facts().getFirst();
  }

  private static List<String> told(Fact fact) {
    return fact.tellings().stream().map(it -> it.account().told()).toList();
  }

  private static Fate fate(ResultSet row) throws SQLException {
    return new Fate(
        row.getString(1),
        Fate.Outcome.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4));
  }
}
