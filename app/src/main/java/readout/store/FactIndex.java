package readout.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;
import readout.record.Link;
import readout.record.RecordInMemory;

/** Facts and links of a record, looked up. */
final class FactIndex {

  private static final String LINKS =
      """
      SELECT DISTINCT relation, "from", "to", why FROM link WHERE rowid IN (
        SELECT link FROM tied WHERE told IN (
          SELECT told FROM telling WHERE fact IN (SELECT value FROM json_each(?))))
      """;

  private static final String NAMES =
      "SELECT told, fact FROM telling WHERE told IN (SELECT value FROM json_each(?))";

  private static final String PART =
      "id IN (SELECT fact FROM party WHERE actor IN (SELECT value FROM json_each(?)))";

  // All that start with "pair:", by the index.
  private static final String PAIRS =
      "SELECT actor FROM known WHERE actor > 'pair:' AND actor < 'pair;' AND instr(actor, ?)";

  private static final String IN_TIME = " ORDER BY coalesce(start, '9999'), id";

  private final Statements sql;
  private final FateTable fates;

  FactIndex(Statements sql) {
    this.sql = sql;
    this.fates = new FateTable(sql);
  }

  /** Facts of some ids, by id; those that are not there are left out. */
  List<Fact> of(Collection<String> ids) throws SQLException {
    return fates.settled(
        sql.facts(
            "SELECT fact FROM fact WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            Json.of(new TreeSet<>(ids))));
  }

  /** Facts in order of days, then ids; the undated last. */
  List<Fact> of(FactQuery query, int most) throws SQLException {
    // The rows are long: which of them to read is worked out first.
    Where where = where(query);
    return fates.settled(
        sql.facts(
            "SELECT fact FROM fact WHERE rowid IN (SELECT rowid FROM fact"
                + where.clause()
                + IN_TIME
                + " LIMIT "
                + most
                + ")"
                + IN_TIME,
            where.values.toArray()));
  }

  private Where where(FactQuery query) throws SQLException {
    var where = new Where();
    // Where few facts are asked for, SQLite shall start from those and not from all of a type (a
    // plus
    // before a column: The SQLite Query Optimizer Overview, section 8.2).
    String all = query.isOfFew() ? "+" : "";
    where.and(query.type(), all + "type = ?");
    where.and(query.kind(), all + "kind = ?");
    where.and(query.status(), all + "status = ?");
    where.and(query.from(), "coalesce(start, '') >= ?");
    where.and(query.to() == null ? null : query.to() + "~", "start <= ?");
    where.and(named(query.actor()), PART);
    where.and(named(query.other()), PART);
    where.and(query.speaker(), "id IN (SELECT fact FROM speaker WHERE name = ?)");
    where.and(query.document(), "id IN (SELECT fact FROM telling WHERE document = ?)");
    where.and(
        query.outlet(),
        "id IN (SELECT telling.fact FROM document JOIN telling ON telling.document = document.id"
            + " WHERE outlet = ?)");
    where.and(
        query.story(),
        "id IN (SELECT telling.fact FROM in_story JOIN telling ON telling.document ="
            + " in_story.document WHERE story = ?)");
    where.and(
        Words.query(query.words()),
        "rowid IN (SELECT rowid FROM fact_words WHERE fact_words MATCH ?)");
    after(query.after(), where);
    return where;
  }

  /** An actor's id and those of pairs in which the actor is named together with another; JSON. */
  private @Nullable String named(@Nullable String actor) throws SQLException {
    if (actor == null) {
      return null;
    }
    var ids = new ArrayList<String>(List.of(actor));
    sql.each(
        PAIRS,
        row -> {
          if (ContactIndex.members(row.getString(1)).contains(actor)) {
            ids.add(row.getString(1));
          }
        },
        actor);
    return Json.of(ids);
  }

  /** The ids of all facts that are asked for, in no order. */
  Set<String> ids(FactQuery query) throws SQLException {
    var where = where(query);
    return new HashSet<>(
        sql.ask(
            "SELECT id FROM fact" + where.clause(),
            row -> row.getString(1),
            where.values.toArray()));
  }

  private static void after(@Nullable String cursor, Where where) {
    if (cursor != null) {
      if (!isCursor(cursor)) {
        throw new IllegalArgumentException("after: " + cursor + " is not where a page ended");
      }
      int bar = cursor.indexOf('|');
      where.and(cursor.substring(0, bar), "(coalesce(start, '9999'), id) > (?, ?)");
      where.values.add(cursor.substring(bar + 1));
    }
  }

  static boolean isCursor(String text) {
    return text.indexOf('|') >= 0;
  }

  /** Where a page that ends with this fact ended. */
  static String cursor(Fact fact) {
    return (fact.date() == null ? "9999" : fact.date().start()) + "|" + fact.id();
  }

  /** Promises whose windows were over before a day, the latest first. */
  List<Fact> dueBefore(String day, int most) throws SQLException {
    return fates.settled(
        sql.facts(
            """
            SELECT fact.fact FROM promise JOIN fact ON fact.id = promise.fact
            WHERE due < ? ORDER BY due DESC, fact.id LIMIT
            """
                    .stripTrailing()
                + " "
                + most,
            day));
  }

  /** The ids of all promises. */
  List<String> promised() throws SQLException {
    return sql.ask("SELECT fact FROM promise", row -> row.getString(1));
  }

  /** Promises by the end of their windows, those without one last. */
  List<Fact> promises(int most) throws SQLException {
    return fates.settled(
        sql.facts(
            """
            SELECT fact.fact FROM promise JOIN fact ON fact.id = promise.fact
            ORDER BY due IS NULL, due, fact.id LIMIT
            """
                    .stripTrailing()
                + " "
                + most));
  }

  // ---- links ----

  /** The links of some facts, in order. */
  List<Link> links(Collection<String> facts) throws SQLException {
    return named(sql.ask(LINKS, LinkTable::link, Json.of(new TreeSet<>(facts))));
  }

  /** The newest links of some relations. */
  List<Link> links(List<Link.Relation> relations, int most) throws SQLException {
    // One deed is often linked from several places: so more are looked at than are given.
    long looked = 4L * most;
    var newest = new StringJoiner(" UNION ALL ");
    for (Link.Relation relation : relations) {
      newest.add(
          "SELECT rowid FROM (SELECT rowid FROM link WHERE relation = '"
              + relation.label()
              + "' ORDER BY rowid DESC LIMIT "
              + looked
              + ")");
    }
    List<Link> found =
        sql.ask(
            "SELECT relation, \"from\", \"to\", why FROM link WHERE rowid IN ("
                + newest
                + ") ORDER BY rowid DESC",
            LinkTable::link);
    return named(found.stream().distinct().limit(most).toList());
  }

  private List<Link> named(List<Link> told) throws SQLException {
    var ids = new TreeSet<String>();
    for (Link link : told) {
      ids.addAll(link.from());
      ids.addAll(link.to());
    }
    Map<String, String> names = new TreeMap<>();
    ids.forEach(id -> names.put(id, id));
    sql.each(NAMES, row -> names.put(row.getString(1), row.getString(2)), Json.of(ids));
    return RecordInMemory.named(told, names);
  }

  /** Conditions and their values. */
  private static final class Where {
    private final StringBuilder clause = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    void and(@Nullable String value, String condition) {
      if (value != null) {
        clause.append(clause.isEmpty() ? " WHERE " : " AND ").append(condition);
        values.add(value);
      }
    }

    String clause() {
      return clause.toString();
    }
  }
}
