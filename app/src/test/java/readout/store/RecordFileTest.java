package readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Reading;
import readout.Readout;
import readout.collection.Received;
import readout.export.RecordLines;
import readout.reuse.Trace;
import readout.text.Document;
import readout.text.Span;

class RecordFileTest {

  private static final Readout READOUT = Readout.english();
  private final Meetings fold = new Meetings();

  @TempDir private Path folder;

  @Test
  void whatGoesInComesOut() {
    Document document =
        Document.of("a", "Talks went on. The ministers met in Vienna.")
            .on("2015-07-01")
            .from("The Example Courier")
            .inLanguage("en");
    try (RecordFile record = record()) {
      record.add(List.of(told(document)), fold, "test");
    }
    try (RecordFile record = record()) {
      assertEquals(document, record.document("a"));
      assertEquals(fold.join(fold.tell(READOUT.read(document))), record.factsLike("meeting-2015"));
    }
  }

  @Test
  void addingTheSameAgainChangesNothing() throws IOException {
    List<Told> batch = documents(20).stream().map(this::told).toList();
    try (RecordFile record = record()) {
      assertEquals(20, record.add(batch, fold, "test"));
    }
    String before = export();
    byte[] file = Files.readAllBytes(folder.resolve("readout.db"));
    try (RecordFile record = record()) {
      assertEquals(0, record.add(batch, fold, "test"));
    }
    assertEquals(before, export());
    org.junit.jupiter.api.Assertions.assertArrayEquals(
        file, Files.readAllBytes(folder.resolve("readout.db")));
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() throws IOException {
    List<Document> documents = documents(40);
    String inOrder = exportOf(documents, 40);
    for (int seed = 0; seed < 5; seed++) {
      List<Document> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(inOrder, exportOf(shuffled, 7), "seed " + seed);
    }
  }

  @Test
  void twoTextsUnderOneIdAreToldApart() {
    Document first = Document.of("a", "The ministers met.");
    try (RecordFile record = record()) {
      assertEquals(Holding.NOTHING, record.holding(first));
      record.add(List.of(told(first)), fold, "test");
      assertEquals(Holding.SAME_TEXT, record.holding(first));
      assertEquals(Holding.OTHER_TEXT, record.holding(Document.of("a", "They did not.")));
    }
  }

  @Test
  void aDocumentMetTwiceIsNamedAlikeInWhateverOrder() {
    Met first = new Met("a", "https://example.org/a", "https://example.org/a");
    Met second = new Met("a", "https://example.org/b", null);
    for (List<Met> order : List.of(List.of(first, second), List.of(second, first))) {
      try (RecordFile record =
          RecordFile.open(folder.resolve(order.getFirst().source().hashCode() + ".db"))) {
        record.add(List.of(told(Document.of("a", "The ministers met."))), fold, "test");
        record.metAgain(order);
        record.metAgain(List.of(new Met("a", "z.txt", null)));
        Document named = record.document("a");
        assertEquals("a", named.source());
        assertEquals(first.url(), named.url());
        assertEquals(List.of(first.source(), second.source()), record.addresses("a"));
      }
    }
  }

  @Test
  void anOlderSchemaIsRefused() throws SQLException {
    record().close();
    change(folder.resolve("readout.db"), "PRAGMA user_version = 1");
    var refusal = assertThrows(UnusableRecord.class, this::record);
    assertTrue(refusal.toString().contains("older version"), refusal.toString());
  }

  @Test
  void aFileOfAnotherKindIsRefusedAndLeftAlone() throws IOException {
    Path foreign = folder.resolve("readout.db");
    Files.writeString(foreign, "Dear diary, ");
    var refusal = assertThrows(UnusableRecord.class, () -> RecordFile.open(foreign));
    assertTrue(refusal.toString().contains("not an SQLite file"), refusal.toString());
    assertEquals("Dear diary, ", Files.readString(foreign, StandardCharsets.UTF_8));
  }

  @Test
  void anotherProgramsDatabaseIsRefused() throws SQLException {
    Path foreign = folder.resolve("readout.db");
    change(foreign, "CREATE TABLE recipe (name TEXT)");
    var refusal = assertThrows(UnusableRecord.class, () -> RecordFile.open(foreign));
    assertTrue(refusal.toString().contains("of another program"), refusal.toString());
  }

  @Test
  void aRecordThatIsRefusedIsClosed() throws SQLException {
    Path foreign = folder.resolve("readout.db");
    change(foreign, "CREATE TABLE recipe (name TEXT)");
    long before = OpenFiles.count();
    for (int i = 0; i < 50; i++) {
      assertThrows(UnusableRecord.class, () -> RecordFile.open(foreign));
    }
    assertTrue(OpenFiles.count() < before + 25, "left open: " + (OpenFiles.count() - before));
  }

  @Test
  void twoThatBeginOneRecordAtTheSameTimeBothHaveIt() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int round = 0; round < 10; round++) {
        Path file = folder.resolve("new-" + round + ".db");
        Callable<Integer> begin =
            () -> {
              try (RecordFile record = RecordFile.open(file)) {
                return record.countDocuments();
              }
            };
        for (Future<Integer> begun : threads.invokeAll(List.of(begin, begin, begin, begin))) {
          assertEquals(0, begun.get());
        }
      }
    }
  }

  @Test
  void whatBreaksInATransactionEndsIt() {
    try (RecordFile record = record()) {
      assertThrows(
          StackOverflowError.class,
          () ->
              record.whileUnchanged(() -> {
                throw new StackOverflowError();
              }));
      assertEquals(0, record.whileUnchanged(record::countDocuments));
    }
  }

  @Test
  void thePageOfATeaserIsStillToBeRead() {
    Document teaser =
        new Document(
            "a",
            "https://example.org/a",
            "The ministers met.",
            new Span(0, 18),
            null,
            "https://example.org/a",
            null,
            null,
            null,
            "en",
            List.of(),
            List.of());
    Reading reading = READOUT.read(teaser);
    var told =
        new Told(
            teaser,
            List.of(Received.EXCERPT),
            reading.cast(),
            fold.tell(reading),
            Trace.of(reading));
    try (RecordFile record = record()) {
      record.add(List.of(told), fold, "test");
      assertFalse(record.holdsAddress("https://example.org/a"));
      record.metAgain(List.of(Met.of(teaser)));
      assertTrue(record.holdsAddress("https://example.org/a"));
    }
  }

  @Test
  void aNewerSchemaIsRefused() throws SQLException {
    record().close();
    change(folder.resolve("readout.db"), "PRAGMA user_version = 99");
    var refusal = assertThrows(UnusableRecord.class, this::record);
    assertTrue(refusal.toString().contains("newer version"), refusal.toString());
  }

  @Test
  void aMissingRecordIsSaidSo() {
    var refusal =
        assertThrows(
            UnusableRecord.class, () -> RecordFile.openExisting(folder.resolve("none.db")));
    assertTrue(refusal.toString().contains("none.db: there is no record"), refusal.toString());
  }

  private RecordFile record() {
    return RecordFile.open(folder.resolve("readout.db"));
  }

  private Told told(Document document) {
    Reading reading = READOUT.read(document);
    return new Told(document, List.of(), reading.cast(), fold.tell(reading), Trace.of(reading));
  }

  /** Documents of a few days, most of which tell of a meeting. */
  private static List<Document> documents(int count) {
    var documents = new ArrayList<Document>();
    for (int i = 0; i < count; i++) {
      String text = i % 5 == 0 ? "Nothing was said." : "The ministers met, round " + i + ".";
      documents.add(
          Document.of("d%03d".formatted(i), text).on("2015-07-0" + (1 + i % 7)).inLanguage("en"));
    }
    return documents;
  }

  private String exportOf(List<Document> documents, int batch) throws IOException {
    Files.deleteIfExists(folder.resolve("readout.db"));
    try (RecordFile record = record()) {
      for (int i = 0; i < documents.size(); i += batch) {
        List<Document> some = documents.subList(i, Math.min(documents.size(), i + batch));
        record.add(some.stream().map(this::told).toList(), fold, "test");
      }
    }
    return export();
  }

  private String export() throws IOException {
    var out = new StringBuilder();
    var lines = new RecordLines(out);
    try (RecordFile record = record()) {
      for (Document document : all(record)) {
        lines.document(document);
      }
      for (var fact : record.factsLike("")) {
        lines.fact(fact);
      }
      for (var link : record.links()) {
        lines.link(link);
      }
    }
    return out.toString();
  }

  private static List<Document> all(RecordFile record) {
    var documents = new ArrayList<Document>();
    record.eachDocument(documents::add);
    return documents;
  }

  private static void change(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
