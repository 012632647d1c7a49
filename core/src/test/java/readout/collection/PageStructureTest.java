package readout.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.text.Document;
import readout.text.PublicationDate;
import readout.text.Voice;

/** What a page holds besides one plain article: several, others' words, only a part. */
class PageStructureTest {

  private static final String ONE =
      "The ministers of Norland and Sudland met in Vienna on Tuesday and agreed to meet again.";
  private static final String TWO =
      "The border has been closed since the winter, and the farmers on both sides have lost the harvest.";
  private static final String THREE =
      "Neither side would say when the bridge over the river is to be opened to heavy lorries again.";

  private static String page(String head, String inside) {
    return "<html lang=en><head><title>Ministers meet again</title>"
        + head
        + "</head><body><article><h1>Ministers meet again</h1>"
        + inside
        + "</article></body></html>";
  }

  private static String p(String words) {
    return "<p>" + words + "</p>";
  }

  private static List<Received.Article> articles(String html) {
    var articles = new ArrayList<Received.Article>();
    for (Received received : Given.received("page.html", html.getBytes(UTF_8))) {
      articles.add((Received.Article) received);
    }
    return articles;
  }

  private static Document only(String html) {
    List<Received.Article> articles = articles(html);
    assertEquals(1, articles.size());
    return articles.getFirst().document();
  }

  private static String entry(String time, String words) {
    return "<div class=entry><time>" + time + "</time>" + p(words) + "</div>";
  }

  @Test
  void aLivePageGivesAnEntryEachWithItsTime() {
    String day = "<meta property=article:published_time content=2021-05-04>";
    List<Received.Article> entries =
        articles(
            page(
                day,
                p("All times are those of Vienna.")
                    + entry("14:32", ONE)
                    + entry("13:05", TWO)
                    + entry("12:10", THREE)));
    assertEquals(4, entries.size());
    Document second = entries.get(2).document();
    PublicationDate published = second.published();
    assertNotNull(published);
    assertEquals("2021-05-04", published.day());
    assertEquals("13:05", published.phrase());
    assertEquals(List.of("13:05"), Given.skipped(second));
    assertTrue(second.bounds().of(second.text()).endsWith(TWO));
  }

  @Test
  void anEntryWithADayOfItsOwnIsOfThatDay() {
    List<Document> entries =
        Given.documents(
            "The border, live\n\n4 May 2021, 14:32\n\n%s\n\n3 May 2021, 23:10\n\n%s\n\n3 May 2021, 08:00\n\n%s"
                .formatted(ONE, TWO, THREE));
    assertEquals(4, entries.size());
    assertEquals("2021-05-04", entries.get(1).creationDay());
    assertEquals("2021-05-03", entries.get(2).creationDay());
  }

  @Test
  void hoursThatTurnBackLeaveTheDayInferred() {
    String day = "<meta property=article:published_time content=2021-05-04>";
    String live =
        entry("01:15", ONE)
            + entry("00:05", TWO)
            + entry("23:40", THREE)
            + entry("22:10", ONE + " Again.");
    PublicationDate published = articles(page(day, live)).getLast().document().published();
    assertNotNull(published);
    assertEquals(PublicationDate.Basis.INFERRED, published.basis());
  }

  @ParameterizedTest
  @CsvSource({"14:32, 872", "2:32 p.m. EDT, 872", "12:05 a.m., 5", "12.10pm, 730", "no hour, -1"})
  void hoursAreReadInBothHabits(String words, int minutes) {
    assertEquals(minutes, EntryClock.minutes(words));
  }

  @Test
  void twoTimesAreNoLivePage() {
    only(page("", entry("14:32", ONE) + entry("13:05", TWO) + p(THREE)));
  }

