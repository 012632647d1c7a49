package readout.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A record file that cannot be used; the message is one line that names it and says why. */
public final class UnusableRecord extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnusableRecord(Path file, String reason) {
    super(file + ": " + reason);
  }

  public UnusableRecord(Path file, SQLException failure) {
    super(file + ": " + reasonOf(failure), failure);
  }

  private static String reasonOf(SQLException failure) {
    return failure instanceof SQLiteException sqlite
        ? inWords(sqlite.getResultCode())
        : String.valueOf(failure.getMessage());
  }

  private static String inWords(SQLiteErrorCode code) {
    String name = code.name();
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return "another program is writing to it; try again when it has ended";
    }
    if (name.startsWith("SQLITE_READONLY")) {
      return "may only be read, not written";
    }
    return switch (code) {
      case SQLITE_FULL -> "the disk is full; what was reported as read is kept";
      case SQLITE_NOTADB -> "is not a record (not an SQLite file)";
      case SQLITE_CANTOPEN -> "cannot be opened here";
      case SQLITE_PERM, SQLITE_AUTH -> "may not be opened";
      case SQLITE_CORRUPT -> "is damaged";
      default ->
          name.startsWith("SQLITE_IOERR")
              ? "cannot be written ("
                  + name
                  + "); is the disk full? What was reported as read is kept"
              : "cannot be used (" + name + ")";
    };
  }
}
