package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import readout.web.Server;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The record as JSON Lines, read back: by the schemas that the desk's API gives, and by DuckDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinesTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;
  private List<JsonNode> lines = List.of();

  @BeforeAll
  void exportTheSamples() {
    String db = folder.resolve("r.db").toString();
    assertEquals(0, Run.of("read", "../samples", "--record", db).code());
    Run run = Run.of("export", "--to", "jsonl", "--record", db, "-o", file());
    assertEquals(0, run.code(), run.err());
    String out = Run.of("export", "--to", "jsonl", "--record", db).out();
    lines = out.lines().map(JSON::readTree).toList();
  }

  private static String file() {
    return folder.resolve("record.jsonl").toString();
  }

  @Test
  void everyLineKeepsTheSchemaOfTheApi() throws IOException {
    var schemas = new TreeMap<String, Schema>();
    var seen = new TreeMap<String, Integer>();
    for (JsonNode line : lines) {
      String kind = line.get("record").asString();
      Schema schema = schemas.computeIfAbsent(kind, LinesTest::schema);
      assertEquals(List.of(), schema.validate(line.toString(), InputFormat.JSON), line.toString());
      seen.merge(kind, 1, Integer::sum);
    }
    assertEquals(List.of("document", "fact", "link", "story"), List.copyOf(seen.keySet()));
    assertTrue(lines.size() > 40, seen.toString());
  }

  @Test
  void aFactWithoutAStatusWouldBeSeen() {
    ObjectNode fact = (ObjectNode) first("fact").deepCopy();
    fact.remove("status");
    assertFalse(schema("fact").validate(fact.toString(), InputFormat.JSON).isEmpty());
    fact.put("status", "perhaps");
    assertFalse(schema("fact").validate(fact.toString(), InputFormat.JSON).isEmpty());
  }

  @Test
  void duckDbJoinsTheSentencesToTheirDocuments() throws SQLException {
    String read = "read_json('" + file().replace("'", "''") + "', format = 'newline_delimited')";
    String told =
        "SELECT count(*), count(d.id) FROM (SELECT unnest(tellings) AS t FROM "
            + read
            + " WHERE record = 'fact') LEFT JOIN (SELECT id FROM "
            + read
            + " WHERE record = 'document') d ON d.id = t.document";
    try (var duck = DriverManager.getConnection("jdbc:duckdb:");
        var rows = duck.createStatement().executeQuery(told)) {
      assertTrue(rows.next());
      assertTrue(rows.getInt(1) > 20, "tellings read: " + rows.getInt(1));
      assertEquals(rows.getInt(1), rows.getInt(2));
    }
  }

  private JsonNode first(String kind) {
    return lines.stream()
        .filter(it -> it.get("record").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static Schema schema(String kind) {
    String name = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$ref", "#/components/schemas/" + name);
    whole.putObject("components").set("schemas", schemas());
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON);
  }

  private static JsonNode schemas() {
    try (InputStream in = Server.class.getResourceAsStream("schemas.json")) {
      return JSON.readTree(in.readAllBytes());
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
