package readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import readout.collection.Received;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Overrule;
import readout.record.RecordFold;
import readout.record.Telling;
import readout.reuse.Origins;
import readout.story.Story;
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

  /** Kilobytes of the file kept at hand; the sign is how SQLite tells them from pages. */
  private static final int CACHE = -16_384;

  private final Path file;
  private final Connection connection;
  private final DocumentTable documents;
  private final AddressTable addresses;
  private final LayerTable layers;
  private final ToldTable told;
  private final FactTable facts;
  private final FateTable fates;
  private final LinkTable links;
  private final OverruleTable overrules;
  private final Kin kin;
  private final RunTable runs;

  private RecordFile(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.documents = new DocumentTable(connection);
    this.addresses = new AddressTable(connection);
    var sql = new Statements(connection);
    this.layers = new LayerTable(sql);
    this.told = new ToldTable(sql);
    this.facts = new FactTable(sql);
    this.fates = new FateTable(sql);
    this.links = new LinkTable(sql);
    this.overrules = new OverruleTable(sql);
    this.kin = new Kin(connection, documents);
    this.runs = new RunTable(sql);
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
    // SQLite would take an empty file for an empty record, and write into it.
    if (file.toFile().isFile() && file.toFile().length() == 0) {
      throw new UnusableRecord(file, "is empty and no record; 'readout read' makes one");
    }
    return open(file);
  }

  private static RecordFile connect(Path file) {
    var config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_FOR_OTHERS_MS);
    config.enforceForeignKeys(true);
    config.setCacheSize(CACHE);
    try {
      // SQLite takes an empty name for a file of its own that it deletes.
      String name = file.toString().isEmpty() ? "" : file.toAbsolutePath().toString();
      return prepared(file, config.createConnection("jdbc:sqlite:" + name));
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  private static RecordFile prepared(Path file, Connection connection) throws SQLException {
    try {
      Schema.prepare(file, connection);
      return new RecordFile(file, connection);
    } catch (SQLException | RuntimeException | Error failure) {
      closeAfter(failure, connection);
      throw failure;
    }
  }

  private static void closeAfter(Throwable failure, Connection connection) {
    try {
      connection.close();
    } catch (SQLException alsoFailed) {
      failure.addSuppressed(alsoFailed);
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
          var touched = new Touched();
          int added = 0;
          for (Told document : batch) {
            boolean isNew = documents.add(document, program);
            if (!isTeaser(document)) {
              addresses.add(Met.of(document.document()));
            }
            if (isNew) {
              added++;
              String id = document.document().id();
              told.add(id, document.facts(), touched.groups());
              links.replace("document:" + id, fold.linkWithin(document.facts()));
              kin.add(document.trace());
            }
          }
          workOut(touched, fold);
          return added;
        });
  }

  /** Keeps what was seen in documents that are here already. */
  public void keepLayers(Map<String, Layers> seen) {
    inTransaction(
        Transaction.WRITE,
        () -> {
          for (Map.Entry<String, Layers> each : seen.entrySet()) {
            layers.put(each.getKey(), each.getValue());
          }
          return seen.size();
        });
  }

  /** Of a teaser in a feed the page itself is still to be read. */
  private static boolean isTeaser(Told told) {
    return told.notes().stream().anyMatch(Received.EXCERPT::equals);
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

  /** Joins the touched groups anew, and links what that has changed. */
  private void workOut(Touched touched, RecordFold fold) throws SQLException {
    for (String group : told.asJoined(touched.groups())) {
      facts.replace(group, fold.join(told.in(group)), fold, touched);
    }
    for (String contact : touched.contacts()) {
      compare(contact, fold);
    }
    for (String place : touched.places()) {
      List<Fact> near = facts.near(place);
      links.replace("near:" + place, fold.link(near));
      fates.replace("near:" + place, fold.fates(near));
    }
  }

  /** Compares the accounts of the contact that is told under an id. */
  private void compare(String contact, RecordFold fold) throws SQLException {
    List<Link> found = List.of();
    for (Fact fact : facts.telling(contact)) {
      List<Fact> said = facts.saidIn(fact);
      boolean first = fact.tellings().getFirst().account().told().equals(contact);
      found = first && !said.isEmpty() ? fold.compare(fact, said) : List.of();
    }
    links.replace("contact:" + contact, found);
  }

  /** The links between facts of the record, in order. */
  public List<Link> links() {
    return ask(links::all);
  }

  /**
   * Overrules the record: what these facts tell stands as the analyst says.
   *
   * @param verb what was decided
   * @param of what is told under these ids
   * @param value status or actor; of no matter to the other verbs
   * @param note why, in the analyst's words
   * @return the number of the decision
   */
  public int overrule(
      Overrule.Verb verb, List<String> of, String value, String note, RecordFold fold) {
    return inTransaction(
        Transaction.WRITE,
        () -> {
          int act = overrules.nextAct();
          var touched = new Touched();
          boolean grouped = verb == Overrule.Verb.JOIN || verb == Overrule.Verb.SPLIT;
          for (String id : of) {
            var overrule = new Overrule(verb, id, grouped ? Overrule.group(act) : value, note, act);
            overrules.add(overrule);
            for (Fact before : told.under(id)) {
              overrules.keepUntouched(before);
              told.change(before, overrule.applied(before), touched.groups());
            }
          }
          workOut(touched, fold);
          return act;
        });
  }

  /**
   * Takes a decision back; what was decided before and after it stands.
   *
   * @return ids of the told facts it was about; none where there is no such decision
   */
  public List<String> takeBack(int act, RecordFold fold) {
    return inTransaction(
        Transaction.WRITE,
        () -> {
          List<String> about = overrules.toldOf(act);
          overrules.remove(act);
          var touched = new Touched();
          for (String id : about) {
            for (Fact before : told.under(id)) {
              for (Fact untouched : overrules.untouched(id)) {
                told.change(before, overrules.applied(untouched), touched.groups());
              }
            }
          }
          workOut(touched, fold);
          return about;
        });
  }

  /** The facts, by id. */
  public List<Fact> facts() {
    var all = new ArrayList<Fact>();
    eachFact(all::add);
    return List.copyOf(all);
  }

  /** The same fact as each document tells it, by document. */
  public List<Fact> told(Fact fact) {
    return ask(() -> {
      var found = new ArrayList<Fact>();
      for (Telling telling : fact.tellings()) {
        found.addAll(told.under(telling.account().told()));
      }
      return List.copyOf(found);
    });
  }

  /** The fact of the record that a document tells under an id; none or one. */
  public List<Fact> factsUnder(String told) {
    return ask(() -> facts.telling(told));
  }

  /** What was said and agreed in a call or meeting, by id. */
  public List<Fact> saidIn(Fact contact) {
    return ask(() -> facts.saidIn(contact));
  }

  /** The day of the newest document, null when none has a date. */
  public @Nullable String newestDay() {
    List<String> days = ask(documents::newestDays);
    return days.isEmpty() ? null : days.getFirst();
  }

  /**
   * The record as it could be known at the end of a day: from the documents published by then, with
   * all that was overruled. It stands in a file of its own that is gone when it is closed.
   */
  public RecordFile asOf(String day, RecordFold fold) {
    RecordFile then = connect(Path.of(""));
    try {
      then.copyFrom(file, day, fold);
      then.bringStoriesUpToDate();
      return then;
    } catch (RuntimeException | Error failure) {
      closeAfter(failure, then.connection);
      throw failure;
    }
  }

  private void copyFrom(Path whole, String day, RecordFold fold) {
    ask(() -> {
      new Statements(connection)
          .change("ATTACH DATABASE ? AS whole", whole.toAbsolutePath().toString());
      return true;
    });
    inTransaction(
        Transaction.WRITE,
        () -> {
          documents.copyAsOf(day);
          addresses.copy();
          kin.copy();
          var touched = new Touched();
          told.copy(touched.groups());
          for (String document : told.documents()) {
            links.replace("document:" + document, fold.linkWithin(told.of(document)));
          }
          workOut(touched, fold);
          return true;
        });
  }

  /** What an analyst has overruled, in order. */
  public List<Overrule> overrules() {
    return ask(overrules::all);
  }

  /** Compares the documents that came since with those like them, and works their stories out. */
  public void bringStoriesUpToDate() {
    while (ask(kin::isDue)) {
      inTransaction(
          Transaction.WRITE,
          () -> {
            kin.goOn();
            return true;
          });
    }
  }

  /** The number of the last run that added something; 0 for an empty record. */
  public int lastRun() {
    return ask(runs::last);
  }

  /** Notes that the runs after one were at a moment, as given by whoever ran them. */
  public void noteMoment(int after, String moment) {
    inTransaction(
        Transaction.WRITE,
        () -> {
          runs.note(after, moment);
          return true;
        });
  }

  /** The ids of the documents that came after a run, in order. */
  public Set<String> documentsAfterRun(int run) {
    return ask(() -> runs.documentsAfter(run));
  }

  /**
   * The ids of the documents that were read at or after a moment; where nobody told when they were
   * read, those published on or after its day. In order.
   */
  public Set<String> documentsSince(String moment) {
    return ask(() -> runs.documentsSince(moment));
  }

  /** The facts that some documents tell, by id. */
  public List<Fact> factsToldBy(Set<String> documents) {
    return ask(() -> fates.settled(runs.factsToldBy(documents)));
  }

  /** Where the documents have their texts from. */
  public Origins origins() {
    return ask(kin::origins);
  }

  /** Every story, by id. */
  public List<Story> stories() {
    return ask(() -> kin.stories().all());
  }

  /** The stories whose ids start with these characters, by id; at most ten. */
  public List<Story> storiesLike(String prefix) {
    return ask(() -> kin.stories().like(prefix));
  }

  /** The facts that the documents of a story tell, by id. */
  public List<Fact> factsOf(Story story) {
    return ask(() -> fates.settled(kin.stories().facts(story)));
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
    } catch (RuntimeException | Error failure) {
      rollBack(failure);
      throw failure;
    }
  }

  private void rollBack(Throwable failure) {
    kin.forgetWhatIsAtHand();
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
