package readout.collection;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

/** Inputs that name articles and do not hold them. */
class ListsTest {

  private static final String TEXT =
      "The ministers of Norland and Sudland met in Vienna on Tuesday and agreed to meet again.";

  /** What a list points to, and what it hands on itself. */
  private record Heard(List<Reference> references, List<Received> received) {
    List<String> addresses() {
      return references.stream().map(Reference::address).toList();
    }

    Reference first() {
      return references.getFirst();
    }
  }

  private static Heard heard(String name, byte[] bytes) {
    var heard = new Heard(new ArrayList<>(), new ArrayList<>());
    new Coverage((reference, each) -> heard.references.add(reference))
        .read(name, new ByteArrayInputStream(bytes), heard.received::add);
    return heard;
  }

  private static Heard heard(String text) {
    return heard("input", text.getBytes(UTF_8));
  }

  @Test
  void aTeaserPointsToItsPageAndIsKeptAsAnExcerpt() {
    Heard heard =
        heard(
            "<rss><channel><title>Example News</title><item><title>Talks open</title>"
                + "<link>https://example.org/1</link><pubDate>Tue, 04 May 2021 10:00:00 +0200"
                + "</pubDate><description>"
                + TEXT
                + "</description></item></channel></rss>");
    assertEquals("https://example.org/1", heard.first().address());
    assertEquals("2021-05-04", heard.first().day());
    assertEquals("Example News", heard.first().outlet());
    Received.Article excerpt = heard.first().excerpt();
    assertTrue(excerpt != null && excerpt.document().text().endsWith(TEXT));
    assertEquals(List.of(), heard.received());
  }

  @Test
  void aFullEntryIsReadAndNotFollowed() {
    Heard heard =
        heard(
            "<rss><channel><item><title>Talks open</title><link>https://example.org/1</link>"
                + "<content:encoded>"
                + TEXT
                + "</content:encoded></item></channel></rss>");
    assertEquals(List.of(), heard.references());
    assertEquals(1, heard.received().size());
  }

  @Test
  void contentThatGoesOnElsewhereIsATeaser() {
    Heard heard =
        heard(
            "<rss><channel><item><title>Talks open</title><link>https://example.org/1</link>"
                + "<content:encoded>&lt;p&gt;The ministers of Norland met […]&lt;/p&gt;"
                + "</content:encoded></item></channel></rss>");
    assertEquals(List.of("https://example.org/1"), heard.addresses());
  }

  @Test
  void aJsonFeedIsReadLikeAnyOther() {
    Heard heard =
        heard(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Example News", "items": [
              {"id": "1", "url": "https://example.org/1", "title": "Talks open",
               "content_text": "%s", "date_published": "2021-05-04T10:00:00Z"},
              {"id": "https://example.org/2", "summary": "Talks close."}]}
            """
                .formatted(TEXT));
    var article = (Received.Article) heard.received().getFirst();
    assertEquals("Talks open\n\n" + TEXT, article.document().text());
    assertEquals("2021-05-04", article.document().creationDay());
    assertEquals("Example News", article.document().outlet());
    assertEquals(List.of("https://example.org/2"), heard.addresses());
  }

  @Test
  void theAnswerOfASearchIsAListOfAddresses() {
    Heard heard =
        heard(
            """
            {"articles": [{"url": "https://example.org/1", "title": "Talks open",
              "seendate": "20210504T101500Z", "domain": "example.org", "language": "English"}]}
            """);
    assertEquals("https://example.org/1", heard.first().address());
    assertNull(heard.first().day(), "the day a crawler saw it is not the day of publication");
  }

  @Test
  void anOpmlFileNamesItsFeedsHoweverDeep() {
    Heard heard =
        heard(
            "<?xml version='1.0'?><opml version='2.0'><body><outline text='World'><outline"
                + " type='rss' xmlUrl='https://example.org/feed'/></outline><outline"
                + " XMLURL='https://example.com/feed'/><outline text='nothing'/></body></opml>");
    assertEquals(
        List.of("https://example.org/feed", "https://example.com/feed"), heard.addresses());
  }

  @Test
  void aNewsSitemapTellsDayTitleAndOutlet() {
    Heard heard =
        heard(
            "<?xml version='1.0'?><urlset><url><loc> https://example.org/1 </loc><lastmod>2022-01-01"
                + "</lastmod><news:news><news:publication><news:name>Example News</news:name>"
                + "</news:publication><news:publication_date>2021-05-04T10:00Z"
                + "</news:publication_date><news:title>Talks open</news:title></news:news></url>"
                + "<url><loc>https://example.org/2</loc><lastmod>2022-01-01</lastmod></url></urlset>");
    assertEquals(
        new Reference(
            "https://example.org/1", "input", "2021-05-04", "Talks open", "Example News", null),
        heard.first());
    assertNull(heard.references().getLast().day(), "the last change dates no article");
  }

  @Test
  void aSitemapIndexNamesSitemaps() {
    Heard heard =
        heard(
            "<sitemapindex><sitemap><loc>https://example.org/news.xml.gz</loc></sitemap>"
                + "</sitemapindex>");
    assertEquals(List.of("https://example.org/news.xml.gz"), heard.addresses());
  }

  @Test
  void addressesStandOneALine() {
    Heard heard =
        heard(
            """
            # our list
            https://example.org/1

