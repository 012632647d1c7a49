package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotateTest {

  @Test
  void oneLineADocumentInTheOrderGiven() {
    Run run =
        Run.withInput(
            """
            {"id":"b","text":"The ministers met in Havana."}
            {"id":"a","text":"Nothing else is known.","date":"2015-07-01"}
            """,
            "annotate",
            "-");
    assertEquals(ExitCode.FINE, run.code(), run.err());
    assertEquals(2, run.out().lines().count());
    JsonNode first = JsonMapper.shared().readTree(run.out().lines().findFirst().orElseThrow());
    assertEquals("b", first.path("id").asString());
  }

  @Test
  void offsetsAreCodePoints() {
    Run run =
        Run.withInput(
            "{\"id\":\"a\",\"text\":\"\uD83D\uDD4A Talks opened. They went on.\"}\n",
            "annotate",
            "-");
    JsonNode sentences = JsonMapper.shared().readTree(run.out()).path("sentences");
    JsonNode last = sentences.get(sentences.size() - 1);
    assertEquals(16, last.path("start").asInt(), run.out());
    assertEquals(29, last.path("end").asInt(), run.out());
  }
}
