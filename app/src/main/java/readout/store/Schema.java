package readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells a record from a foreign file, and lays out a new one. */
final class Schema {

  /** "RDOT", in SQLite's application_id field. */
  private static final int APPLICATION = 0x52444F54;

  private static final int VERSION = 2;

  /** The first 16 bytes of every SQLite file (SQLite file format, section 1.3). */
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*\\n");

  private Schema() {}

  /** Refuses, before SQLite touches it, a file that is none of SQLite's. */
  static void refuseForeign(Path file) {
    if (Files.isDirectory(file)) {
      throw new UnusableRecord(file, "is a folder");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] head = bytes.readNBytes(MAGIC.length);
      if (head.length > 0 && !Arrays.equals(head, MAGIC)) {
        throw new UnusableRecord(file, "is not a record (not an SQLite file)");
      }
    } catch (IOException failure) {
      throw new UnusableRecord(file, "may not be read");
    }
  }

  /** Checks that an open file is a record of this version, or makes it one if it is empty. */
  static void prepare(Path file, Connection connection) throws SQLException {
    if (isNew(connection)) {
      layOut(connection);
    }
    int application = pragma(connection, "application_id");
    int version = pragma(connection, "user_version");
    if (application != APPLICATION) {
      throw new UnusableRecord(file, "is not a record (an SQLite file of another program)");
    } else if (version > VERSION) {
      throw new UnusableRecord(
          file, "was written by a newer version of the program (schema " + version + ")");
    } else if (version < VERSION) {
      throw new UnusableRecord(
          file,
          "was written by an older version of the program (schema "
              + version
              + "); read the coverage again into a new file");
    } else {
      complete(connection);
    }
  }

  /** Lays out what a record of this version may lack. */
  private static void complete(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "CREATE TABLE IF NOT EXISTS untouched (told TEXT PRIMARY KEY, fact TEXT NOT NULL) WITHOUT"
              + " ROWID");
      statement.executeUpdate(
          "CREATE TABLE IF NOT EXISTS layers (document TEXT PRIMARY KEY REFERENCES document (id),"
              + " version INTEGER NOT NULL, marks BLOB NOT NULL)");
      statement.executeUpdate("CREATE INDEX IF NOT EXISTS kinship_source ON kinship (source)");
      if (!new Statements(connection).any("SELECT 1 FROM sqlite_schema WHERE name = 'rung'")) {
        statement.executeUpdate(
            "CREATE TABLE rung (number INTEGER PRIMARY KEY, rung INTEGER NOT NULL)");
        statement.executeUpdate("CREATE TABLE untied (number INTEGER PRIMARY KEY)");
        statement.executeUpdate("UPDATE trace SET due = 2 WHERE due = 0");
      }
    }
  }

  private static void layOut(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try {
        // Another may have laid it out while this one waited for the lock.
        if (isNew(connection)) {
          layOut(statement);
        }
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException | Error failure) {
        statement.execute("ROLLBACK");
        throw failure;
      }
    }
  }

  private static void layOut(Statement statement) throws SQLException {
    for (String part : END_OF_STATEMENT.split(script(), -1)) {
      if (!part.isBlank()) {
        statement.executeUpdate(part);
      }
    }
    statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
    statement.executeUpdate("PRAGMA user_version = " + VERSION);
  }

  private static boolean isNew(Connection connection) throws SQLException {
    return pragma(connection, "application_id") == 0
        && pragma(connection, "user_version") == 0
        && isEmpty(connection);
  }

  private static String script() {
    String name = "schema-" + VERSION + ".sql";
    try (InputStream bytes = Schema.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(name + " cannot be read", failure);
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
      return rows.getInt(1) == 0;
    }
  }

  private static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
      return rows.getInt(1);
    }
  }
}