            https://example.org/a,b,2
            https://example.org/3,2021-05-04
            2021-05-05\thttps://example.org/4
            """);
    assertEquals(
        List.of(
            "https://example.org/1",
            "https://example.org/a,b,2",
            "https://example.org/3",
            "https://example.org/4"),
        heard.addresses());
    assertEquals("2021-05-04", heard.references().get(2).day());
    assertEquals("2021-05-05", heard.references().get(3).day());
    assertEquals("input line 2", heard.first().source());
  }

  @Test
  void aTableTellsWhichColumnHoldsWhat() {
    Heard heard =
        heard(
            """
            stories_id,publish_date,title,url,media_name
            7,2021-05-04,"Talks ""open"", at last",https://example.org/1,Example News
            8,,Talks close,no address,Example News
            9,soon,Talks fail,https://example.org/3,
            """);
    assertEquals(
        new Reference(
            "https://example.org/1",
            "input line 2",
            "2021-05-04",
            "Talks \"open\", at last",
            "Example News",
            null),
        heard.first());
    assertNull(heard.references().getLast().day());
    assertEquals(
        List.of(new Received.Unreadable("input line 3", "holds no address of a page")),
        heard.received());
  }

  @Test
  void theDayOfAnEventInAWideTableDatesNoArticle() {
    Heard heard = heard("1041\t20210504\tNOR\tSWE\t042\thttps://example.org/1\n");
    assertEquals("https://example.org/1", heard.first().address());
    assertNull(heard.first().day());
  }

  @Test
  void aJsonLineWithoutTextIsAnAddress() {
    Heard heard =
        heard(
            """
            {"url": "https://example.org/1", "date": "2021-05-04", "title": "Talks open"}
            {"id": "2", "text": "%s"}
            {"id": "3"}
            """
                .formatted(TEXT));
    assertEquals("2021-05-04", heard.first().day());
    assertEquals(2, heard.received().size());
    assertEquals(
        new Received.Unreadable("input line 3", "has no text"), heard.received().getLast());
  }

  @Test
  void proseThatBeginsWithAnAddressIsNoList() {
    Heard heard = heard("https://example.org/1\n\n" + TEXT + "\n");
    assertEquals(List.of(), heard.references());
    assertEquals(1, heard.received().size());
  }

  @Test
  void theFormatIsKnownByContentNotByName() {
    byte[] feed =
        ("<?xml version='1.0' encoding='utf-16'?><opml><body><outline"
                + " xmlUrl='https://example.org/feed'/></body></opml>")
            .getBytes(UTF_16LE);
    byte[] marked = new byte[feed.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(feed, 0, marked, 2, feed.length);
    assertEquals(List.of("https://example.org/feed"), heard("page.html", marked).addresses());
  }

  @Test
  void withoutAnywhereToGoTheReasonIsSaid() {
    List<Received> received = Given.received("list", "https://example.org/1\n".getBytes(UTF_8));
    assertEquals(
        List.of(
            new Received.Unreadable(
                "https://example.org/1", "is an address only, not fetched (named by list line 1)")),
        received);
  }

  @Test
  void aListWithoutAnythingSaysSo() {
    assertEquals("a list without feeds", reason("<opml><body/></opml>"));
    assertEquals("a sitemap without pages", reason("<urlset></urlset>"));
    assertEquals("a feed without entries", reason("{\"items\": []}"));
    assertTrue(reason("{\"items\": [").startsWith("is not JSON"));
  }

  private static String reason(String text) {
    return Given.reason("input", text.getBytes(UTF_8));
  }

  @Test
  void noEntityOfAListIsOpenedOrUnfolded() {
    Heard heard =
        heard(
            "<!DOCTYPE urlset [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b 'bbbb'><!ENTITY c"
                + " '&b;&b;&b;'>]><urlset><url><loc>https://example.org/&a;&c;</loc></url></urlset>");
    assertFalse(heard.first().address().contains("root:"), heard.first().address());
    assertFalse(heard.first().address().contains("bbbb"), heard.first().address());
  }

  @Property(tries = 300)
  void noLineBreaksAList(@ForAll List<@CharRange(from = ' ', to = '\uD7FF') String> lines) {
    String text = "url,date\n" + String.join("\n", lines) + "\nhttps://example.org/last,2021-05-04";
    List<String> addresses = heard(text).addresses();
    assertEquals("https://example.org/last", addresses.getLast());
  }

  @Test
  void anEntryOfWhichNothingIsAnArticleIsNamed() {
    List<Received> received =
        Given.received(
            "feed.json",
            """
            {"version": "https://jsonfeed.org/version/1.1", "items": [
              {"url": "https://example.org/1", "content_text": "The ministers met\u00ff"}]}
            """
                .getBytes(UTF_8));
    assertEquals(
        List.of(
            new Received.Unreadable(
                "https://example.org/1", "what the feed gives of it is no article")),
        received);
  }
}
