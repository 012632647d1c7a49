package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Readout;
import readout.store.Catalogue;
import readout.store.Layers;
import readout.store.RecordFile;
import readout.text.Document;

/** What was seen in a document when it was read is kept, and shown without reading it again. */
class DeskLayersTest {

  private static final Document MET =
      Document.of("met", "Jacques Chirac met Tony Blair in Paris on Monday, a spokesman said.")
          .from("Seine Courier")
          .inLanguage("en")
          .on("2003-03-05");

  @TempDir private Path folder;

  private Path record() throws Exception {
    Path file = folder.resolve("record.db");
    OpenDesk.over(file, MET).close();
    return file;
  }

  private static void change(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static int kept(Path file) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM layers WHERE version = 1")) {
      return row.getInt(1);
    }
  }

  @Test
  void whatIsKeptIsWhatWasSeen() throws Exception {
    Path file = record();
    try (Catalogue catalogue = Catalogue.open(file)) {
      assertEquals(Layers.of(Readout.english().read(MET)), catalogue.layers("met"));
    }
  }

  @Test
  void aPageShowsWhatIsKeptAndDoesNotReadAgain() throws Exception {
    Path file = record();
    int end = MET.text().length();
    var sentence = new Layers.Line(0, end, 0, "body");
    var mark = new Layers.Mark(0, 7, "actor", "person:jacques-chirac", "kept from an earlier day");
    try (RecordFile writing = RecordFile.open(file)) {
      writing.keepLayers(Map.of("met", new Layers(List.of(sentence), List.of(mark))));
    }
    try (var desk = new OpenDesk(file, null)) {
      String page = desk.page("/document?id=met");
      assertTrue(page.contains("kept from an earlier day"), page);
      assertFalse(page.contains("Tony Blair, prime minister"), page);
    }
  }

  @Test
  void aRecordThatKeptNoneIsReadOnceMore() throws Exception {
    Path file = record();
    change(file, "DROP TABLE layers");
    try (var desk = new OpenDesk(file, null)) {
      assertTrue(desk.page("/document?id=met").contains("Tony Blair, prime minister"));
      assertEquals(0, kept(file));
    }
    assertEquals(1, kept(file));
  }

  @Test
  void aRecordThatIsBeingWrittenToIsShownAllTheSame() throws Exception {
    Path file = record();
    change(file, "DELETE FROM layers");
    var desk = new OpenDesk(file, null);
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertTrue(desk.page("/document?id=met").contains("Tony Blair, prime minister"));
      desk.close();
      statement.execute("ROLLBACK");
    }
    assertEquals(0, kept(file));
  }

  @Test
  void whatAnotherVersionKeptIsReadOnceMore() throws Exception {
    Path file = record();
    change(file, "UPDATE layers SET version = 99, marks = x'00'");
    try (var desk = new OpenDesk(file, null)) {
      assertTrue(desk.page("/document?id=met").contains("Tony Blair, prime minister"));
    }
    assertEquals(1, kept(file));
  }

  @Test
  void markupInWhatIsKeptStaysText() throws Exception {
    Path file = record();
    var sentence = new Layers.Line(0, 20, 0, "body\"><script>");
    var mark = new Layers.Mark(0, 7, "date", null, "<img src=x onerror=alert(1)>");
    try (RecordFile writing = RecordFile.open(file)) {
      writing.keepLayers(Map.of("met", new Layers(List.of(sentence), List.of(mark))));
    }
    try (var desk = new OpenDesk(file, null)) {
      String page = desk.page("/document?id=met");
      assertFalse(page.contains("<img src=x") || page.contains("<script>"), page);
    }
  }
}
