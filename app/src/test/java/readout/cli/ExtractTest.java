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

  private static byte[] record(String address, String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2021-05-05T10:00:00Z\r\nWARC-Target-URI: ";
    int length = http.getBytes(StandardCharsets.UTF_8).length;
    return (head + address + "\r\nContent-Length: " + length + "\r\n\r\n" + http + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void eachPageOfAnArchiveGoesByItsAddress(@TempDir Path folder) throws IOException {
    Path archive = folder.resolve("pages.warc.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(archive))) {
      gzip.write(record("https://example.org/a", PAGE));
      gzip.write(record("https://example.org/b.html", PAGE.replace("Vienna", "Geneva")));
      gzip.write("WARC/1.0\r\nContent-Length: many\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      gzip.write(record("https://example.org/a", PAGE.replace("Vienna", "Prague")));
    }
    Run run = Run.of("extract", archive.toString());
    assertEquals(ExitCode.PARTLY, run.code(), run.err());
    assertTrue(run.err().contains("a damaged record: no length"), run.err());
    JsonNode pages = JsonMapper.shared().readTree(run.out());
    assertEquals(3, pages.size(), run.out());
    assertEquals("https://example.org/a", pages.at("/https:~1~1example.org~1a/url").asString());
    JsonNode second = pages.path("https://example.org/b.html");
    assertTrue(second.path("articleBody").asString().contains("Geneva"), run.out());
    JsonNode again = pages.path("https://example.org/a (2)");
    assertTrue(again.path("articleBody").asString().contains("Prague"), run.out());
  }

  @Test
  void aPageThatBreaksTheReadingIsToldWithItsReason() {
    var errand =
        new ExtractCommand.Errand(
            "a.html",
            () -> {
              throw new IllegalStateException("unheard of");
            });
    assertEquals(
        new ExtractCommand.Outcome(
            "a.html", null, "breaks the reading: java.lang.IllegalStateException: unheard of"),
        errand.read());
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
