package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import readout.fetch.Limits;
import readout.fetch.Network;
import readout.fetch.Reach;
import readout.fetch.Site;
import readout.store.RecordFile;
import readout.text.Document;

/** Commands that go to servers; the servers run on this machine. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class FetchTest {

  @TempDir private Path folder;
  private Site site;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2021-05-06T10:00:00Z"));

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private static String article(String town) {
    return "<html><head><title>Talks in "
        + town
        + "</title></head><body><article><h1>Talks in "
        + town
        + "</h1><p>The foreign ministers of Norway and Sweden met in "
        + town
        + " on Tuesday and spoke of the bridge between their countries for two hours.</p><p>They"
        + " agreed to meet again in the spring, the ministry of "
        + town
        + " said in a statement after the talks had ended.</p></article></body></html>";
  }

  private String feed(String... towns) {
    var feed = new StringBuilder("<rss><channel><title>Example News</title>");
    for (String town : towns) {
      feed.append("<item><title>Talks in ").append(town).append("</title><link>");
      feed.append(site.address("/" + town)).append("</link><pubDate>Wed, 05 May 2021 08:00:00 GMT");
      feed.append("</pubDate><description>The ministers met.</description></item>");
    }
    return feed + "</channel></rss>";
  }

  private Run run(String... arguments) {
    var limits = Limits.usual().withPause(java.time.Duration.ZERO);
    var network =
        new Network(Reach.PUBLIC_AND_THIS_MACHINE, limits, "readout/test", () -> now.get());
    return Run.over(network, arguments);
  }

  private Run read(String... inputs) {
    return command("read", inputs);
  }

  private Run watch(String... inputs) {
    return command("watch", inputs);
  }

  private Run command(String name, String... inputs) {
    var arguments = new java.util.ArrayList<>(List.of(name, "--record", db().toString()));
    arguments.addAll(List.of(inputs));
    return run(arguments.toArray(String[]::new));
  }

  private Path db() {
    return folder.resolve("readout.db");
  }

  private List<Document> documents() {
    var documents = new java.util.ArrayList<Document>();
    try (RecordFile record = RecordFile.openExisting(db())) {
      record.eachDocument(documents::add);
    }
    return documents;
  }

  private List<String> titles() {
    return documents().stream().map(Document::title).sorted().toList();
  }

  @Test
  void anAddressIsRead() {
    site.page("/oslo", article("Oslo"), "Content-Type: text/html");
    Run run = read(site.address("/oslo"));
    assertEquals(ExitCode.FINE, run.code(), run.err());
    Document document = documents().getFirst();
    assertEquals("Talks in Oslo", document.title());
    assertEquals(site.address("/oslo"), document.source());
    assertEquals(site.address("/oslo"), document.url());
  }

  @Test
  void aFeedLeadsToItsPagesAndDatesThem() {
    site.page("/feed", feed("oslo", "bergen", "nowhere"));
    site.page("/oslo", article("Oslo")).page("/bergen", article("Bergen"));
    Run run = read(site.address("/feed"));
    assertEquals(List.of("Talks in Bergen", "Talks in Oslo", "Talks in nowhere"), titles());
    Document oslo =
        documents().stream()
            .filter(it -> "Talks in Oslo".equals(it.title()))
            .findFirst()
            .orElseThrow();
    assertEquals("2021-05-05", oslo.creationDay());
    assertEquals("Example News", oslo.outlet());
    assertEquals(ExitCode.FINE, run.code(), "the excerpt stands for the page that is gone");
    Run again = read(site.address("/feed"));
    assertEquals(ExitCode.FINE, again.code());
    assertTrue(again.err().contains("0 documents added, 3 known already"), again.err());
  }

  @Test
  void nothingIsFetchedOffline() throws IOException {
    site.page("/oslo", article("Oslo"));
    Files.writeString(
        folder.resolve("list.csv"), "url,date\n" + site.address("/oslo") + ",2021-05-05\n");
    Run offline = read("--offline", site.address("/oslo"));
    assertEquals(ExitCode.NOTHING, offline.code());
    assertTrue(offline.err().contains("nothing is fetched here"), offline.err());
    Run list = read(folder.resolve("list.csv").toString());
    assertTrue(list.err().contains("is an address only, not fetched"), list.err());
    assertEquals(List.of(), site.visits());
    Run fetched = read("--fetch", folder.resolve("list.csv").toString());
    assertEquals(ExitCode.FINE, fetched.code(), fetched.err());
    assertEquals("2021-05-05", documents().getFirst().creationDay());
  }

  @Test
  void oneArticleUnderSeveralAddressesOfASiteIsOneDocument() {
    for (String path :
        List.of("/world/oslo", "/europe/oslo", "/oslo?utm_source=feed", "/oslo/amp")) {
      site.page(path, article("Oslo"));
    }
    Run run =
        read(
            site.address("/world/oslo"),
            site.address("/europe/oslo"),
            site.address("/oslo?utm_source=feed"),
            site.address("/oslo/amp"));
    assertTrue(run.err().contains("1 document added, 2 known already"), run.err());
    assertEquals(3, site.visits().size(), "two of the addresses are one");
    try (RecordFile record = RecordFile.openExisting(db())) {
      assertEquals(
          List.of(
              site.address("/europe/oslo"),
              site.address("/oslo?utm_source=feed"),
              site.address("/world/oslo")),
          record.addresses(documents().getFirst().id()));
    }
  }

  @Test
  void aPageNamedByItselfOrByAStrangerCannotTakeAnothersPlace() {
    site.page(
        "/fake",
        article("Fakeville")
            .replace("<head>", "<head><link rel='canonical' href='https://example.org/oslo'>"));
    read(site.address("/fake"));
    try (RecordFile record = RecordFile.openExisting(db())) {
      assertFalse(record.holdsAddress("https://example.org/oslo"));
    }
  }

  @Test
  void watchReadsWhatIsNewAndAsksOnlyForWhatHasChanged() {
    site.on("/feed", exchange -> conditional(exchange, "\"1\"", feed("oslo")));
    site.page("/oslo", article("Oslo")).page("/bergen", article("Bergen"));
    Run first = watch("--once", site.address("/feed"));
    assertEquals(ExitCode.FINE, first.code(), first.err());
    assertTrue(first.err().contains("1 document added"), first.err());
    watch("--once", site.address("/feed"));
    assertEquals(List.of("/feed", "/oslo", "/feed"), site.visits());
    site.on("/feed", exchange -> conditional(exchange, "\"2\"", feed("oslo", "bergen")));
    Run third = watch("--once", site.address("/feed"));
    assertTrue(third.err().contains("1 document added"), third.err());
    assertEquals(List.of("/feed", "/oslo", "/feed", "/feed", "/bergen"), site.visits());
    assertEquals(List.of("Talks in Bergen", "Talks in Oslo"), titles());
  }

  private static void conditional(
      com.sun.net.httpserver.HttpExchange exchange, String tag, String body) throws IOException {
    boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Site.send(exchange, known ? 304 : 200, known ? new byte[0] : bytes, "ETag: " + tag);
  }

  @Test
  void watchTakesAListOfFeedsAndGoesThreeListsDeep() throws IOException {
    Files.writeString(
        folder.resolve("feeds.opml"),
        "<opml><body><outline xmlUrl='"
            + site.address("/index.xml")
            + "'/><outline xmlUrl='"
            + site.address("/full.json")
            + "'/></body></opml>");
    site.page(
        "/index.xml",
        "<sitemapindex><sitemap><loc>"
            + site.address("/news.xml")
            + "</loc></sitemap></sitemapindex>");
    site.page("/news.xml", "<urlset><url><loc>" + site.address("/oslo") + "</loc></url></urlset>");
    site.page("/oslo", article("Oslo"));
    site.page(
        "/full.json",
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"url\": \""
            + site.address("/bergen")
            + "\", \"title\": \"Talks in Bergen\", \"content_text\": \"The ministers met in Bergen.\"}]}");
    Run run = watch("--once", folder.resolve("feeds.opml").toString());
    assertEquals(ExitCode.FINE, run.code(), run.err());
    assertEquals(List.of("Talks in Bergen", "Talks in Oslo"), titles());
    watch("--once", folder.resolve("feeds.opml").toString());
    assertEquals(
        2, site.visits().stream().filter("/full.json"::equals).count(), "a feed stays a feed");
    assertEquals(1, site.visits().stream().filter("/oslo"::equals).count());
  }

  @Test
  void whatFailsIsTriedAgainWhenItsTimeHasComeAndNotBefore() {
    site.on("/feed", exchange -> conditional(exchange, "\"1\"", feed("oslo")));
    site.status("/oslo", 503);
    Run first = watch("--once", site.address("/feed"));
    assertTrue(first.err().contains("it will be tried again"), first.err());
    site.page("/oslo", article("Oslo"));
    watch("--once", site.address("/feed"));
    assertEquals(1, site.visits().stream().filter("/oslo"::equals).count(), "not before its time");
    now.updateAndGet(it -> it.plusSeconds(3_600));
    watch("--once", site.address("/feed"));
    assertEquals(List.of("Talks in Oslo"), titles());
    assertEquals("2021-05-05", documents().getFirst().creationDay(), "the feed's day was kept");
  }

  @Test
  void oneBrokenFeedDoesNotCostTheOthers() {
    site.page("/broken", "<rss><channel><item><link>");
    site.status("/gone", 410);
    site.page("/feed", feed("oslo")).page("/oslo", article("Oslo"));
    Run run =
        watch(
            "--once",
            site.address("/broken"),
            site.address("/gone"),
            site.address("/feed"),
            "missing.opml");
    assertEquals(ExitCode.PARTLY, run.code());
    assertTrue(run.err().contains("answers 410"), run.err());
    assertTrue(run.err().contains("missing.opml: does not exist"), run.err());
    assertEquals(List.of("Talks in Oslo"), titles());
  }

  @Test
  void whatIsLeftOfALongListIsReadInTheNextRound() {
    site.on("/feed", exchange -> conditional(exchange, "\"1\"", feed("oslo", "bergen", "molde")));
    for (String town : List.of("oslo", "bergen", "molde")) {
      site.page("/" + town, article(town));
    }
    Run first = watch("--once", "--most", "2", site.address("/feed"));
    assertTrue(first.err().contains("is left: 2 addresses are enough"), first.err());
    watch("--once", "--most", "3", site.address("/feed"));
    assertEquals(List.of("Talks in bergen", "Talks in molde", "Talks in oslo"), titles());
  }

  @Test
  void aTimeThatIsNoneIsMisuse() {
    assertEquals(ExitCode.MISUSE, watch("--every", "soon", "feeds.opml").code());
    assertEquals(ExitCode.MISUSE, watch("--every", "0s", "feeds.opml").code());
  }

  @Test
  void theReleasedProgramDoesNotSpeakToThisMachine() {
    site.page("/oslo", article("Oslo"));
    Run run = Run.of("read", "--record", db().toString(), site.address("/oslo"));
    assertEquals(ExitCode.NOTHING, run.code());
    assertEquals(List.of(), site.visits());
  }
}