  @Test
  void linksToTheRestPartTheExcerptsOfARoundUp() {
    String html =
        "<html lang=en><title>News of the week</title><main><h2><a href=/a>Ministers meet again</a></h2>"
            + p(ONE)
            + "<p><a href=/a>Keep reading</a></p><h2><a href=/b>Harvest lost at the border</a></h2>"
            + p(TWO)
            + "<p><a href=/b>Keep reading</a></p><h2><a href=/c>Bridge stays closed to lorries</a></h2>"
            + p(THREE)
            + "<p><a href=/c>Keep reading</a></p></main>";
    List<Received.Article> articles = articles(html);
    assertEquals(3, articles.size());
    assertEquals(
        List.of(
            "Ministers meet again", "Harvest lost at the border", "Bridge stays closed to lorries"),
        articles.stream().map(article -> article.document().title()).toList());
    assertTrue(articles.getFirst().notes().toString().contains("excerpt"));
  }

  @Test
  void relatedLinksInsideAnArticleDoNotPartIt() {
    String related = "<p>Read more</p><p><a href=/x>Grain corridor reopens after winter</a></p>";
    only(page("", p(ONE) + related + p(TWO) + related + p(THREE)));
  }

  @Test
  void aColumnOfShortNewsIsSeveralDocuments() {
    List<Document> pieces =
        Given.documents(
            "World news in brief\n\nMinisters meet\n\n%s\n\nHarvest lost\n\n%s\n\nBridge stays closed\n\n%s"
                .formatted(ONE, TWO, THREE));
    assertEquals(
        List.of("Ministers meet", "Harvest lost", "Bridge stays closed"),
        pieces.stream().skip(1).map(Document::title).toList());
  }

  @Test
  void aColumnMayOpenItsPiecesWithAPlaceInCapitals() {
    List<Document> pieces =
        Given.documents(
            "News in brief\n\nVIENNA: %s\n\nPORT ILBA: %s\n\nDRAVNA — %s"
                .formatted(ONE, TWO, THREE));
    assertEquals(4, pieces.size());
  }

  @Test
  void subheadingsOfAnOrdinaryArticleDoNotPartIt() {
    assertEquals(
        1,
        Given.documents(
                "Ministers meet\n\nThe talks\n\n%s\n\nThe harvest\n\n%s\n\nThe bridge\n\n%s"
                    .formatted(ONE, TWO, THREE))
            .size());
  }

  @Test
  void aPostPrintedOnThePageIsInItsOwnVoice() {
    String post =
        "<blockquote class='twitter-tweet'><p>We shall open the bridge to all lorries on Friday.</p>"
            + "&mdash; Ministry of Roads (@roads) <a href=#>May 4, 2021</a></blockquote>";
    Document document = only(page("", p(ONE) + post + p(TWO) + p(THREE)));
    List<String> words = Given.words(document, Voice.QUOTED_POST);
    assertEquals(1, words.size());
    assertTrue(words.getFirst().startsWith("We shall open"), words.getFirst());
    var stretch =
        document.voices().stream().filter(v -> v.voice() == Voice.QUOTED_POST).findFirst();
    var speaker = stretch.orElseThrow().speaker();
    assertNotNull(speaker);
    assertEquals("Ministry of Roads", speaker.of(document.text()));
  }

  @Test
  void aBlockQuotationGetsTheMarksThatItsPlaceStoodFor() {
    String quotation =
        "<blockquote><p>The bridge will be opened on Friday, and it will stay open.</p>"
            + "<p>Nobody will be asked for papers on the way home.</p></blockquote>";
    String text =
        only(page("", p(ONE) + p("The minister wrote:") + quotation + p(TWO + " " + THREE))).text();
    assertTrue(text.contains("“The bridge will be opened on Friday"), text);
    assertTrue(text.contains("\n\n“Nobody will be asked for papers on the way home.”\n\n"), text);
  }

  @Test
  void aQuotationThatHasItsMarksKeepsThem() {
    String quotation =
        "<blockquote>“The bridge will be opened on Friday, and it will stay.”</blockquote>";
    String text = only(page("", p(ONE) + quotation + p(TWO) + p(THREE))).text();
    assertFalse(text.contains("““"), text);
  }

