package readout.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import readout.collection.page.PageReader;
import readout.collection.page.TooSlow;
import readout.text.Document;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

/** Pages of millions of characters that repeat one thing: read to the end, in bounded time. */
class HugePagesTest {

  private static final String WORDS =
      "The ministers of Norland and Sudland met in Vienna on day %d and spoke of the harvest. ";
  private static final Duration GENEROUS = Duration.ofSeconds(60);
  private static final int MANY = 20_000;

  private static String page(String before, String repeated, int times) {
    var html =
        new StringBuilder("<html><head><title>Ministers meet again</title></head><body>")
            .append("<h1>Ministers meet again</h1>")
            .append(before);
    for (int i = 0; i < times; i++) {
      html.append(repeated.replace("%d", Integer.toString(i)));
    }
    return html.toString();
  }

  static Stream<Arguments> pages() {
    String p = "<p>" + WORDS + "</p>";
    String longName = "<div class='" + "aaaa-bbbb ".repeat(60_000) + "'>";
    return Stream.of(
        Arguments.of("marks", page("", p + "<p><a href=x>Continue reading</a></p>", MANY)),
        Arguments.of("quotations", page("", "<blockquote>" + WORDS + "</blockquote>", MANY)),
        Arguments.of("deep lists", page("<ul><li>".repeat(120), "<li>" + WORDS, MANY)),
        Arguments.of(
            "times", page("<div>".repeat(200), "<time datetime=2021-05-04></time>" + p, MANY)),
        Arguments.of("bylines", page("", p + "<p>By Anna Smith</p>", MANY)),
        Arguments.of(
            "announced",
            page("", "<p>The ministry issued statement %d, which said:</p><p>“No.”</p>" + p, MANY)),
        Arguments.of("long names", page(longName, p, MANY)),
        Arguments.of("hidden", page("<div style='display:none'>".repeat(200), p, MANY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aHugePageIsReadToItsEnd(String name, String html) {
    String text = assertTimeoutPreemptively(GENEROUS, () -> text(html));
    String last = WORDS.replace("%d", Integer.toString(MANY - 1)).strip();
    assertTrue(text.contains(last), name + " ends with " + text.substring(text.length() - 80));
  }

  @Test
  void aLivePageOfManyHoursIsSplitInBoundedTime() {
    String html = page("", "<p>14:32</p><p>" + WORDS + "</p>", MANY);
    List<Received> parts =
        assertTimeoutPreemptively(
            GENEROUS, () -> Given.received("page.html", html.getBytes(UTF_8)));
    assertTrue(parts.size() >= MANY, parts.size() + " parts");
  }

  static Stream<Arguments> feeds() {
    String item =
        "<item><link>https://example.org/%d</link><content>" + WORDS.repeat(12) + "</content>";
    return Stream.of(
        Arguments.of("no title", feed(item + "</item>")),
        Arguments.of("each in the one before", feed(item)),
        Arguments.of("text in text", feed("<item><content>%d ")));
  }

  private static String feed(String repeated) {
    return page("", repeated, MANY / 4).replaceFirst("^.*?</h1>", "<rss><channel>");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("feeds")
  void aHugeFeedIsReadInBoundedTime(String name, String xml) {
    List<Received> entries =
        assertTimeoutPreemptively(GENEROUS, () -> Given.received("feed.xml", xml.getBytes(UTF_8)));
    assertTrue(entries.size() >= 50, name + " gives " + entries.size());
  }

  private static String text(String html) {
    var whole = new StringBuilder();
    for (Received received : Given.received("page.html", html.getBytes(UTF_8))) {
      Document document = ((Received.Article) received).document();
      whole.append(document.bounds().of(document.text())).append('\n');
    }
    return whole.toString();
  }

  @Test
  void aPageThatTakesTooLongIsNamedAndTheNextIsRead() {
    var impatient = new PageReader(Duration.ZERO);
    var received = new ArrayList<Received>();
    var pages = new WebPage(new LanguageIdentifier(), Coverage.PAGE_LIMIT, impatient);
    byte[] page = page("", "<p>" + WORDS + "</p>", 10).getBytes(UTF_8);
    assertTrue(pages.readFetched("https://example.org/1", page, null, null, received::add));
    assertDoesNotThrow(() -> pages.read("2.html", new ByteArrayInputStream(page), received::add));
    assertEquals(
        List.of(
            new Received.Unreadable("https://example.org/1", "takes longer than 0 seconds"),
            new Received.Unreadable("2.html", "takes longer than 0 seconds")),
        received);
    assertThrows(TooSlow.class, () -> impatient.text("<p>" + WORDS));
  }

  @Test
  void stretchesTellWhatLiesWhereHoweverTheyAreNested() {
    var given = new ArrayList<Stretch>();
    for (int[] at : new int[][] {{40, 50}, {0, 30}, {5, 10}, {60, 60}}) {
      given.add(new Stretch(new Span(at[0], at[1]), Voice.QUOTED_POST, null, "a post"));
    }
    var stretches = new Stretches(given);
    assertTrue(stretches.overlap(new Span(20, 25)), "inside the long one");
    assertFalse(stretches.overlap(new Span(30, 40)), "between two");
    assertTrue(stretches.overlap(new Span(49, 70)), "over an end");
    assertEquals(
        List.of(new Span(5, 10)),
        stretches.within(new Span(4, 45)).stream().map(Stretch::span).toList());
  }
}
