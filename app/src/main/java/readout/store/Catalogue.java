package readout.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import readout.export.Card;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Overrule;
import readout.reuse.Origins;
import readout.text.Document;

/**
 * Questions a desk asks of a record, each answered by an index, however large the record is. It
 * only looks. Not for use by several threads: each has its own.
 */
public final class Catalogue implements AutoCloseable {

  private static final int WAIT_FOR_OTHERS_MS = 10_000;

  private final Path file;
  private final Connection connection;
  private final FactMemory memory;
  private final DocumentTable documents;
  private final DocumentIndex index;
  private final FactIndex facts;
  private final DossierIndex dossiers;
  private final LayerTable layers;
  private final ContactIndex contacts;
  private final FactTable factTable;
  private final ToldTable told;
  private final OverruleTable overrules;
  private final RunTable runs;
  private final Statements sql;

  private Catalogue(Path file, Connection connection, FactMemory memory) {
    this.file = file;
    this.connection = connection;
    this.memory = memory;
    this.sql = new Statements(connection, memory);
    this.documents = new DocumentTable(connection);
    this.index = new DocumentIndex(sql);
    this.facts = new FactIndex(sql);
    this.dossiers = new DossierIndex(sql);
    this.layers = new LayerTable(sql);
    this.contacts = new ContactIndex(sql);
    this.factTable = new FactTable(sql);
    this.told = new ToldTable(sql);
    this.overrules = new OverruleTable(sql);
    this.runs = new RunTable(sql);
  }

