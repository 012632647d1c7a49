package readout.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.event.Quantity;
import readout.ontology.EventType;
import readout.record.Fact;
import readout.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Event data of the field, read back column by column. */
class EventDataTest {

  private static final SmallRecord RECORD = SmallRecord.read();

  @TempDir private Path folder;

  @Test
  void gdeltHas61And16Columns() throws IOException, SQLException {
    new GdeltTables().write(RECORD, Drawer.folder(folder));
    List<List<String>> events = tabbed("readout.export.CSV", false);
    List<List<String>> mentions = tabbed("readout.mentions.CSV", false);
    assertFalse(events.isEmpty());
    events.forEach(row -> assertEquals(61, row.size()));
    mentions.forEach(row -> assertEquals(16, row.size()));
    List<String> ids = events.stream().map(List::getFirst).toList();
    mentions.forEach(row -> assertTrue(ids.contains(row.getFirst()), row.getFirst()));
  }

  @Test
  void theMeetingInPanamaIsOneEventOfTheEleventhOfApril() throws IOException, SQLException {
    new GdeltTables().write(RECORD, Drawer.folder(folder));
    List<String> meeting =
        tabbed("readout.export.CSV", false).stream()
            .filter(row -> row.get(1).equals("20150411") && row.get(28).equals("04"))
            .findFirst()
            .orElseThrow();
    assertEquals("201504", meeting.get(2));
    assertEquals("2015.3589", meeting.get(4));
    assertTrue(
        List.of(meeting.get(6), meeting.get(16)).contains("BARACK OBAMA"), meeting.toString());
    assertEquals("1", meeting.get(29));
  }

  @Test
  void whatIsPlannedOrUndatedIsNoEventOfGdeltOrPolecat() throws IOException, SQLException {
    for (Exchange exchange : List.of(new GdeltTables(), new PolecatTable())) {
      Written written = Written.by(exchange, RECORD);
      assertTrue(written.tally().leftOut().getOrDefault("day not told", 0) > 0, exchange.name());
      String all = String.join("", written.files().keySet().stream().map(written::text).toList());
      assertFalse(all.contains("Kerry"), "a visit that is only planned");
    }
  }

  @Test
  void polecatHasItsFortyColumnsAndNoneForWhatIsMissing() throws IOException, SQLException {
    new PolecatTable().write(RECORD, Drawer.folder(folder));
    List<List<String>> rows = tabbed("polecat.txt", true);
    assertFalse(rows.isEmpty());
    rows.forEach(row -> assertEquals(40, row.size()));
    assertEquals(40, PolecatTable.COLUMNS.size());
    rows.forEach(row -> row.forEach(cell -> assertFalse(cell.isBlank(), row.toString())));
    assertEquals("None", rows.getFirst().get(28));
  }

  @Test
  void ploverWritesAPlannedVisitAsAnAgreementOnTheDayOfItsReport() throws IOException {
    List<JsonNode> lines = ploverLines();
    JsonNode visit =
        lines.stream()
            .filter(it -> it.get("text").asString().contains("Kerry"))
            .findFirst()
            .orElseThrow();
    assertEquals("AGREE", visit.get("event").get(0).asString());
    assertEquals("2015-08-10", visit.get("date").asString());
    assertTrue(visit.get("comment").asString().contains("2015-08-14"), visit.toString());
  }

  @Test
  void ploverHasNoSizeWhereSeveralNumbersAreTold() throws IOException {
    assertEquals("{\"dead\":13.0}", size(killed(13)));
    assertEquals("{\"dead\":13.0}", size(killed(13), killed(13)));
    assertEquals("", size(killed(13), killed(5)));
  }

  private static Quantity killed(int count) {
    return new Quantity(count, "soldiers", "exact", "killed", new Span(0, 1));
  }

  private static String size(Quantity... numbers) throws IOException {
    Fact met = SmallRecord.any();
    var holding = SmallRecord.holding(SmallRecord.changed(met, met.actors(), List.of(numbers)));
    String line = Written.by(new PloverLines(), holding).text("plover.jsonl");
    JsonNode size = new JsonMapper().readTree(line).get("size");
    return size == null ? "" : size.toString();
  }

  @Test
  void everyPloverLineKeepsTheSchema() throws IOException {
    Schema schema = schema("plover.schema.json");
    List<JsonNode> lines = ploverLines();
    assertTrue(lines.size() >= 2);
    for (JsonNode line : lines) {
      List<Error> errors = schema.validate(line.toString(), InputFormat.JSON);
      assertEquals(List.of(), errors, line.toString());
    }
  }

  @Test
  void theSchemaRefusesALineWithoutADate() {
    String line = "{\"id\":\"1\",\"event\":[\"AID\"],\"actor\":[{\"entity_text\":\"x\"}]}";
    assertFalse(schema("plover.schema.json").validate(line, InputFormat.JSON).isEmpty());
  }

  @Test
  void everyTypeOfPloverHasCodes() {
    List<EventType> plover =
        Arrays.stream(EventType.values())
            .filter(type -> !List.of("STATEMENT", "PROPOSE", "OTHER").contains(type.name()))
            .toList();
    assertEquals(16, plover.size());
    for (EventType type : plover) {
      ActCodes codes = ActCodes.of(type, null);
      assertTrue(codes.cameo().matches("\\d{3,4}"), type.name());
      assertTrue(Math.abs(codes.intensity()) <= 10 && Math.abs(codes.goldstein()) <= 10);
    }
    assertFalse(ActCodes.isKnown(EventType.STATEMENT));
  }

  static Schema schema(String name) {
    try (var in = EventDataTest.class.getResourceAsStream(name)) {
      SchemaRegistry registry =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
      return registry.getSchema(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<JsonNode> ploverLines() throws IOException {
    var json = new JsonMapper();
    return Written.by(new PloverLines(), RECORD)
        .text("plover.jsonl")
        .lines()
        .map(json::readTree)
        .toList();
  }

  private List<List<String>> tabbed(String file, boolean head) throws SQLException, IOException {
    assertTrue(Files.size(folder.resolve(file)) > 0, file);
    return DuckReader.rows(
        "SELECT * FROM read_csv("
            + DuckReader.quoted(folder.resolve(file))
            + ", delim = '\t', quote = '', escape = '', header = "
            + head
            + ", all_varchar = true, nullstr = '\\N')");
  }
}
