package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import readout.record.Fact;
import readout.record.Fate;
import readout.record.Settling;
import readout.record.Telling;

/** What became of promises. */
final class FateTable {

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
    if (fact.commitment() == null) {
      return fact;
    }
    var fates = new ArrayList<Fate>();
    for (Telling telling : fact.tellings()) {
      fates.addAll(
          sql.ask(
              "SELECT promise, outcome, coalesce((SELECT telling.fact FROM telling WHERE told ="
                  + " fate.fact), fate.fact), why FROM fate WHERE promise = ?",
              FateTable::fate,
              telling.account().told()));
    }
    return Settling.of(List.of(fact), fates).facts().getFirst();
  }

  private static Fate fate(ResultSet row) throws SQLException {
    return new Fate(
        row.getString(1),
        Fate.Outcome.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4));
  }
}
