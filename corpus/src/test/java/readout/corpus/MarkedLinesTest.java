package readout.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the corpus for programs that learn from it. */
class MarkedLinesTest {

  private static final List<Affair> FIRST =
      CorpusReader.read(Path.of("")).affairs().stream().filter(it -> it.id().equals("01")).toList();

  private static final List<JsonNode> LINES =
      MarkedLines.of(FIRST).lines().map(JsonMapper.shared()::readTree).toList();

  @Test
  void everyArticleIsOneLineWithAllItsMarks() {
    List<Article> articles = FIRST.getFirst().articles();
    assertEquals(8, articles.size());
    assertEquals(articles.size(), LINES.size());
    for (int i = 0; i < articles.size(); i++) {
      assertEquals(articles.get(i).id(), LINES.get(i).path("id").asString());
      assertEquals("train", LINES.get(i).path("split").asString());
      assertEquals(
          articles.get(i).marks().size(),
          LINES.get(i).path("mentions").size()
              + LINES.get(i).path("times").size()
              + LINES.get(i).path("attributions").size()
              + LINES.get(i).path("events").size());
    }
  }

  @Test
  void offsetsPointAtTheWords() {
    JsonNode agency = LINES.getFirst();
    JsonNode says = agency.path("attributions").path(0);
    assertEquals("said", words(agency, says.path("cue").path(0)));
    assertEquals("Ilan Dorrec, the Velian minister", words(agency, says.path("source").path(0)));
    assertEquals("agree", words(agency, agency.path("events").path(0).path("trigger")));
  }

  @Test
  void numbersPromisesAndAnchorsComeAlong() {
    String all = LINES.toString();
    assertTrue(all.contains("\"bound\":\"exact\""), "no number");
    assertTrue(all.contains("\"strength\":\"OUTCOME\""), "no promise");
    assertTrue(all.contains("\"anchor\":\"dct\""), "no anchor");
  }

  private static String words(JsonNode line, JsonNode span) {
    String text = line.path("text").asString();
    return text.substring(
        text.offsetByCodePoints(0, span.path(0).asInt()),
        text.offsetByCodePoints(0, span.path(1).asInt()));
  }
}
