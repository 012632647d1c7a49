package readout.collection.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the days on a page is that of publication, and which is none. */
class PageDatesTest {

  private static final String TEXT =
      "<p>The ministers of Norland and Sudland met in Vienna on Tuesday and agreed to meet again.</p>"
          + "<p>The border has been closed since the winter, and the farmers have lost the harvest.</p>";

  private static Page read(String head, String underHeadline, String below) {
    return readIn("en", head, underHeadline, below);
  }

  private static Page readIn(String language, String head, String underHeadline, String below) {
    String html =
        "<html lang=%s><head><title>Ministers meet again</title>%s</head><body><article><h1>Ministers meet again</h1>%s%s%s</article></body></html>"
            .formatted(language, head, underHeadline, TEXT, below);
    return new PageReader().read(html, null, null);
  }

  private static String day(@Nullable Chosen chosen) {
    return chosen == null ? "none" : chosen.value();
  }

  private static String published(String head, String underHeadline) {
    return day(read(head, underHeadline, "").published());
  }

  @Test
  void theDayShownToReadersBeatsTheSameMomentInAnotherTimeZone() {
    String machine = "<meta property=article:published_time content='2021-05-05T00:44:52Z'>";
    Page page = readIn("pt", machine, "<div>04/05/2021 21:44</div>", "");
    assertEquals("2021-05-04", day(page.published()));
    Chosen published = page.published();
    assertNotNull(published);
    assertTrue(published.why().contains("article:published_time"), published.why());
  }

  @Test
  void aShownDayFarFromTheMarkedOneChangesNothing() {
    String machine = "<meta property=article:published_time content='2021-05-05'>";
    assertEquals("2021-05-05", published(machine, "<div>12 March 2020</div>"));
  }

  @Test
  void theDayOfAChangeIsKeptApart() {
    String machine =
        "<meta property=article:published_time content='2021-05-04'><meta property=article:modified_time content='2021-05-06'>";
    Page page = read(machine, "<div>Updated: 5 May 2021</div>", "");
    assertEquals("2021-05-04", day(page.published()));
    assertEquals("2021-05-06", day(page.updated()));
  }

  @Test
  void aWikiIsDatedByItsLastChangeNotByTheDayItsPageWasBegun() {
    String marks =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2005-07-26\",\"dateModified\":\"2020-04-07T12:33:32Z\"}</script>";
    assertEquals("2005-07-26", published(marks, ""));
    String wiki = "<meta name=generator content='MediaWiki 1.31.0'>";
    assertEquals("2020-04-07", published(marks + wiki, ""));
    String begun = "<meta property=article:published_time content='2005-07-26'>";
    assertEquals("none", published(begun + wiki, ""));
  }

  @Test
  void aLaterPageOfAThreadIsNotDatedByTheFirstPost() {
    String thread =
        "<script type='application/ld+json'>{\"@type\":\"DiscussionForumPosting\",\"datePublished\":\"2011-02-21\"}</script>";
    assertEquals("2011-02-21", published(thread, ""));
    String later = thread + "<link rel=prev href='/thread-33.html'>";
    assertEquals("none", published(later, ""));
    assertEquals("2011-03-03", published(later, "<div>3 March 2011, 14:17</div>"));
  }

  @Test
  void aDayAloneBetweenTheBarsOfTheTitleIsShownToReaders() {
    String machine =
        "<meta property=article:published_time content='2022-05-10T23:35:55'><meta property=og:title content='Talks in Vienna - World - %s - The Gazette'>";
    assertEquals(
        "2022-05-11", day(readIn("es", machine.formatted("11/05/2022"), "", "").published()));
    assertEquals(
        "2022-05-10", day(readIn("es", machine.formatted("17/05/2022"), "", "").published()));
  }

  @Test
  void aHiddenDayOfChangeAloneDatesNothing() {
    Page page = read("<meta property=og:updated_time content='2021-05-06'>", "", "");
    assertEquals("none", day(page.published()));
    assertEquals("2021-05-06", day(page.updated()));
  }

  @Test
  void aChangeThatIsTheOnlyDayShownDatesThePage() {
    assertEquals("2021-05-06", published("", "<div>Last updated 6 May 2021</div>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Video available until 4 May 2021",
        "Verfügbar bis 04.05.2021",
        "© 4 May 2021",
        "3 – 4 May 2021",
        "4 May 2021 – 6 May 2021",
        "— The Ministry (@ministry) 4 May 2021",
        "example.org/2021/05/04/bridge",
        "Member since 4 May 2021"
      })
  void aDayThatIsNotTheArticlesOwnDatesNothing(String line) {
    assertEquals("none", published("", "<div>" + line + "</div>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 May 2021",
        "Vienna, 4 May 2021, 10:30",
        "By Anna Lindqvist 4 May 2021",
        "10:30 - 4 May 2021",
        "Published on 4 May 2021"
      })
  void aLineUnderTheHeadlineDates(String line) {
    assertEquals("2021-05-04", published("", "<div>" + line + "</div>"));
  }

  @Test
  void aDayInTheHeadlineIsThatOfWhatItTells() {
    String html =
        "<title>The call of 4 May 2021</title><article><h1>The call of 4 May 2021</h1>" + TEXT;
    assertEquals("none", day(new PageReader().read(html, null, null).published()));
  }

  @Test
  void timesOfAListOfTeasersDateNothing() {
    String list =
        "<ul><li><time datetime=2021-05-01>1 May</time> Snow in the hills</li>"
            + "<li><time datetime=2021-05-02>2 May</time> Rain in the valley</li></ul>";
    String far = "<p>" + "The bridge over the river stays closed to lorries. ".repeat(4) + "</p>";
    assertEquals("none", day(read("", "", far.repeat(16) + list).published()));
    assertEquals(
        "2021-05-04",
        day(read("", "<time datetime=2021-05-04>4 May</time>", far + list).published()));
  }

  @Test
  void aTemplatesDayLongBeforeTheChangeIsNotBelieved() {
    String head =
        "<meta name=datecreated content='01/01/2004'><meta name=datemodified content='2019-06-13'>";
    assertEquals("none", published(head, ""));
  }

  @Test
  void aDayThatOpensTheTextDatesItButAListOfDaysDoesNot() {
    String one = "<p>27.04.2021 – The ministers of both states met once more in the old town.</p>";
    String other =
        "<p>28.04.2021 – The ministers of both states went home without a word said.</p>";
    assertEquals("2021-04-27", published("", one));
    assertEquals("none", published("", one + other));
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 04/05/2021, 2021-05-04",
    "en-US, 04/05/2021, none",
    "fr, 04/05/2021, 2021-05-04",
    "en, 25/05/2021, 2021-05-25"
  })
  void bareNumbersAreReadByTheHabitOfThePage(String language, String line, String day) {
    assertEquals(day, day(readIn(language, "", "<div>" + line + "</div>", "").published()));
  }

  @Test
  void aHostAbroadWritesTheDayFirst() {
    String html =
        "<html lang=en><title>Ministers meet again</title><article><h1>Ministers meet again</h1><div>04/05/2021</div>"
            + TEXT;
    Page page = new PageReader().read(html, "https://www.example.co.uk/ministers", null);
    assertEquals("2021-05-04", day(page.published()));
  }
}
