package readout.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import readout.record.Fact;
import readout.story.Story;

/** The stories of a record. */
final class StoryTable {

  private static final String STORIES =
      """
      SELECT id, title, first, last, (
        SELECT json_group_array(document)
        FROM (SELECT document FROM in_story WHERE story = id ORDER BY number))
      FROM story
      """;

  private final Statements sql;

  StoryTable(Connection connection) {
    this.sql = new Statements(connection);
  }

  /** Puts the stories of a neighbourhood in the place of those its documents were in. */
  void replace(List<Story> stories) throws SQLException {
    for (Story story : stories) {
      for (String document : story.documents()) {
        sql.change(
            "DELETE FROM story WHERE id IN (SELECT story FROM in_story WHERE document = ?)",
            document);
      }
    }
    for (Story story : stories) {
      insert(story);
    }
  }

  private void insert(Story story) throws SQLException {
    sql.change(
        "INSERT INTO story VALUES (?, ?, ?, ?)",
        story.id(),
        story.title(),
        story.first(),
        story.last());
    int number = 0;
    for (String document : story.documents()) {
      sql.change("INSERT INTO in_story VALUES (?, ?, ?)", document, story.id(), number++);
    }
  }

  /** Every story, by id. */
  List<Story> all() throws SQLException {
    return sql.ask(STORIES + " ORDER BY id", StoryTable::story);
  }

  /** The stories whose ids start with these characters, at most ten. */
  List<Story> like(String prefix) throws SQLException {
    return sql.ask(
        STORIES + " WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 10",
        StoryTable::story,
        prefix);
  }

  /** The facts that the documents of a story tell, by id. */
  List<Fact> facts(Story story) throws SQLException {
    return sql.facts(
        """
        SELECT fact FROM fact WHERE id IN (
          SELECT telling.fact FROM in_story JOIN telling ON telling.document = in_story.document
          WHERE story = ?)
        ORDER BY id
        """,
        story.id());
  }

  private static Story story(ResultSet row) throws SQLException {
    return new Story(
        row.getString(1),
        row.getString(2),
        Json.readAll(row.getString(5), String[].class),
        row.getString(3),
        row.getString(4));
  }
}
