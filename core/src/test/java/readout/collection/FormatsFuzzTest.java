package readout.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import readout.collection.page.Page;
import readout.collection.page.PageReader;
import readout.text.Document;
import readout.text.Span;
import readout.text.Stretch;

/**
 * What may come from anywhere, byte by byte: nothing that is read ends a run, and what is handed on
 * keeps its promises. The build runs the inputs beside this class; {@code JAZZER_FUZZ=1} looks for
 * more (docs/intake.md).
 */
class FormatsFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void pages(byte[] bytes) {
    Page page =
        new PageReader()
            .read(WebPage.html(bytes, null), "https://example.org/2021/05/04/x", "2021-05-05");
    for (Page.Part part : page.blocks()) {
      assertTrue(!part.text().isBlank(), "a block without words");
    }
    if (page.published() != null) {
      assertTrue(page.published().value().compareTo("2021-05-05") <= 0, "later than the crawl");
    }
    keepsItsPromises("page.html", bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void feeds(byte[] bytes) {
    keepsItsPromises("feed.json", bytes);
    keepsItsPromises("feed.xml", bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void lists(byte[] bytes) {
    keepsItsPromises("feeds.opml", bytes);
    keepsItsPromises("addresses.csv", bytes);
    keepsItsPromises("addresses.tsv", bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void lines(byte[] bytes) {
    keepsItsPromises("wire.jsonl", bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void archives(byte[] bytes) {
    keepsItsPromises("pages.warc", bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void texts(byte[] bytes) {
    keepsItsPromises("note.txt", bytes);
  }

  @FuzzTest(maxDuration = "3m")
  void days(byte[] bytes) {
    String words = new String(bytes, UTF_8);
    for (String language : List.of("en", "de", "en-GB", "und", "")) {
      DayFinder.Found found = DayFinder.first(words, language);
      if (found != null) {
        assertEquals(found.day(), LocalDate.parse(found.day()).toString());
        assertTrue(found.span().end() <= words.length(), "beyond the words");
      }
    }
  }

  @FuzzTest(maxDuration = "3m")
  void addresses(byte[] bytes) {
    String address = new String(bytes, UTF_8);
    String once = CanonicalUrl.of(address);
    if (once != null) {
      assertEquals(once, CanonicalUrl.of(once), "the form of a form");
    }
  }

  /** Every span lies in its text, and the same bytes give the same. */
  private static void keepsItsPromises(String name, byte[] bytes) {
    List<Received> received = Given.received(name, bytes);
    for (Received one : received) {
      switch (one) {
        case Received.Article(Document document, List<String> notes) -> check(document);
        case Received.Unreadable(String source, String reason) -> {
          assertTrue(!reason.isBlank() && !source.isBlank(), "told without a reason");
          assertFalse(reason.startsWith("breaks the reading"), reason);
        }
      }
    }
    assertEquals(received, Given.received(name, bytes));
  }

  private static void check(Document document) {
    int length = document.text().length();
    assertTrue(document.bounds().end() <= length, "bounds beyond the text");
    for (Stretch stretch : document.voices()) {
      assertTrue(stretch.span().end() <= length, "a voice beyond the text");
    }
    for (Span skipped : document.skipped()) {
      assertTrue(skipped.end() <= length, "a skipped span beyond the text");
    }
  }
}