  /**
   * Lays the catalogue into a record that has none, and lets readers and a writer work at once
   * (SQLite's write-ahead log).
   */
  public static void layOut(Path file) {
    try (RecordFile made = RecordFile.open(file)) {
      made.bringStoriesUpToDate();
    }
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.executeQuery("PRAGMA journal_mode = WAL").close();
      statement.execute("BEGIN IMMEDIATE");
      for (Part part : Part.values()) {
        if (!part.isIn(connection)) {
          statement.executeUpdate(part.script());
        }
      }
      statement.execute("COMMIT");
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  /** Opens a record whose catalogue is laid out. */
  public static Catalogue open(Path file) {
    return open(file, FactMemory.ofThousands());
  }

  /** Opens the same record once more, for another thread; what one has read the other need not. */
  public Catalogue another() {
    return open(file, memory);
  }

  private static Catalogue open(Path file, FactMemory memory) {
    try {
      return new Catalogue(file, connect(file), memory);
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  private static Connection connect(Path file) throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout(WAIT_FOR_OTHERS_MS);
    config.enforceForeignKeys(true);
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  /**
   * A number that changes whenever anybody has changed the record since this was opened; of use
   * only to be compared with the number before (SQLite's {@code PRAGMA data_version}).
   */
  public int edition() {
    return ask(() -> sql.number("PRAGMA data_version"));
  }

  /** Answers several questions of one state of the record. */
  public <T extends @Nullable Object> T whileUnchanged(Supplier<T> questions) {
    return ask(() -> {
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN");
        try {
          return questions.get();
        } finally {
          statement.execute("COMMIT");
        }
      }
    });
  }

  // ---- facts ----

  /** A fact, null where there is none of this id. */
  public @Nullable Fact fact(String id) {
    List<Fact> found = facts(Set.of(id));
    return found.isEmpty() ? null : found.getFirst();
  }

  /** Facts of some ids, by id; those that are not there are left out. */
  public List<Fact> facts(Collection<String> ids) {
    return ask(() -> facts.of(ids));
  }

  /** Facts in order of days, then ids; the undated last. */
  public List<Fact> facts(FactQuery query, int most) {
    return ask(() -> facts.of(query, most));
  }

  /** Where a page that ends with this fact ended. */
  public static String cursor(Fact fact) {
    return FactIndex.cursor(fact);
  }

  /** Whether this may be where a page ended. */
  public static boolean isCursor(String text) {
    return FactIndex.isCursor(text);
  }

  /** The facts that some documents tell, by id. */
  public List<Fact> factsToldBy(Set<String> documents) {
    return ask(() -> runs.factsToldBy(documents));
  }

  /** The same fact as each document tells it. */
  public List<Fact> told(Fact fact) {
    return ask(() -> told.under(fact.tellings().stream().map(it -> it.account().told()).toList()));
  }

  /** What was said and agreed in a call or meeting, by id. */
  public List<Fact> saidIn(Fact contact) {
    return ask(() -> factTable.saidIn(contact));
  }

  /** The fact that is told under an id, null where none is. */
  public @Nullable Fact toldUnder(String id) {
    List<Fact> found = ask(() -> factTable.telling(id));
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The ids of all facts that are asked for, in no order. */
  public Set<String> ids(FactQuery query) {
    return ask(() -> facts.ids(query));
  }

  /** The ids of all promises, in no order. */
  public List<String> promises() {
    return ask(facts::promised);
  }

  public List<Fact> promises(int most) {
    return ask(() -> facts.promises(most));
  }

  /** Promises whose windows were over before a day, the latest first. */
  public List<Fact> promisesDueBefore(String day, int most) {
    return ask(() -> facts.dueBefore(day, most));
  }

  public List<Link> links(Collection<String> of) {
    return ask(() -> facts.links(of));
  }

  /** The newest links of some relations. */
  public List<Link> links(List<Link.Relation> relations, int most) {
    return ask(() -> facts.links(relations, most));
  }

  // ---- documents ----

  /** A document, null where there is none of this id. */
  public @Nullable Document document(String id) {
    return cards(Set.of(id)).isEmpty() ? null : ask(() -> documents.find(id));
  }

  public Map<String, Card> cards(Collection<String> ids) {
    return ask(() -> index.cards(ids));
  }

  public List<Card> documentsAfter(String id, int most) {
    return ask(() -> index.after(id, most));
  }

  /** The documents that came last. */
  public List<Card> newestDocuments(int most) {
    return ask(() -> index.newest(most));
  }

  /** Documents that have some words, the best first. */
  public List<Found> documentsWith(String words, int most) {
    return ask(() -> index.with(words, most));
  }

  /** What was seen in a document when it was read; null where that is not kept. */
  public @Nullable Layers layers(String document) {
    List<Layers> found = ask(() -> layers.of(document));
    return found.isEmpty() ? null : found.getFirst();
  }

  public List<String> notes(String document) {
    return ask(() -> index.notes(document));
  }

  public Origins origins(Collection<String> of) {
    return ask(() -> index.origins(of));
  }

  public int countDocuments() {
    return ask(documents::count);
  }

  /** The day of the newest document, null when none has a date. */
  public @Nullable String newestDay() {
    List<String> days = ask(documents::newestDays);
    return days.isEmpty() ? null : days.getFirst();
  }

  public int lastRun() {
    return ask(runs::last);
  }

  public Set<String> documentsAfterRun(int run) {
    return ask(() -> runs.documentsAfter(run));
  }

  // ---- stories, actors, outlets ----

  public List<StoryCard> stories(int most) {
    return stories(0, most);
  }

  /** Stories, those with the latest news first, behind so many. */
  public List<StoryCard> stories(int before, int most) {
    return ask(() -> index.stories(before, most));
  }

  public List<StoryCard> storiesAfter(String id, int most) {
    return ask(() -> index.storiesAfter(id, most));
  }

  /** A story, null where there is none of this id. */
  public @Nullable StoryCard story(String id) {
    List<StoryCard> found = ask(() -> index.story(id));
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The story of a document, null where it has none. */
  public @Nullable StoryCard storyOf(String document) {
    List<StoryCard> found = ask(() -> index.storyOf(document));
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The documents of a story, in time. */
  public List<Card> documentsOf(StoryCard story) {
    return ask(() -> index.ofStory(story.id()));
  }

  public List<Appearance> actors(@Nullable String kind, int most) {
    return ask(() -> index.actors(kind, most));
  }

  /** Actors whose names have a word that starts with some letters. */
  public List<Appearance> actorsLike(String letters, int most) {
    return ask(() -> index.actorsLike(letters, most));
  }

  /** An actor, null where there is none of this id. */
  public @Nullable Appearance actor(String id) {
    List<Appearance> found = ask(() -> index.actors(Set.of(id)));
    return found.isEmpty() ? null : found.getFirst();
  }

  /** What the record has of an actor, null where there is none of this id. */
  public @Nullable Dossier dossier(String id, int most) {
    Appearance actor = actor(id);
    return actor == null ? null : ask(() -> dossiers.of(actor, most));
  }

  /** Some actors, by id. */
  public Map<String, Appearance> actors(Collection<String> ids) {
    var actors = new TreeMap<String, Appearance>();
    ask(() -> index.actors(ids)).forEach(it -> actors.put(it.id(), it));
    return actors;
  }

  /** All meetings and calls, in order of days. */
  public List<Contact> contacts() {
    return ask(contacts::all);
  }

  public Map<String, Integer> outlets() {
    return ask(() -> index.outlets());
  }

  /** Names of some actors, by id. */
  public Map<String, String> names(Collection<String> actors) {
    var names = new TreeMap<String, String>();
    ask(() -> index.actors(actors)).forEach(it -> names.put(it.id(), it.name()));
    return names;
  }

  /** What an analyst has overruled, in order. */
  public List<Overrule> overrules() {
    return ask(overrules::all);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }

  private interface Question<T extends @Nullable Object> {
    T run() throws SQLException;
  }

  private <T extends @Nullable Object> T ask(Question<T> question) {
    try {
      return question.run();
    } catch (SQLException failure) {
      throw new UnusableRecord(file, failure);
    }
  }
}
