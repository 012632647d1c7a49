package readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** The parts of the catalogue; each is laid into a record that does not have it. */
enum Part {
  LOOK_UP("catalogue.sql", "document_words"),
  OFFICES("catalogue-offices.sql", "held");

  private final String script;
  private final String table;

  Part(String script, String table) {
    this.script = script;
    this.table = table;
  }

  boolean isIn(Connection connection) throws SQLException {
    return new Statements(connection).any("SELECT 1 FROM sqlite_schema WHERE name = ?", table);
  }

  String script() {
    try (InputStream bytes = Part.class.getResourceAsStream(script)) {
      if (bytes == null) {
        throw new IllegalStateException(script + " is missing from the program");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(script + " cannot be read", failure);
    }
  }
}
