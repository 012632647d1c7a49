package readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import readout.fetch.Site;
import readout.store.RecordFile;

/** A watch that is stopped or killed. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class WatchStopTest {

  private static final int PAGES = 30;

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
    var feed = new StringBuilder("<rss><channel>");
    for (int i = 0; i < PAGES; i++) {
      feed.append("<item><link>").append(site.address("/" + i)).append("</link></item>");
      String page = page(i);
      site.on("/" + i, exchange -> slowly(() -> Site.send(exchange, 200, page.getBytes(UTF_8))));
    }
    String all = feed + "</channel></rss>";
    site.on(
        "/feed",
        exchange -> {
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          Site.send(
              exchange,
              known ? 304 : 200,
              known ? new byte[0] : all.getBytes(UTF_8),
              "ETag: \"1\"");
        });
  }

  @AfterEach
  void close() {
    site.close();
  }

  private interface Sending {
    void send() throws IOException;
  }

  private static void slowly(Sending sending) throws IOException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
    sending.send();
  }

  private static String page(int number) {
    return "<html><body><article><h1>Round "
        + number
        + " of the talks</h1><p>The foreign ministers of Norway and Sweden met for round "
        + number
        + " on Tuesday and spoke of the bridge between their countries for two hours.</p>"
        + "</article></body></html>";
  }

  private Process start() throws IOException {
    List<String> command =
        Program.command(
            "watch",
            site.address("/feed"),
            "--every",
            "1s",
            "--record",
            folder.resolve("readout.db").toString());
    command.replaceAll(part -> part.equals("readout.cli.Main") ? "readout.cli.LoopbackMain" : part);
    return Program.start(command);
  }

  private void awaitVisits(int count) throws InterruptedException {
    while (site.visits().size() < count) {
      Thread.sleep(20);
    }
  }

  private int documents() {
    var addresses = new HashSet<String>();
    try (RecordFile record = RecordFile.openExisting(folder.resolve("readout.db"))) {
      record.eachDocument(it -> assertTrue(addresses.add(Objects.requireNonNull(it.url()))));
      assertEquals(addresses.size(), record.countDocuments());
      return record.countDocuments();
    }
  }

  @Test
  void toldToStopItKeepsWhatItHasAndGoesOnThere() throws Exception {
    Process first = start();
    awaitVisits(10);
    first.destroy();
    assertTrue(first.waitFor(60, TimeUnit.SECONDS), "it did not stop");
    int kept = documents();
    assertTrue(kept >= 5 && kept < PAGES, kept + " documents were kept of ten visits");
    restartAndStopWhenAllIsRead();
    assertEquals(PAGES, documents());
    long asked = site.visits().stream().filter(it -> !it.equals("/feed")).count();
    assertTrue(asked <= PAGES + 10, asked + " pages were asked for");
  }

  @Test
  void killedItLosesNothingAndReadsNothingTwice() throws Exception {
    Process first = start();
    awaitVisits(10);
    first.destroyForcibly();
    assertTrue(first.waitFor(60, TimeUnit.SECONDS));
    restartAndStopWhenAllIsRead();
    assertEquals(PAGES, documents());
  }

  /** Three rounds after all pages were visited: by then the feed is not sent again. */
  private void restartAndStopWhenAllIsRead() throws Exception {
    Process second = start();
    while (new HashSet<>(site.visits()).size() < PAGES + 1) {
      Thread.sleep(20);
    }
    int visits = site.visits().size();
    awaitVisits(visits + 2);
    second.destroy();
    assertTrue(second.waitFor(60, TimeUnit.SECONDS), "it did not stop");
  }
}
