package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import readout.exchange.Exchange;
import readout.exchange.Exchanges;
import readout.text.Document;

/** What the pages show, and that nothing on them leads nowhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPagesTest {

  static final Document PLAN =
      Document.of(
              "plan",
              "George W. Bush will meet Tony Blair in the Azores on Sunday, the White House said.")
          .from("Harbour Gazette")
          .titled("Bush to meet Blair")
          .publishedAt("https://gazette.example/plan")
          .on("2003-03-14");
  static final Document HELD =
      Document.of(
              "held",
              "George W. Bush met Tony Blair in the Azores on Sunday. Tony Blair promised to"
                  + " consult parliament by Tuesday. A senior official denied that Bush had asked"
                  + " for troops.")
          .from("Potomac Ledger")
          .titled("Bush meets Blair in the Azores")
          .on("2003-03-17");

  private static final Pattern REFERENCE = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");

  @TempDir private static Path folder;
  private OpenDesk desk;

  @BeforeAll
  void open() throws Exception {
    desk = OpenDesk.over(folder.resolve("record.db"), PLAN, HELD);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  private String first(String page, String pattern) throws Exception {
    Matcher matcher = Pattern.compile(pattern).matcher(desk.page(page));
    assertTrue(matcher.find(), page + ": has no " + pattern);
    return matcher.group();
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
    var open = new TreeSet<>(List.of("/"));
    var seen = new TreeSet<String>();
    while (!open.isEmpty()) {
      String path = open.pollFirst();
      if (seen.add(path)) {
        Matcher reference = REFERENCE.matcher(desk.page(path));
        while (reference.find()) {
          String next = reference.group(1).replace("&amp;", "&");
          // From one stretch of time links lead to the next, for as long as there is something.
          boolean further = path.contains("from=") && next.contains("from=");
          if (!further
              && !next.startsWith("/correct")
              && !next.startsWith("/undo")
              && !next.startsWith("/export/")
              && !next.startsWith("/add/")) {
            open.add(next);
          }
        }
      }
    }
    for (String path :
        List.of(
            "/stories",
            "/claims",
            "/commitments",
            "/actors",
            "/add",
            "/changes",
            "/api",
            "/metrics")) {
      assertTrue(seen.contains(path), path + " is linked from nowhere");
    }
    assertTrue(seen.size() > 20, "only " + seen);
  }

  @Test
  void anEmptyRecordSaysWhatToDo() throws Exception {
    try (var empty = OpenDesk.over(folder.resolve("empty.db"))) {
      assertTrue(empty.page("/").contains("The record is empty"));
      for (String path : List.of("/claims", "/commitments", "/actors", "/changes", "/search")) {
        assertTrue(
            empty.page(path).contains("class=\"none\""), path + " does not say why it is empty");
      }
    }
  }

  @Test
  void aMeetingShowsItsDayAndTheProof() throws Exception {
    String event = first("/search?q=Azores&type=CONSULT&status=occurred", "/event/[0-9a-f]+");
    String page = desk.page(event);
    assertTrue(page.contains("16 Mar 2003"), page);
    assertTrue(page.contains("reckoned from"), page);
    assertTrue(page.contains("/document?id=held#s0"), page);
  }

  @Test
  void accountsOfOneCallStandSideBySideEachInItsOwnWords() throws Exception {
    Document washington =
        Document.of(
                "washington",
                "President Barack Obama spoke by telephone with Cuban President Raul Castro on"
                    + " Friday, the White House said. Obama told Castro that the United States"
                    + " would ease its rules on travel and trade, the White House said. According"
                    + " to the White House, the two presidents agreed to continue talks on open"
                    + " matters between their governments.")
            .from("Potomac Ledger")
            .on("2015-09-19");
    Document havana =
        Document.of(
                "havana",
                "Cuban President Raul Castro and U.S. President Barack Obama talked by telephone on"
                    + " Friday, the Cuban government said. Obama told Castro that the United States"
                    + " would ease its rules on travel, the Cuban government said. Castro urged"
                    + " Obama to lift the embargo, the Cuban government said. According to the"
                    + " Cuban government, the two presidents agreed to continue talks on open"
                    + " matters between their governments.")
            .from("Malecon Daily")
            .on("2015-09-19");
    try (var call = OpenDesk.over(folder.resolve("call.db"), washington, havana)) {
      Matcher event =
          Pattern.compile("/event/[0-9a-f]+")
              .matcher(call.page("/search?type=CONSULT&status=occurred"));
      assertTrue(event.find());
      String page = call.page(event.group());
      assertEquals(3, page.split("class=\"point ").length, page);
      String bare = page.replaceAll("<[^>]*>", "");
      assertTrue(bare.contains("rules on travel and trade, the White House said"), bare);
      assertTrue(bare.contains("rules on travel, the Cuban government said"), bare);
      assertTrue(page.contains("Only in the account of Cuba"), page);
      assertTrue(bare.contains("Castro urged Obama to lift the embargo"), bare);
    }
  }

  @Test
  void theSentenceIsMarkedInTheDocument() throws Exception {
    String page = desk.page("/document?id=held");
    assertTrue(page.contains("id=\"s0\""), page);
    assertTrue(page.contains("layer event"), page);
    assertTrue(page.contains("Adds to the record"), page);
    String bare = page.replaceAll("<[^>]*>", "");
    assertTrue(bare.contains("George W. Bush met Tony Blair in the Azores on Sunday."), bare);
  }

  @Test
  void aSearchFindsWordsByTheirStems() throws Exception {
    assertTrue(desk.page("/search?q=promise").contains("parliament"));
    assertTrue(desk.page("/search?q=promise+parliament").contains("<mark>"));
    assertTrue(desk.page("/search?q=zeppelin").contains("Nothing like that"));
  }

  @Test
  void aSearchTakesWhateverIsTyped() throws Exception {
    for (String typed :
        List.of("%22", "*", "a%20AND%20(", "NEAR(", "%22open", "-", "%00", "title:x", "'%3B--")) {
      assertEquals(200, desk.get("/search?q=" + typed).statusCode(), typed);
    }
  }

  @Test
  void aFeedReaderReadsTheFeedOfASearch() throws Exception {
    String atom = desk.get("/search/feed?q=Azores").body();
    SyndFeed feed = new SyndFeedInput().build(new StringReader(atom));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("Search: Azores", feed.getTitle());
    assertFalse(feed.getEntries().isEmpty());
    for (SyndEntry entry : feed.getEntries()) {
      assertTrue(entry.getLink().startsWith(desk.base() + "/event/"), entry.getLink());
      assertTrue(entry.getUpdatedDate() != null, entry.getTitle());
    }
  }

  @Test
  void aSearchFollowedByFeedIsAtom() throws Exception {
    var answer = desk.get("/search/feed?q=Azores");
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/atom+xml"));
    var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var feed =
        factory
            .newDocumentBuilder()
            .parse(
                new java.io.ByteArrayInputStream(
                    answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertEquals("feed", feed.getDocumentElement().getLocalName());
    assertTrue(
        feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry").getLength() >= 1);
  }

  @Test
  void aFilterThatNothingFitsSaysSo() throws Exception {
    String story = first("/", "/story/s[0-9a-f]+");
    assertTrue(
        desk.page(story + "?status=cancelled").contains("Nothing of the story is like that"));
    assertTrue(desk.page(story + "?from=nonsense&to=%3Cb%3E").contains("Timeline"));
  }

  @Test
  void aStretchOfTimeLeadsToTheNext() throws Exception {
    String story = first("/", "/story/s[0-9a-f]+");
    String page = desk.page(story + "?from=2003-03-01&to=2003-03-02");
    assertTrue(page.contains("?from=2003-03-03&amp;to=2003-03-04\">later</a>"), page);
    assertTrue(page.contains("?from=2003-02-27&amp;to=2003-03-04\">wider</a>"), page);
    assertFalse(page.contains(">earlier</a>"), page);
  }

  @Test
  void aSearchTakesTheNameOfAnActor() throws Exception {
    String page = desk.page("/search?who=blair&type=CONSULT");
    assertTrue(page.contains("Facts in which"), page);
    assertTrue(page.contains("/search/feed?actor=person%3Atony-blair&amp;type=CONSULT"), page);
    assertTrue(desk.page("/search?who=nobody+at+all").contains("Nobody of the record"));
    assertEquals(
        desk.get("/search/feed?who=blair").body().split("<entry>").length,
        desk.get("/search/feed?actor=person%3Atony-blair").body().split("<entry>").length);
  }

  @Test
  void longLedgersArePaged() throws Exception {
    Document[] promises =
        IntStream.range(0, 70)
            .mapToObj(i ->
                Document.of(
                        "p" + i,
                        "Norway promised to lift the quota on cod in sector " + i + " by May 2004.")
                    .from("Fjord Post")
                    .on("2003-03-%02d".formatted(1 + i % 28)))
            .toArray(Document[]::new);
    try (var many = OpenDesk.over(folder.resolve("many.db"), promises)) {
      var seen = new TreeSet<String>();
      String next = "/commitments";
      int pages = 0;
      while (!next.isEmpty()) {
        String page = many.page(next);
        pages++;
        Matcher fact = Pattern.compile("class=\"deed\" href=\"(/event/[0-9a-f]+)").matcher(page);
        while (fact.find()) {
          seen.add(fact.group(1));
        }
        Matcher more = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(page);
        next = more.find() ? more.group(1).replace("&amp;", "&") : "";
      }
      int facts = many.page("/search?kind=commitment").split("class=\"deed\"").length - 1;
      assertTrue(facts > 0);
      assertTrue(pages == 1 + (seen.size() - 1) / 50, pages + " pages of " + seen.size());
      assertTrue(many.page("/commitments?after=nonsense").contains("cod"));
      assertTrue(many.page("/commitments?after=9999999").contains("rel=\"prev\""));
    }
  }

  @Test
  void everyViewCanBeTakenAlongInEveryFormat() throws Exception {
    String story = first("/", "/story/[0-9a-z]+").substring("/story/".length());
    String offers = desk.page("/export?story=" + story);
    for (Exchange exchange : Exchanges.ALL) {
      String path = "/export/" + exchange.name() + "?story=" + story;
      assertTrue(offers.contains("\"" + path + "\""), path + " is not offered");
      HttpResponse<String> file = desk.get(path);
      assertEquals(200, file.statusCode(), path);
      String how = file.headers().firstValue("Content-Disposition").orElse("");
      assertTrue(how.startsWith("attachment; filename="), how);
      assertTrue(file.body().length() > 100, path);
    }
    assertTrue(desk.get("/export/markdown?story=" + story).body().contains("Azores"));
    assertEquals(404, desk.get("/export/xls?story=" + story).statusCode());
  }

  @Test
  void whatIsNotThereIsSaidToBeMissing() throws Exception {
    for (String path :
        List.of(
            "/event/none", "/story/none", "/document?id=none", "/actor?id=none", "/no/such/page")) {
      var answer = desk.get(path);
      assertEquals(404, answer.statusCode(), path);
      assertTrue(answer.body().contains("Not here"), path);
    }
  }

  @Test
  void aPastedTextIsReadAndFound() throws Exception {
    var answer =
        desk.send(
            "/add",
            "/add/text",
            Map.of(
                "text", "Angela Merkel spoke by telephone with Matteo Renzi on 3 June 2015.",
                "title", "Merkel calls Renzi",
                "date", "2015-06-03"));
    assertEquals(200, answer.statusCode());
    Matcher job = Pattern.compile("/add/[0-9a-f]+/progress").matcher(answer.body());
    assertTrue(job.find());
    String progress = desk.get(job.group(), "Accept", "text/event-stream").body();
    assertTrue(
        progress.contains("1 document added") && progress.contains("\"done\":true"), progress);
    assertTrue(desk.page("/search?q=Renzi").contains("Merkel calls Renzi"));
  }

  @Test
  void aCorrectionIsShownAndTakenBack() throws Exception {
    String event = first("/search?q=Azores&type=CONSULT&status=planned", "/event/[0-9a-f]+");
    String fact = event.substring("/event/".length());
    String corrected =
        desk.send(
                event,
                "/correct",
                Map.of("fact", fact, "verb", "status", "value", "cancelled", "note", "called off"))
            .body();
    assertTrue(corrected.contains("status by an analyst: called off"), corrected);
    assertTrue(desk.page("/changes").contains("called off"));
    assertTrue(desk.page("/search?q=Azores&status=cancelled").contains(event));
    Matcher act = Pattern.compile("name=\"act\" value=\"(\\d+)\"").matcher(corrected);
    assertTrue(act.find());
    desk.send(event, "/undo", Map.of("act", act.group(1)));
    assertFalse(desk.page("/search?q=Azores&status=cancelled").contains(event));
    assertTrue(desk.page("/search?q=Azores&status=planned").contains(event));
  }
}
