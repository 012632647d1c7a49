package readout.store;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;

/** What a record has of one actor, looked up. */
final class DossierIndex {

  // A plus before a column keeps SQLite from walking through all facts of a kind instead of those
  // of
  // the actor (The SQLite Query Optimizer Overview, section 8.2).
  private static final String PART = "id IN (SELECT fact FROM party WHERE actor = ?1)";
  private static final String OWN = "id IN (SELECT fact FROM speaker WHERE name = ?2)";
  private static final String SPEECH = "+kind IN ('statement', 'claim', 'denial', 'position')";
  private static final String LATEST_FIRST = " ORDER BY coalesce(start, '') DESC, id";

  private static final String EVENTS =
      PART + " AND +kind IN ('event', 'plan', 'commitment') AND status <> 'hypothetical'";

  private static final String ABOUT =
      PART
          + " AND "
          + SPEECH
          + " AND NOT "
          + OWN
          + " AND (kind = 'claim' OR"
          + " id IN (SELECT fact FROM party WHERE actor = ?1 AND part = 'recipient'))";

  private final Statements sql;
  private final DocumentIndex index;
  private final FateTable fates;

  DossierIndex(Statements sql) {
    this.sql = sql;
    this.index = new DocumentIndex(sql);
    this.fates = new FateTable(sql);
  }

  Dossier of(Appearance actor, int most) throws SQLException {
    return new Dossier(
        actor,
        index.roles(actor.id()),
        facts(EVENTS, LATEST_FIRST, most, actor.id()),
        facts(OWN.replace("?2", "?1"), LATEST_FIRST, most, actor.name()),
        facts(ABOUT, LATEST_FIRST, most, actor.id(), actor.name()),
        facts(PART + " AND +kind = 'position'", " ORDER BY start, id", most, actor.id()),
        index.ofActor(actor.id(), actor.documents(), most));
  }

  /** The rows are long: which of them to read is worked out first. */
  private List<Fact> facts(String where, String order, int most, @Nullable String... values)
      throws SQLException {
    return fates.settled(
        sql.facts(
            "SELECT fact FROM fact WHERE rowid IN (SELECT rowid FROM fact WHERE "
                + where
                + order
                + " LIMIT "
                + most
                + ")"
                + order,
            (@Nullable Object[]) values));
  }
}
