package readout.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.text.Document;
import readout.text.PublicationDate;
import readout.text.Span;
import readout.text.Stretch;

/** The documents of a record, their texts, and who is in them. */
final class DocumentTable {

  private static final String COLUMNS =
      """
      SELECT d.id, source, page.text, start, "end", part_of, url, title, outlet, published,
        published_basis, published_phrase, published_why, language, voices, skipped
      FROM document d JOIN page ON page.id = d.page
      """;

  private final Statements sql;
  private final LayerTable layers;
  private int run;

  DocumentTable(Connection connection) {
    this.sql = new Statements(connection);
    this.layers = new LayerTable(sql);
  }

  Holding holding(Document document) throws SQLException {
    List<String> pages =
        sql.ask("SELECT page FROM document WHERE id = ?", row -> row.getString(1), document.id());
    if (pages.isEmpty()) {
      return Holding.NOTHING;
    }
    return pages.getFirst().equals(sha256(document.text()))
        ? Holding.SAME_TEXT
        : Holding.OTHER_TEXT;
  }

  /** Day of the newest document, nothing when none is dated. */
  List<String> newestDays() throws SQLException {
    return sql.ask(
        "SELECT published FROM document WHERE published IS NOT NULL ORDER BY published DESC"
            + " LIMIT 1",
        row -> row.getString(1));
  }

  /** Takes over from an attached record what was published by a day. */
  void copyAsOf(String day) throws SQLException {
    sql.change(
        "INSERT INTO page SELECT * FROM whole.page WHERE id IN (SELECT page FROM whole.document"
            + " WHERE published <= ?)",
        day);
    sql.change("INSERT INTO run SELECT * FROM whole.run");
    sql.change("INSERT INTO moment SELECT * FROM whole.moment");
    sql.change("INSERT INTO document SELECT * FROM whole.document WHERE published <= ?", day);
    sql.change(
        "INSERT INTO appearance SELECT * FROM whole.appearance WHERE document IN (SELECT id FROM"
            + " document)");
    sql.change("INSERT INTO overrule SELECT * FROM whole.overrule");
  }

  int count() throws SQLException {
    return sql.number("SELECT count(*) FROM document");
  }

  /** Adds a document unless it is there; tells whether it was new. */
  boolean add(Told told, String program) throws SQLException {
    if (holding(told.document()) != Holding.NOTHING) {
      return false;
    }
    insert(told, page(told.document().text()), runOf(program));
    for (Map.Entry<Integer, Integer> entry : mentionsOf(told.cast()).entrySet()) {
      appear(told.document().id(), told.cast().actors().get(entry.getKey()), entry.getValue());
    }
    if (told.layers() != null) {
      layers.put(told.document().id(), told.layers());
    }
    return true;
  }

  void each(Consumer<Document> each) throws SQLException {
    sql.each(COLUMNS + " ORDER BY d.id", row -> each.accept(document(row)));
  }

  Document find(String id) throws SQLException {
    List<Document> found = sql.ask(COLUMNS + " WHERE d.id = ?", DocumentTable::document, id);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(id + ": no such document in the record");
    }
    return found.getFirst();
  }

  List<Appearance> actors() throws SQLException {
    return sql.ask(
        """
        SELECT actor, min(name), min(kind), min(country), min(sector), json_group_array(DISTINCT role) FILTER (WHERE role IS NOT NULL),
          count(*), sum(mentions)
        FROM (SELECT * FROM appearance ORDER BY actor, role)
        GROUP BY actor ORDER BY count(*) DESC, min(name), actor
        """,
        DocumentTable::appearance);
  }

  private String page(String text) throws SQLException {
    String id = sha256(text);
    sql.change("INSERT OR IGNORE INTO page VALUES (?, ?)", id, text);
    return id;
  }

  /** The number of this run; its line is written with the first document it adds. */
  private int runOf(String program) throws SQLException {
    if (run == 0 || !sql.any("SELECT 1 FROM run WHERE number = ?", run)) {
      run = sql.number("SELECT coalesce(max(number), 0) + 1 FROM run");
      sql.change("INSERT INTO run VALUES (?, ?)", run, program);
    }
    return run;
  }

  private void insert(Told told, String page, int inRun) throws SQLException {
    Document it = told.document();
    PublicationDate published = it.published();
    sql.change(
        "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        it.id(),
        inRun,
        it.source(),
        page,
        it.bounds().start(),
        it.bounds().end(),
        it.partOf(),
        it.url(),
        it.title(),
        it.outlet(),
        it.creationDay(),
        published == null ? null : published.basis().name(),
        published == null ? null : published.phrase(),
        published == null ? null : published.why(),
        it.language(),
        Json.of(it.voices()),
        Json.of(it.skipped()),
        Json.of(told.notes()));
  }

  private void appear(String document, Actor actor, int mentions) throws SQLException {
    sql.change(
        "INSERT OR IGNORE INTO appearance VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        document,
        actor.id(),
        actor.name(),
        actor.kind().name().toLowerCase(Locale.ROOT),
        actor.country(),
        actor.sector(),
        actor.role(),
        mentions,
        Json.of(actor.reasons()));
  }

  /** How often each actor of a cast is mentioned, by its index. */
  private static Map<Integer, Integer> mentionsOf(Cast cast) {
    var counts = new LinkedHashMap<Integer, Integer>();
    cast.mentions().forEach(mention -> counts.merge(mention.actor(), 1, Integer::sum));
    return counts;
  }

  private static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        new Span(row.getInt(4), row.getInt(5)),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        published(row),
        row.getString(14),
        Json.readAll(row.getString(15), Stretch[].class),
        Json.readAll(row.getString(16), Span[].class));
  }

  private static @Nullable PublicationDate published(ResultSet row) throws SQLException {
    String day = row.getString(10);
    return day == null
        ? null
        : new PublicationDate(
            day,
            PublicationDate.Basis.valueOf(row.getString(11)),
            row.getString(12),
            row.getString(13));
  }

  private static Appearance appearance(ResultSet row) throws SQLException {
    return new Appearance(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Json.readAll(row.getString(6), String[].class),
        row.getInt(7),
        row.getInt(8));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
