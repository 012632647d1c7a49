package readout.collection.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small pages, each named after the trap it shows. */
class PageReaderTest {

  private static final String ONE =
      "The ministers of Norland and Sudland met in Vienna on Tuesday and agreed to meet again.";
  private static final String TWO =
      "The border has been closed since the winter, and the farmers on both sides have lost the harvest.";
  private static final String THREE =
      "Neither side would say when the bridge over the river is to be opened to heavy lorries again.";

  private static Page read(String html) {
    return new PageReader().read(html, null, null);
  }

  private static String article(String inside) {
    return page("", "<article><h1>Ministers meet again</h1>" + inside + "</article>");
  }

  private static String page(String head, String body) {
    return "<html lang=en><head><title>Ministers meet again - Example News</title>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static String p(String... paragraphs) {
    return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
  }

  private static String bodyText(String... paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  private static @Nullable String value(@Nullable Chosen chosen) {
    return chosen == null ? null : chosen.value();
  }

  private static List<Role> roles(Page page, String text) {
    return page.blocks().stream()
        .filter(b -> b.text().contains(text))
        .map(Page.Part::role)
        .toList();
  }

  @Test
  void theBodyInSeveralContainersIsWhole() {
    String html =
        page(
            "",
            "<h1>Ministers meet again</h1><div class=article-body>"
                + p(ONE)
                + "</div>"
                + "<div class=ad>Advertisement</div><div class=article-body>"
                + p(TWO, THREE)
                + "</div><div class=sidebar>"
                + p("Ten things to know about bread, by our cook.")
                + "</div>");
    assertEquals(bodyText(ONE, TWO, THREE), read(html).body());
  }

  @Test
  void noTwoBlocksRunTogether() {
    String html = article("<div>" + ONE + "<br><br>" + TWO + "<div>" + THREE + "</div></div>");
    assertEquals(bodyText(ONE, TWO, THREE), read(html).body());
  }

  @Test
  void textThatNoElementHoldsIsRead() {
    assertEquals(bodyText(ONE, TWO), read(ONE + "<br><br>" + TWO).body());
  }

  @Test
  void noBlockIsReadTwice() {
    String[] all = new String[8];
    for (int i = 0; i < all.length; i++) {
      all[i] = "On day " + i + " of the talks, " + ONE.substring(4);
    }
    String whole = "<div class=print>" + String.join(" ", all) + "</div>";
    assertEquals(bodyText(all), read(article(p(all) + whole + p(all[3]))).body());
  }

  @Test
  void headlineBylineDateCaptionAndShareBarAreMarked() {
    Page page =
        read(
            article(
                "<div class=byline>By Anna Lindqvist</div><div class=date>May 4, 2021</div>"
                    + "<figure><img><figcaption>The bridge at night</figcaption></figure>"
                    + p(ONE, TWO)
                    + "<div class=share-bar>Share this on Facebook</div>"));
    assertEquals(bodyText(ONE, TWO), page.body());
    assertEquals(List.of(Role.HEADLINE), roles(page, "Ministers meet again"));
    assertEquals(List.of(Role.BYLINE), roles(page, "Lindqvist"));
    assertEquals(List.of(Role.CAPTION), roles(page, "at night"));
    assertEquals(List.of(Role.SHARE), roles(page, "Facebook"));
  }

  @Test
  void teasersBetweenParagraphsAreMarked() {
    Page page =
        read(
            article(
                p(ONE)
                    + "<p><a href=/x>Grain corridor reopens after a month</a></p>"
                    + "<p><strong>Read more:</strong> <a href=/y>Fleet leaves port</a></p>"
                    + p(TWO)));
    assertEquals(bodyText(ONE, TWO), page.body());
    assertEquals(List.of(Role.TEASER), roles(page, "Grain corridor"));
    assertEquals(List.of(Role.TEASER), roles(page, "Fleet leaves"));
  }

  @Test
  void whatFollowsAHeadingOfTeasersIsNoText() {
    Page page =
        read(
            article(
                p(ONE, TWO)
                    + "<h3>Most read in world news</h3><h4>BREAD ROW</h4><span>Bakers march on the"
                    + " capital after the price of flour doubles</span>"));
    assertEquals(bodyText(ONE, TWO), page.body());
  }

  @Test
  void aButtonInTheHeadlineIsNoneOfItsWords() {
    Page page =
        read(
            page(
                "",
                "<article><h1>Ministers meet again <button>Copy the link</button></h1>"
                    + p(ONE, TWO, THREE)
                    + "</article>"));
    assertEquals("Ministers meet again", value(page.title()));
  }

  @Test
  void commentsAreNotTheArticleHoweverLong() {
    String html =
        article(p(ONE, TWO))
            .replace(
                "</body>",
                "<section id=comments><div class=comment>"
                    + p((THREE + " ").repeat(20), "I saw it all and I say it was long ago.")
                    + "</div></section></body>");
    assertEquals(bodyText(ONE, TWO), read(html).body());
  }

  @Test
  void aNameThatLiesAboutTheWholePageIsNotBelieved() {
    String html =
        page("", "<div class=has-sidebar><h1>Ministers meet again</h1>" + p(ONE, TWO) + "</div>");
    assertEquals(bodyText(ONE, TWO), read(html).body());
  }

  @Test
  void aHoverCardDoesNotFuseWithAName() {
    String html =
        article(
            "<p>The talks were led by <a href=/b>Jon Berg</a><span class=hover-card><a href=/b>Jon"
                + " Berg</a><a href=/n>Berg sees progress in Vienna</a></span>, who left early.</p>"
                + p(ONE));
    assertEquals(
        bodyText("The talks were led by Jon Berg, who left early.", ONE), read(html).body());
  }

  @Test
  void ofSeveralArticlesTheOneWithThePagesTitleIsRead() {
    String html =
        page(
            "",
            "<main><article><h2>Ministers meet again</h2>"
                + p(ONE)
                + "</article><article><h2>Bread"
                + " is dear</h2>"
                + p(TWO, THREE)
                + "</article></main>");
    assertEquals(ONE, read(html).body());
  }

  @Test
  void aTableOfFiguresKeepsItsRows() {
    String html =
        article(
            p(ONE)
                + "<table><tr><th>Crossing</th><th>Lorries</th></tr><tr><td>North bridge</td>"
                + "<td>120</td></tr></table>");
    assertEquals(bodyText(ONE, "Crossing Lorries", "North bridge 120"), read(html).body());
  }

  @Test
  void subheadingsStayAndHangingOnesGo() {
    String html = article(p(ONE) + "<h2>The border</h2>" + p(TWO) + "<h2>More on this</h2>");
    assertEquals(bodyText(ONE, "The border", TWO), read(html).body());
  }

  @Test
  void everyParagraphKeepsWhereItStood() {
    Page page = read(page("", "<div id=main><h1>Ministers meet again</h1>" + p(ONE) + "</div>"));
    assertEquals("div#main > p:nth-child(2)", page.blocks().getLast().path());
  }

  @Test
  void theHeadingOnThePageIsTheTitle() {
    String head = "<meta property=og:title content='Ministers meet again | Example News'>";
    Page page = read(page(head, "<h1>Ministers meet again</h1>" + p(ONE)));
    assertEquals("Ministers meet again", value(page.title()));
  }

  @Test
  void theSitesNameIsNoTitle() {
    String head =
        "<meta property=og:title content='Ministers meet again'><meta property=og:site_name"
            + " content='Example News'>";
    Page page = read(page(head, "<h1>Example News</h1>" + p(ONE)));
    assertEquals("Ministers meet again", value(page.title()));
    assertEquals("Example News", value(page.outlet()));
  }

  @Test
  void publishedAndUpdatedAreKeptApart() {
    String head =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":"
            + "\"2021-05-04T10:00:00Z\",\"dateModified\":\"2021-05-06\",\"author\":{\"name\":\"Anna"
            + " Lindqvist\"}}</script>";
    Page page = read(page(head, p(ONE)));
    assertEquals("2021-05-04", value(page.published()));
    assertEquals("2021-05-06", value(page.updated()));
    assertEquals(
        "JSON-LD newsarticle datePublished", Objects.requireNonNull(page.published()).why());
    assertEquals("Anna Lindqvist", page.authors().getFirst().value());
  }

  @Test
  void aCommentsDateAndATeasersDateAreNotTheArticles() {
    String html =
        page(
            "",
            "<h1>Ministers meet again</h1>"
                + p(ONE)
                + "<div class=related-posts><time"
                + " datetime=2021-07-01>1 July 2021</time></div><div class=comments><time"
                + " datetime=2021-08-01>1 August 2021</time></div>");
    assertNull(read(html).published());
  }

  @Test
  void noDateAfterTheCrawlIsBelieved() {
    String head =
        "<meta property=article:published_time content=2031-01-01><meta name=date"
            + " content=2021-05-04>";
    Page page = new PageReader().read(page(head, p(ONE)), null, "2021-05-05");
    assertEquals("2021-05-04", value(page.published()));
  }

  @Test
  void theAddressGivesTheDay() {
    Page page = new PageReader().read(page("", p(ONE)), "https://example.org/2021/05/04/x", null);
    assertEquals("2021-05-04", value(page.published()));
  }

  @Test
  void wordsNearTheHeadlineGiveTheDay() {
    String html =
        page("", "<h1>Ministers meet again</h1><span>04.05.2021, 10:30 Uhr</span>" + p(ONE));
    assertEquals("2021-05-04", value(read(html).published()));
  }

  @Test
  void menuWordsAreNoAuthors() {
    String html =
        page(
            "",
            "<nav><a rel=author href=/authors>Our Authors</a></nav><h1>Ministers meet again</h1><span"
                + " class=author><a href=/a/1>Jon Berg</a></span>"
                + p(ONE));
    assertEquals(List.of("Jon Berg"), read(html).authors().stream().map(Chosen::value).toList());
  }

  @Test
  void brokenJsonIsSearched() {
    String head =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":"
            + "\"2021-05-04\",, oops</script>";
    assertEquals("2021-05-04", value(read(page(head, p(ONE))).published()));
  }

  @Test
  void anEmptyPageHasNoBody() {
    assertEquals("", read("").body());
    assertNull(read("<html></html>").title());
  }

  @Test
  void depthAndLengthDoNotStopIt() {
    String deep = "<div>".repeat(20_000) + p(ONE);
    String wide = p(ONE) + ("<p class=x1>" + TWO + "<div><li>").repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertTrue(read(deep).body().contains("Norland"));
          assertFalse(read(wide).body().isEmpty());
        });
  }

  @Property(tries = 200)
  void anyMarkupGivesAPage(@ForAll @From("markup") String html) {
    assertNotNull(read(html).body());
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=comments>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "<a href=x>",
            "</a>",
            "<br>",
            "<h1>",
            "<li>",
            "<script type=application/ld+json>",
            "</script>",
            "{\"",
            "<meta name=date content=",
            "<time datetime=",
            "'",
            ">",
            "<!--",
            "&#xD800;",
            ONE,
            TWO,
            "\u0000",
            "<span class=tooltip>",
            "<article>",
            "4 May 2021",
            "By ")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }
}
