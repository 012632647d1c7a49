package readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import readout.record.Fact;
import readout.record.Link;
import readout.record.RecordFold;
import readout.text.Document;

/**
 * The record in one SQLite file.
 *
 * <p>Documents arrive in batches; a batch is one transaction: the documents, what they tell, and
 * the groups they touch joined anew. So a run that is killed leaves whole batches behind, and what
 * was reported as read is there. Not for use by several threads.
 */
public final class RecordFile implements AutoCloseable {

  private static final int WAIT_FOR_OTHERS_MS = 5_000;

  private final Path file;
  private final Connection connection;
  private final DocumentTable documents;
  private final AddressTable addresses;
  private final FactTable facts;
  private final LinkTable links;

  private RecordFile(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.documents = new DocumentTable(connection);
    this.addresses = new AddressTable(connection);
    this.facts = new FactTable(connection);
    this.links = new LinkTable(connection);
  }

  /**
   * Opens a record, or lays out a new one.
   *
   * @throws UnusableRecord if the file is locked, foreign or cannot be written
   */
  public static RecordFile open(Path file) {
    if (Files.exists(file)) {
      Schema.refuseForeign(file);
    }
    return connect(file);
  }

  /**
   * Opens a record that must be there.
   *
   * @throws UnusableRecord if there is none, or the file is locked or foreign
   */
  public static RecordFile openExisting(Path file) {
    if (!Files.exists(file)) {
      throw new UnusableRecord(file, "there is no record here; 'readout read' makes one");
    }
    return open(file);
  }

  private static RecordFile connect(Path file) {
    var config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_FOR_OTHERS_MS);
    config.enforceForeignKeys(true);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      Schema.prepare(file, connection);
      return new RecordFile(file, connection);
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  /** What the record holds under a document's id. */
  public Holding holding(Document document) {
    return ask(() -> documents.holding(document));
  }

  /**
   * Adds documents, those that are there already excepted, and joins the groups they touch. All or
   * nothing.
   *
   * @param program version of the program, for the run's line
   * @return how many were new
   */
  public int add(List<Told> batch, RecordFold fold, String program) {
    return inTransaction(
        Transaction.WRITE,
        () -> {
          Set<String> touched = new TreeSet<>();
          int added = 0;
          for (Told told : batch) {
            boolean isNew = documents.add(told, program);
            if (!isTeaser(told)) {
              addresses.add(Met.of(told.document()));
            }
            if (isNew) {
              added++;
              facts.tell(told, touched);
            }
          }
          for (String group : touched) {
            facts.replace(group, fold.join(facts.toldIn(group)));
          }
          if (added > 0) {
            links.fallDue();
          }
          return added;
        });
  }

  /** Of a teaser in a feed the page itself is still to be read. */
  private static boolean isTeaser(Told told) {
    return told.notes().stream().anyMatch(note -> note.startsWith("an excerpt: the feed"));
  }

  /** Notes where documents were met that are in the record already. */
  public void metAgain(List<Met> known) {
    inTransaction(
        Transaction.WRITE,
        () -> {
          for (Met met : known) {
            addresses.add(met);
          }
          return true;
        });
  }

  /**
   * Whether a page that was read lies at an address.
   *
   * @param canonical the address in its canonical form
   */
  public boolean holdsAddress(String canonical) {
    return ask(() -> addresses.holds(canonical));
  }

  /** The addresses under which a document was met, by their canonical forms. */
  public List<String> addresses(String document) {
    return ask(() -> addresses.of(document));
  }

  /** Works the links out anew if facts have changed since they last were. */
  public void bringLinksUpToDate(RecordFold fold) {
    if (ask(links::areDue)) {
      inTransaction(
          Transaction.WRITE,
          () -> {
            links.replace(fold.link(facts.all()));
            return true;
          });
    }
  }

  /** The links; worked out on the spot, without writing, where a killed run left them due. */
  public List<Link> links(RecordFold fold) {
    return ask(() -> links.areDue() ? fold.link(facts.all()) : links.all());
  }

  /**
   * Answers several questions of one state of the record, whatever another process adds meanwhile.
   */
  public <T> T whileUnchanged(Supplier<T> questions) {
    return inTransaction(Transaction.READ, questions::get);
  }

  public int countDocuments() {
    return ask(documents::count);
  }

  /** Hands on every document, by id. */
  public void eachDocument(Consumer<Document> each) {
    ask(() -> {
      documents.each(each);
      return true;
    });
  }

  /** Hands on every fact, by id. */
  public void eachFact(Consumer<Fact> each) {
    ask(() -> {
      facts.each(each);
      return true;
    });
  }

  /** The facts whose ids start with these characters, by id; at most ten. */
  public List<Fact> factsLike(String prefix) {
    return ask(() -> facts.like(prefix));
  }

  /** A document of the record. */
  public Document document(String id) {
    return ask(() -> documents.find(id));
  }

  /** Who is in the record, those in most documents first, then by name. */
  public List<Appearance> actors() {
    return ask(documents::actors);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private enum Transaction {
    /** Takes the write lock at once, so that waiting for another writer works. */
    WRITE("BEGIN IMMEDIATE"),
    READ("BEGIN");

    private final String begin;

    Transaction(String begin) {
      this.begin = begin;
    }
  }

  private <T> T ask(Work<T> question) {
    try {
      return question.run();
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  private <T> T inTransaction(Transaction kind, Work<T> work) {
    try {
      execute(kind.begin);
      T result = work.run();
      execute("COMMIT");
      return result;
    } catch (SQLException failure) {
      rollBack(failure);
      throw new UnusableRecord(file, failure);
    } catch (RuntimeException failure) {
      rollBack(failure);
      throw failure;
    }
  }

  private void rollBack(Exception failure) {
    try {
      execute("ROLLBACK");
    } catch (SQLException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  private void execute(String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
