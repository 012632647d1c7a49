package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import readout.store.OpenFiles;
import readout.store.RecordFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API gives what the record holds, page by page, as it says it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskApiTest {

  @TempDir private static Path folder;
  private OpenDesk desk;

  @BeforeAll
  void open() throws Exception {
    desk = OpenDesk.over(folder.resolve("record.db"), DeskPagesTest.PLAN, DeskPagesTest.HELD);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  private JsonNode json(String path) throws Exception {
    return json(desk, path);
  }

  private static JsonNode json(OpenDesk of, String path) throws Exception {
    return JsonMapper.shared().readTree(of.page(path));
  }

  @Test
  void allFactsComePageByPageEachOnce() throws Exception {
    var ids = new TreeSet<String>();
    int count = 0;
    String after = "";
    do {
      JsonNode page = json("/api/v1/facts?limit=2&after=" + Links.encoded(after));
      for (JsonNode fact : page.get("items")) {
        assertEquals("fact", fact.get("record").asString());
        ids.add(fact.get("id").asString());
        count++;
      }
      after = page.has("next") ? page.get("next").asString() : "";
    } while (!after.isEmpty());
    assertEquals(count, ids.size());
    try (RecordFile record = RecordFile.open(folder.resolve("record.db"))) {
      var there = new TreeSet<String>();
      record.eachFact(fact -> there.add(fact.id()));
      assertEquals(there, ids);
      assertTrue(there.size() >= 3, "only " + there);
    }
  }

  @Test
  void aPlaceWhereNoPageEndedIsRefused() throws Exception {
    assertEquals(400, desk.get("/api/v1/facts?after=nonsense").statusCode());
    assertEquals(400, desk.get("/search?after=nonsense").statusCode());
  }

  @Test
  void whatIsNotFoundLeavesNothingOpen() throws Exception {
    assertEquals(404, desk.get("/api/v1/facts/none").statusCode());
    long before = OpenFiles.count();
    for (int i = 0; i < 60; i++) {
      assertEquals(404, desk.get("/api/v1/facts/none").statusCode());
    }
    assertTrue(OpenFiles.count() < before + 30, "left open: " + (OpenFiles.count() - before));
  }

  @Test
  void factsAreNarrowed() throws Exception {
    JsonNode facts =
        json("/api/v1/facts?type=CONSULT&status=occurred&from=2003&to=2003-03").get("items");
    assertEquals(1, facts.size());
    assertEquals("2003-03-16", facts.get(0).get("date").get("start").asString());
    assertEquals(0, json("/api/v1/facts?type=CONSULT&from=2004").get("items").size());
    String actor = facts.get(0).get("actors").get(0).get("id").asString();
    assertTrue(json("/api/v1/facts?actor=" + Links.encoded(actor)).get("items").size() >= 1);
    assertEquals(0, json("/api/v1/facts?outlet=Nobody").get("items").size());
  }

  @Test
  void everyOperationIsDocumentedAndAnswers() throws Exception {
    JsonNode description = json("/api/v1/openapi.json");
    assertEquals("3.1.0", description.get("openapi").asString());
    String fact = json("/api/v1/facts?limit=1").get("items").get(0).get("id").asString();
    String story = json("/api/v1/stories").get("items").get(0).get("id").asString();
    int asked = 0;
    for (var path : description.get("paths").properties()) {
      if (!path.getValue().has("get") || path.getKey().contains("/jobs/")) {
        continue;
      }
      String id = path.getKey().contains("stories") ? story : fact;
      String at = path.getKey().replace("{id}", id);
      if (at.endsWith("/news")) {
        continue;
      }
      JsonNode answer = json(at.endsWith("/document") ? at + "?id=held" : at);
      JsonNode schema =
          path.getValue()
              .get("get")
              .get("responses")
              .get("200")
              .get("content")
              .get("application/json")
              .get("schema");
      fits(description, schema, answer, at);
      asked++;
    }
    assertEquals(9, asked);
  }

  /** Required fields are there, and no field that the description does not name. */
  private static void fits(JsonNode description, JsonNode schema, JsonNode value, String where) {
    JsonNode known = schema;
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asString();
      known =
          description
              .get("components")
              .get("schemas")
              .get(name.substring(name.lastIndexOf('/') + 1));
    }
    if (known.has("required")) {
      known
          .get("required")
          .forEach(
              it -> assertTrue(value.has(it.asString()), where + ": no " + it + " in " + value));
    }
    if (known.has("items") && value.isArray()) {
      for (JsonNode item : value) {
        fits(description, known.get("items"), item, where);
      }
    }
    if (known.has("properties")) {
      for (var field : value.properties()) {
        JsonNode property = known.get("properties").get(field.getKey());
        assertTrue(property != null, where + ": " + field.getKey() + " is not documented");
        if (property != null) {
          fits(description, property, field.getValue(), where + " " + field.getKey());
        }
      }
    }
  }

  @Test
  void aProgramAddsDocumentsAndSeesThemRead() throws Exception {
    try (var own = OpenDesk.over(folder.resolve("own.db"), DeskPagesTest.PLAN)) {
      addsTwo(own);
    }
  }

  private static void addsTwo(OpenDesk own) throws Exception {
    var accepted =
        own.call(
            "POST",
            "/api/v1/documents",
            "application/json",
            """
            [{"text": "Angela Merkel met Matteo Renzi in Rome on 3 June 2015.", "outlet": "Tiber Post", "date": "2015-06-04"},
             {"id": "second", "text": "Matteo Renzi will visit Berlin on 9 June 2015."}]
            """);
    assertEquals(202, accepted.statusCode(), accepted.body());
    String job = accepted.headers().firstValue("Location").orElse("");
    JsonNode state = json(own, job);
    for (int i = 0; i < 600 && !state.get("done").asBoolean(); i++) {
      Thread.sleep(100);
      state = json(own, job);
    }
    assertTrue(state.get("words").asString().startsWith("2 documents added"), state.toString());
    assertEquals("second", json(own, "/api/v1/document?id=second").get("id").asString());
    assertTrue(json(own, "/api/v1/facts?q=Renzi").get("items").size() >= 1);
  }

  @Test
  void aProgramCorrectsAndTakesBack() throws Exception {
    String fact =
        json("/api/v1/facts?type=CONSULT&status=planned&q=Azores")
            .get("items")
            .get(0)
            .get("id")
            .asString();
    var corrected =
        desk.call(
            "POST",
            "/api/v1/corrections",
            "application/json",
            "{\"verb\": \"status\", \"fact\": \""
                + fact
                + "\", \"value\": \"cancelled\", \"note\": \"called off\"}");
    assertEquals(201, corrected.statusCode(), corrected.body());
    JsonNode done = JsonMapper.shared().readTree(corrected.body());
    String now = done.get("fact").asString();
    assertEquals("cancelled", json("/api/v1/facts/" + now).get("status").asString());
    String act = String.valueOf(done.get("act").asInt());
    assertEquals(
        "called off", json("/api/v1/corrections").get("items").get(0).get("note").asString());
    String undo = "/api/v1/corrections/" + act;
    assertEquals(200, desk.call("DELETE", undo, "application/json", "").statusCode());
    assertEquals(404, desk.call("DELETE", undo, "application/json", "").statusCode());
    assertEquals("planned", json("/api/v1/facts/" + fact).get("status").asString());
    assertEquals(0, json("/api/v1/corrections").get("items").size());
  }

  @Test
  void whatAProgramSendsWronglyIsRefused() throws Exception {
    for (String body : List.of("", "{", "[]", "{}", "\"text\"", "[{\"text\": \" \"}]", "[1]")) {
      assertEquals(
          400, desk.call("POST", "/api/v1/documents", "application/json", body).statusCode(), body);
    }
    for (String body : List.of("{\"verb\": \"erase\", \"fact\": \"f\"}", "{\"fact\": 3}", "[]")) {
      assertEquals(
          400,
          desk.call("POST", "/api/v1/corrections", "application/json", body).statusCode(),
          body);
    }
    String unknown = "{\"verb\": \"status\", \"fact\": \"none\", \"value\": \"planned\"}";
    assertEquals(
        404, desk.call("POST", "/api/v1/corrections", "application/json", unknown).statusCode());
    assertEquals(404, desk.get("/api/v1/jobs/none").statusCode());
    // A form or plain text of another site could come without being asked for: it needs the token.
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
      assertEquals(
          403, desk.call("POST", "/api/v1/documents", type, "{\"text\": \"x\"}").statusCode());
    }
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() throws Exception {
    String tag = desk.get("/api/v1/documents").headers().firstValue("ETag").orElse("");
    assertTrue(!tag.isEmpty());
    assertEquals(304, desk.get("/api/v1/documents", "If-None-Match", tag).statusCode());
  }

  @Test
  void aMistakeIsAProblem() throws Exception {
    for (String path :
        List.of("/api/v1/facts?limit=0", "/api/v1/facts?limit=999", "/api/v1/facts?limit=x")) {
      var answer = desk.get(path);
      assertEquals(400, answer.statusCode(), path);
      assertTrue(
          answer
              .headers()
              .firstValue("Content-Type")
              .orElse("")
              .startsWith("application/problem+json"));
    }
    assertEquals(404, desk.get("/api/v1/facts/none").statusCode());
    assertEquals(404, desk.get("/api/v1/stories/none").statusCode());
    assertEquals(404, desk.get("/api/v1/document?id=none").statusCode());
    assertEquals(404, desk.get("/api/v1/none").statusCode());
  }

  @Test
  void itsHealthAndItsNumbersCanBeWatched() throws Exception {
    assertTrue(desk.page("/health").startsWith("ok"));
    desk.page("/claims");
    String metrics = desk.page("/metrics");
    assertTrue(metrics.contains("readout_documents 2"), metrics);
    assertTrue(
        metrics.contains("readout_request_seconds_count{route=\"/claims\",status=\"200\"}"),
        metrics);
  }
}