  @Test
  void wordsOfTheTextPrintedLargeAreReadOnce() {
    String large = "<blockquote>the farmers on both sides have lost the harvest</blockquote>";
    String text = only(page("", p(ONE) + large + p(TWO) + p(THREE))).text();
    assertEquals(text.indexOf("have lost the harvest"), text.lastIndexOf("have lost the harvest"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The envoys left the hall […]</p>",
        "<p>The envoys left the hall when the</p><p><a href=/x>Continue reading</a></p>",
        "<p>The envoys left the hall.</p><div class=notice>Subscribe to continue reading this article.</div>"
      })
  void aPageThatHoldsOnlyTheBeginningSaysSo(String end) {
    String notes = articles(page("", p(ONE) + p(TWO) + end)).getFirst().notes().toString();
    assertTrue(notes.contains("an excerpt"), notes);
  }

  @Test
  void aWholeArticleIsNoExcerpt() {
    String notes = articles(page("", p(ONE) + p(TWO) + p(THREE))).getFirst().notes().toString();
    assertFalse(notes.contains("excerpt"), notes);
  }

  @ParameterizedTest
  @CsvSource({
    "<meta name=author content=Reuters>, '', Reuters",
    "'', <p>Source: Example Tribune</p>, Example Tribune",
    "'', <p>This article was originally published by Example Post.</p>, Example Post"
  })
  void whoFirstPublishedItIsSaid(String head, String line, String origin) {
    String notes =
        articles(page(head, p(ONE) + p(TWO) + p(THREE) + line)).getFirst().notes().toString();
    assertTrue(notes.contains("first published by " + origin), notes);
  }

  @Test
  void aPageMadeByScriptsIsReadFromWhatItTellsMachines() {
    String told =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ministers meet again\","
            + "\"articleBody\":\"%s\\n%s\\n%s\\n%s\\n%s\"}</script>"
                .formatted(ONE, TWO, THREE, ONE + " So they said.", TWO + " So it is.");
    Document document = only("<title>Ministers meet again</title>" + told + "<div id=root></div>");
    assertTrue(document.text().contains(ONE + "\n\n" + TWO), document.text());
  }

  private static String update(String time, String headline, String words) {
    return "{\"@type\":\"BlogPosting\",\"datePublished\":\"%s\",\"headline\":\"%s\",\"articleBody\":\"%s\"}"
        .formatted(time, headline, words);
  }

  private static String liveBlog(String shown) {
    return page(
        "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Ministers meet again\","
            + "\"datePublished\":\"2021-05-03\",\"liveBlogUpdate\":["
            + String.join(
                ",",
                update("2021-05-04T14:32:00+02:00", "Farmers wait", ONE + " So they said."),
                update("2021-05-04T13:05:00+02:00", "", TWO + " " + ONE),
                update("2021-05-03T23:10:00+02:00", "The bridge", THREE),
                update("", "Of no time", ONE + " Nobody knows when."))
            + "]}</script>",
        shown);
  }

  @Test
  void entriesOfALivePageMadeByScriptsAreReadFromWhatItTellsMachines() {
    List<Received.Article> entries = articles(liveBlog("<div id=root></div>"));
    assertEquals(4, entries.size());
    Document first = entries.get(1).document();
    assertEquals("2021-05-04", first.creationDay());
    assertEquals(
        "2021-05-04 14:32\n\nFarmers wait\n\n" + ONE + " So they said.",
        first.bounds().of(first.text()));
    assertEquals("2021-05-03", entries.get(3).document().creationDay());
    assertFalse(first.text().contains("Nobody knows"), first.text());
  }

  @Test
  void entriesThatTheLivePageShowsAreReadThere() {
    Document document = only(liveBlog(p(ONE) + p(TWO) + p(THREE)));
    assertFalse(document.text().contains("Farmers wait"), document.text());
  }
}
