package readout.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.record.Fact;
import readout.record.Party;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables are read back by DuckDB, which has never seen our code. */
class TablesTest {

  private static final SmallRecord RECORD = SmallRecord.read();

  @TempDir private Path folder;

  @Test
  void csvAndParquetHoldTheSameRows() throws IOException, SQLException {
    new CsvFiles().write(RECORD, Drawer.folder(folder));
    new ParquetFiles().write(RECORD, Drawer.folder(folder));
    int rows = 0;
    for (Table table : Tables.ALL) {
      List<List<String>> csv = DuckReader.rows(selection(table, csv(table)) + " ORDER BY ALL");
      List<List<String>> parquet =
          DuckReader.rows(selection(table, parquet(table)) + " ORDER BY ALL");
      assertEquals(parquet.size(), csv.size(), table.name());
      if (!table.name().equals("documents")) {
        assertEquals(parquet, csv, table.name());
      }
      rows += csv.size();
    }
    assertTrue(rows > 20, "rows read: " + rows);
  }

  @Test
  void aReaderThatDidNotWriteItReadsTheParquet() throws IOException, SQLException {
    new ParquetFiles().write(RECORD, Drawer.folder(folder));
    int rows = 0;
    for (Table table : Tables.ALL) {
      List<List<String>> read = hardwood(table);
      assertEquals(DuckReader.rows("SELECT * FROM " + parquet(table)), read, table.name());
      rows += read.size();
    }
    assertTrue(rows > 20, "rows read: " + rows);
  }

  private List<List<String>> hardwood(Table table) throws IOException {
    InputFile file = InputFile.of(folder.resolve(table.name() + ".parquet"));
    List<List<String>> rows = new ArrayList<>();
    try (ParquetFileReader parquet = ParquetFileReader.open(file);
        RowReader reader = parquet.rowReader()) {
      while (reader.hasNext()) {
        reader.next();
        rows.add(
            table.columns().stream()
                .map(column -> String.valueOf(reader.getValue(column.name())))
                .toList());
      }
    }
    return rows;
  }

  @Test
  void everyTellingJoinsItsDocumentAndItsFact() throws IOException, SQLException {
    new CsvFiles().write(RECORD, Drawer.folder(folder));
    String joined =
        "SELECT count(*) FROM "
            + csvOf("tellings")
            + " t JOIN "
            + csvOf("facts")
            + " f ON t.fact = f.id JOIN "
            + csvOf("documents")
            + " d ON t.document = d.id";
    String all = "SELECT count(*) FROM " + csvOf("tellings");
    assertEquals(DuckReader.rows(all), DuckReader.rows(joined));
    assertTrue(Integer.parseInt(DuckReader.rows(all).getFirst().getFirst()) > 3);
  }

  @Test
  void aTitleThatIsAFormulaIsNoFormulaInASpreadsheet() throws IOException {
    String documents = Written.by(new CsvFiles(), RECORD).text("documents.csv");
    assertTrue(documents.contains("'=1+1"), documents);
    for (String cell : documents.split("[,\n\"]", -1)) {
      assertTrue(!cell.startsWith("="), cell);
    }
  }

  @Test
  void theDescriptionNamesTheColumnsOfEveryFile() throws IOException {
    Written written = Written.by(new CsvFiles(), RECORD);
    JsonNode tables = new JsonMapper().readTree(written.text("csv-metadata.json")).get("tables");
    assertEquals(Tables.ALL.size(), tables.size());
    for (JsonNode table : tables) {
      String head = written.text(table.get("url").asString()).lines().findFirst().orElseThrow();
      List<String> described =
          table
              .get("tableSchema")
              .get("columns")
              .valueStream()
              .map(it -> it.get("name").asString())
              .toList();
      assertEquals(List.of(head.split(",", -1)), described);
    }
  }

  @Test
  void aCellFallsApartIntoAsManyValuesAsWentIn() throws IOException {
    Fact one = SmallRecord.any();
    Party party = new Party("Ministry of Trade; Ports; Fish", null, null, null, null, "it");
    Party other = new Party("Customs", null, null, null, null, "they");
    var facts = SmallRecord.holding(SmallRecord.changed(one, List.of(party, other), one.numbers()));
    String cells = Written.by(new CsvFiles(), facts).text("facts.csv");
    assertTrue(cells.contains(",\"Ministry of Trade, Ports, Fish; Customs\","), cells);
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws IOException {
    for (Exchange exchange : Exchanges.ALL) {
      Written one = Written.by(exchange, RECORD);
      Written other = Written.by(exchange, SmallRecord.read());
      assertEquals(one.files().keySet(), other.files().keySet());
      for (String file : one.files().keySet()) {
        assertEquals(
            java.util.Arrays.hashCode(one.bytes(file)),
            java.util.Arrays.hashCode(other.bytes(file)),
            exchange.name() + " " + file);
      }
    }
  }

  /** Hashes by identity differ from thread to thread. */
  @Test
  void theSameRecordGivesTheSameBytesInEveryThread() throws Exception {
    for (Exchange exchange : Exchanges.ALL) {
      Written one = Written.by(exchange, RECORD);
      for (int i = 1; i < 6; i++) {
        Written other = afterHashing(i, () -> Written.by(exchange, RECORD));
        for (String file : one.files().keySet()) {
          assertArrayEquals(one.bytes(file), other.bytes(file), exchange.name() + " " + file);
        }
      }
    }
  }

  private static Written afterHashing(int times, Callable<Written> writing) throws Exception {
    var task =
        new FutureTask<>(() -> {
          for (int i = 0; i < times * 7; i++) {
            System.identityHashCode(new Object());
          }
          return writing.call();
        });
    Thread.ofPlatform().start(task);
    return task.get();
  }

  @Test
  void aStoryAloneIsAPartOfTheWhole() throws IOException {
    Holdings story = new OfStory(RECORD, RECORD.stories().getFirst());
    Written part = Written.by(new CsvFiles(), story);
    Written whole = Written.by(new CsvFiles(), RECORD);
    assertEquals(3, part.text("documents.csv").lines().count());
    assertTrue(part.tally().written() < whole.tally().written());
    assertTrue(!part.text("facts.csv").isEmpty());
  }

  @Test
  void filesGoIntoTheFolderAndNowhereElse() throws IOException {
    new CsvFiles().write(RECORD, Drawer.folder(folder.resolve("new")));
    try (var files = Files.list(folder.resolve("new"))) {
      assertEquals(Tables.ALL.size() + 1, files.count());
    }
  }

  /** Cells as text, an empty one as null. */
  private static String selection(Table table, String from) {
    List<String> cells =
        table.columns().stream()
            .map(column ->
                column.type() == Table.Type.NUMBER
                    ? "CAST(\"" + column.name() + "\" AS DOUBLE)"
                    : "CAST(\"" + column.name() + "\" AS VARCHAR)")
            .toList();
    return "SELECT " + String.join(", ", cells) + " FROM " + from;
  }

  private String csv(Table table) {
    return csvOf(table.name());
  }

  private String csvOf(String name) {
    return "read_csv("
        + DuckReader.quoted(folder.resolve(name + ".csv"))
        + ", header = true, all_varchar = true)";
  }

  private String parquet(Table table) {
    return "read_parquet(" + DuckReader.quoted(folder.resolve(table.name() + ".parquet")) + ")";
  }
}
