package readout.fetch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import readout.collection.CanonicalUrl;
import readout.collection.Reference;
import readout.store.UnusableRecord;

/**
 * What {@code watch} remembers between rounds and runs, in an SQLite file beside the record: by
 * what to ask whether a list has changed, which pages were read, when to try again what failed.
 *
 * <p>Notes of a round are written when all that it read is in the record. So a run that is killed
 * loses notes, never pages: it asks again, and the record knows what it has.
 */
public final class Notebook implements Diary, AutoCloseable {

  private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  /** From this many failures in a row on a page is given up; a list never is. */
  private static final int MOST_FAILURES = 8;

  private static final String LAYOUT =
      """
      CREATE TABLE IF NOT EXISTS address (
        canonical TEXT PRIMARY KEY,
        url TEXT NOT NULL,
        state TEXT NOT NULL, -- list, read, refused, later
        reason TEXT,
        failures INTEGER NOT NULL,
        due INTEGER NOT NULL, -- seconds since 1970
        tag TEXT,
        modified TEXT,
        source TEXT,
        day TEXT,
        title TEXT,
        outlet TEXT
      ) WITHOUT ROWID
      """;

  private final Path file;
  private final Connection connection;
  private final InstantSource clock;
  private final Known record;
  private final List<Note> notes = new ArrayList<>();

  /** What will be written of one address. */
  private record Note(
      String canonical,
      String url,
      String state,
      @Nullable String reason,
      int failures,
      long due,
      Validators validators,
      @Nullable Reference reference) {}

  private Notebook(Path file, Connection connection, InstantSource clock, Known record) {
    this.file = file;
    this.connection = connection;
    this.clock = clock;
    this.record = record;
  }

  /**
   * Opens a notebook, or begins one.
   *
   * @param record tells what was read whatever the notes say
   * @throws UnusableRecord if the file cannot be used
   */
  public static Notebook open(Path file, InstantSource clock, Known record) {
    var config = new SQLiteConfig();
    config.setBusyTimeout(5_000);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      layOut(connection);
      return new Notebook(file, connection, clock, record);
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  /** Lays a new notebook out; closes what is none. */
  private static void layOut(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(LAYOUT);
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  /** What is noted of an address. */
  private record Noted(String state, int failures, long due, Validators validators) {
    static final Noted NOTHING = new Noted("", 0, 0, Validators.NONE);
  }

  private Noted noted(String key) {
    try (PreparedStatement question =
        connection.prepareStatement(
            "SELECT state, failures, due, tag, modified FROM address WHERE canonical = ?")) {
      question.setString(1, key);
      try (ResultSet row = question.executeQuery()) {
        return row.next()
            ? new Noted(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                new Validators(row.getString(4), row.getString(5)))
            : Noted.NOTHING;
      }
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  @Override
  public boolean isDue(String key) {
    Noted noted = noted(key);
    return switch (noted.state()) {
      case "read", "refused" -> false;
      case "list", "later" -> noted.due() <= clock.instant().getEpochSecond();
      default -> !record.holdsAddress(key);
    };
  }

  @Override
  public Validators validators(String key) {
    return noted(key).validators();
  }

  /** What failed before and may be tried again now. */
  List<Reference> due() {
    var due = new ArrayList<Reference>();
    try (PreparedStatement question =
        connection.prepareStatement(
            "SELECT url, source, day, title, outlet FROM address"
                + " WHERE state = 'later' AND due <= ? ORDER BY canonical")) {
      question.setLong(1, clock.instant().getEpochSecond());
      try (ResultSet row = question.executeQuery()) {
        while (row.next()) {
          due.add(
              new Reference(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  null));
        }
      }
      return due;
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  @Override
  public void pageRead(String key, String address) {
    notes.add(new Note(key, address, "read", null, 0, 0, Validators.NONE, null));
  }

  @Override
  public void listRead(String key, String address, Validators validators) {
    notes.add(new Note(key, address, "list", null, 0, 0, validators, null));
  }

  @Override
  public void listUnchanged(String key) {
    // The validators stay as they are.
  }

  /** A list may come back; a page that is refused once is refused. */
  @Override
  public void refused(String key, Reference reference, String reason) {
    if (noted(key).state().equals("list") || isOurs(reference)) {
      notNow(key, reference, reason, null);
    } else {
      notes.add(
          new Note(key, reference.address(), "refused", reason, 0, 0, Validators.NONE, reference));
    }
  }

  /** Named on the command line or in a file: what people chose may come back. */
  private static boolean isOurs(Reference reference) {
    return reference.source().equals(reference.address())
        || CanonicalUrl.of(reference.source()) == null;
  }

  /** A round was cut short: lists must be read again, for not all they name was gone to. */
  void forgetLists() {
    notes.removeIf(note -> note.state().equals("list"));
  }

  @Override
  public boolean notNow(String key, Reference reference, String reason, @Nullable Duration after) {
    Noted noted = noted(key);
    boolean isList = noted.state().equals("list");
    int failures = noted.failures() + 1;
    boolean givenUp = !isList && failures >= MOST_FAILURES;
    String state = isList ? "list" : givenUp ? "refused" : "later";
    long due = clock.instant().plus(wait(key, failures, after)).getEpochSecond();
    notes.add(
        new Note(
            key, reference.address(), state, reason, failures, due, noted.validators(), reference));
    return !givenUp && !isList;
  }

  /**
   * Doubles with each failure; what the server wishes is the least. Up to half as much is added, by
   * the address, so that what failed together does not come back together.
   */
  static Duration wait(String key, int failures, @Nullable Duration wish) {
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, 12));
    Duration wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    Duration least = wish != null && wish.compareTo(wait) > 0 ? wish : wait;
    long spread = Math.floorMod(key.hashCode(), 1000);
    return least.plus(least.multipliedBy(spread).dividedBy(2000));
  }

  /** Writes what was noted since the last time, all or nothing. */
  public void write() {
    try {
      connection.setAutoCommit(false);
      try (PreparedStatement change =
          connection.prepareStatement(
              "INSERT OR REPLACE INTO address VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        for (Note note : notes) {
          bind(change, note);
          change.executeUpdate();
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
      notes.clear();
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  private static void bind(PreparedStatement change, Note note) throws SQLException {
    Reference reference = note.reference();
    change.setString(1, note.canonical());
    change.setString(2, note.url());
    change.setString(3, note.state());
    change.setString(4, note.reason());
    change.setInt(5, note.failures());
    change.setLong(6, note.due());
    change.setString(7, note.validators().tag());
    change.setString(8, note.validators().modified());
    change.setString(9, reference == null ? null : reference.source());
    change.setString(10, reference == null ? null : reference.day());
    change.setString(11, reference == null ? null : reference.title());
    change.setString(12, reference == null ? null : reference.outlet());
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }
}
