package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.export.Card;
import readout.reuse.Kinship;
import readout.reuse.Origins;
import readout.reuse.Relation;

/** Documents, stories and actors of a record, looked up. */
final class DocumentIndex {

  private static final String CARD =
      "SELECT document.id, source, outlet, title, published, url, language FROM document ";

  private static final String NEWEST_FIRST = " ORDER BY published DESC, document.id DESC LIMIT ";

  private static final String BY_ACTOR =
      "JOIN appearance ON appearance.document = document.id WHERE actor = ?";

  /** Day by day from the newest on: of somebody who is in many documents some are found at once. */
  private static final String BY_DAY =
      "WHERE EXISTS (SELECT 1 FROM appearance WHERE appearance.document = +document.id AND actor ="
          + " ?)";

  private static final int IN_MANY = 200;

  private static final String STORY =
      """
      SELECT story.id, story.title, count(*), count(DISTINCT outlet), first, last
      FROM story JOIN in_story ON story = story.id JOIN document ON document.id = in_story.document
      """;

  private static final String KNOWN =
      """
      SELECT known.actor, name, kind, country, sector, (
        SELECT json_group_array(role) FROM (
          SELECT role FROM held WHERE held.actor = known.actor ORDER BY role)), documents, mentions
      FROM known
      """;

  private final Statements sql;

  DocumentIndex(Statements sql) {
    this.sql = sql;
  }

  private static Card card(ResultSet row) throws SQLException {
    String outlet = row.getString(3);
    return new Card(
        row.getString(1),
        outlet == null ? row.getString(2) : outlet,
        outlet,
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }

  /** Documents of some ids, by id. */
  Map<String, Card> cards(Collection<String> ids) throws SQLException {
    var cards = new TreeMap<String, Card>();
    sql.each(
        CARD + "WHERE id IN (SELECT value FROM json_each(?))",
        row -> cards.put(row.getString(1), card(row)),
        Json.of(new TreeSet<>(ids)));
    return cards;
  }

  /** Documents by id, after one. */
  List<Card> after(String id, int most) throws SQLException {
    return sql.ask(CARD + "WHERE id > ? ORDER BY id LIMIT " + most, DocumentIndex::card, id);
  }

  /** The documents that came last, by runs. */
  List<Card> newest(int most) throws SQLException {
    return sql.ask(
        CARD + "ORDER BY run DESC, document.rowid DESC LIMIT " + most, DocumentIndex::card);
  }

  /** The documents of a story, in time. */
  List<Card> ofStory(String story) throws SQLException {
    return sql.ask(
        CARD + "JOIN in_story ON in_story.document = document.id WHERE story = ? ORDER BY number",
        DocumentIndex::card,
        story);
  }

  /** The documents an actor appears in, the newest first. */
  List<Card> ofActor(String actor, int documents, int most) throws SQLException {
    return sql.ask(
        CARD + (documents > IN_MANY ? BY_DAY : BY_ACTOR) + NEWEST_FIRST + most,
        DocumentIndex::card,
        actor);
  }

  /** Documents with some words, the best first. */
  List<Found> with(String words, int most) throws SQLException {
    String query = Words.query(words);
    return query == null
        ? List.of()
        : sql.ask(
            """
            SELECT document.id, source, outlet, title, published, url, language, snippet
            FROM (SELECT rowid AS number, snippet(document_words, 1, char(1), char(2), '\u2026', 28) AS snippet
              FROM document_words WHERE document_words MATCH ? ORDER BY rank LIMIT MOST)
              JOIN document ON document.rowid = number
            """
                .replace("MOST", String.valueOf(most)),
            row -> new Found(card(row), String.valueOf(row.getString(8))),
            query);
  }

  /** What a reader should know of how a document was taken in. */
  List<String> notes(String document) throws SQLException {
    List<String> notes =
        sql.ask("SELECT notes FROM document WHERE id = ?", row -> row.getString(1), document);
    return notes.isEmpty() ? List.of() : Json.readAll(notes.getFirst(), String[].class);
  }

  /** Where some documents have their texts from. */
  Origins origins(Collection<String> documents) throws SQLException {
    String ids = Json.of(new TreeSet<>(documents));
    List<Kinship> kinships =
        sql.ask(
            """
            SELECT derived, source, relation, share, "order", why FROM kinship
            WHERE derived IN (SELECT value FROM json_each(?)) ORDER BY derived, source
            """,
            row ->
                new Kinship(
                    row.getString(1),
                    row.getString(2),
                    Relation.valueOf(row.getString(3)),
                    row.getDouble(4),
                    Kinship.Order.valueOf(row.getString(5)),
                    row.getString(6)),
            ids);
    var cited = new TreeMap<String, List<String>>();
    sql.each(
        "SELECT document, cited FROM trace WHERE document IN (SELECT value FROM json_each(?)) AND"
            + " cited <> '[]'",
        row -> cited.put(row.getString(1), Json.readAll(row.getString(2), String[].class)),
        ids);
    return Origins.of(kinships, cited);
  }

  // ---- stories ----

  private static StoryCard story(ResultSet row) throws SQLException {
    return new StoryCard(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6));
  }

