package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTest {

  private static final String PAGE =
      "<html lang=en><head><title>Talks open</title><meta name=author content='Anna Lindqvist'>"
          + "<meta property=article:published_time content=2021-05-04></head><body><nav>Home</nav>"
          + "<h1>Talks open</h1><p>The ministers of Norland and Sudland met in Vienna on Tuesday.</p>"
          + "<p><a href=/x>Grain corridor reopens</a></p></body></html>";

  @Test
  void oneEntryAPageWithWhereEachThingWasRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.html"), PAGE);
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.html.gz")))) {
      gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    Path out = folder.resolve("out.json");
    Run run =
        Run.of(
            "extract",
            folder.resolve("a.html.gz").toString(),
            folder.resolve("b.html").toString(),
            "-o",
            out.toString());
    assertEquals(ExitCode.FINE, run.code(), run.err());
    JsonNode pages = JsonMapper.shared().readTree(Files.readString(out));
    assertEquals(2, pages.size());
    assertEquals(pages.path("a"), pages.path("b"));
    JsonNode page = pages.path("a");
    assertEquals(
        "The ministers of Norland and Sudland met in Vienna on Tuesday.",
        page.path("articleBody").asString());
    assertEquals("Talks open", page.path("title").asString());
    assertEquals("Anna Lindqvist", page.path("author").get(0).asString());
    assertEquals("2021-05-04", page.path("date").asString());
    assertEquals("meta article:published_time", page.path("why").path("date").asString());
    assertEquals("en", page.path("language").asString());
  }

  @Test
  void blocksShowWhatWasLeftOut(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.html"), PAGE);
    Run run = Run.of("extract", "--blocks", folder.toString());
    assertTrue(run.out().contains("\"role\":\"teaser\""), run.out());
  }

  @Test
  void aMissingPageIsSaidAndTheRestIsRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.html"), PAGE);
    Run run =
        Run.of(
            "extract", folder.resolve("none.html").toString(), folder.resolve("a.html").toString());
    assertEquals(ExitCode.PARTLY, run.code());
    assertTrue(run.err().contains("none.html: does not exist"), run.err());
    assertFalse(JsonMapper.shared().readTree(run.out()).path("a").isMissingNode());
  }
}