  /** Stories with news last, the latest first, behind some. */
  List<StoryCard> stories(int before, int most) throws SQLException {
    return sql.ask(
        STORY
            + "WHERE story.id IN (SELECT id FROM story ORDER BY last DESC, id LIMIT "
            + most
            + " OFFSET "
            + before
            + ") GROUP BY story.id ORDER BY last DESC, count(*) DESC, story.id",
        DocumentIndex::story);
  }

  /** Stories by id, after one. */
  List<StoryCard> storiesAfter(String id, int most) throws SQLException {
    return sql.ask(
        STORY
            + "WHERE story.id IN (SELECT id FROM story WHERE id > ? ORDER BY id LIMIT "
            + most
            + ") GROUP BY story.id ORDER BY story.id",
        DocumentIndex::story,
        id);
  }

  /** One story, or none. */
  List<StoryCard> story(String id) throws SQLException {
    return sql.ask(STORY + "WHERE story.id = ? GROUP BY story.id", DocumentIndex::story, id);
  }

  /** The story of a document, or none. */
  List<StoryCard> storyOf(String document) throws SQLException {
    return sql.ask(
        STORY
            + "WHERE story.id IN (SELECT story FROM in_story WHERE document = ?) GROUP BY story.id",
        DocumentIndex::story,
        document);
  }

  // ---- actors and outlets ----

  private static Appearance known(ResultSet row) throws SQLException {
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

  /** Who is in most documents, of a kind if one is given. */
  List<Appearance> actors(@Nullable String kind, int most) throws SQLException {
    String where = kind == null ? "" : "WHERE kind = ?1 ";
    String question = KNOWN + where + "ORDER BY documents DESC, actor LIMIT " + most;
    return kind == null
        ? sql.ask(question, DocumentIndex::known)
        : sql.ask(question, DocumentIndex::known, kind);
  }

  /** Those whose names start with some letters, or have a word that does. */
  List<Appearance> actorsLike(String letters, int most) throws SQLException {
    String escaped = letters.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return sql.ask(
        KNOWN
            + "WHERE name LIKE ?1 ESCAPE '\\' OR name LIKE ?2 ESCAPE '\\' ORDER BY documents DESC,"
            + " actor LIMIT "
            + most,
        DocumentIndex::known,
        escaped + "%",
        "% " + escaped + "%");
  }

  /** Actors of some ids. */
  List<Appearance> actors(Collection<String> ids) throws SQLException {
    return sql.ask(
        KNOWN + "WHERE actor IN (SELECT value FROM json_each(?)) ORDER BY documents DESC, actor",
        DocumentIndex::known,
        Json.of(new TreeSet<>(ids)));
  }

  /** The roles of an actor with the first and last day on which a document has them. */
  List<RoleSpan> roles(String actor) throws SQLException {
    return sql.ask(
        "SELECT role, first, last, documents FROM held WHERE actor = ? ORDER BY first, role",
        row -> new RoleSpan(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)),
        actor);
  }

  /** The outlets, by name, with their numbers of documents. */
  Map<String, Integer> outlets() throws SQLException {
    var outlets = new TreeMap<String, Integer>();
    sql.each(
        "SELECT name, documents FROM outlet", row -> outlets.put(row.getString(1), row.getInt(2)));
    return outlets;
  }
}
