package readout.collection;

import java.util.ArrayList;
import java.util.List;
import readout.text.Span;

/**
 * Splits a page that holds several articles, at lines that say an excerpt goes on elsewhere, or at
 * the times of day that open the entries of a live page.
 *
 * <p>One line of the first kind is the end of an excerpt; from two on the page is a round-up, and
 * what stands between two of them is one article. A live page has three entries at least, each with
 * text of its own.
 */
final class RoundUp {

  private static final Cues SEPARATORS = Cues.load("separators");
  private static final Cues ENTRIES = Cues.load("entries");
  private static final int FEWEST_ENTRIES = 3;

  private RoundUp() {}

  /**
   * One article of a page.
   *
   * @param bounds without the separator
   * @param cutOff the rule of the separator that ends it, empty where none does
   */
  record Part(Span bounds, String cutOff) {}

  /** The articles of a page in order; one, if it is no round-up. */
  static List<Part> split(String text) {
    List<Paragraph> paragraphs = Paragraph.of(text, new Span(0, text.length()));
    List<Paragraph> entries = entries(paragraphs);
    return entries.size() < FEWEST_ENTRIES ? excerpts(text, paragraphs) : entries(text, entries);
  }

  /** Lines that hold a time of day and are followed by something else. */
  private static List<Paragraph> entries(List<Paragraph> paragraphs) {
    var entries = new ArrayList<Paragraph>();
    boolean before = false;
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Paragraph paragraph = paragraphs.get(i);
      boolean opens = paragraph.text().length() <= 160 && ENTRIES.find(paragraph.text()) != null;
      if (opens && before) {
        entries.addFirst(paragraph);
      }
      before = !opens;
    }
    return entries;
  }

  private static List<Part> entries(String text, List<Paragraph> entries) {
    var parts = new ArrayList<Part>();
    int from = 0;
    for (Paragraph entry : entries) {
      add(parts, text, from, entry.span().start(), "");
      from = entry.span().start();
    }
    add(parts, text, from, text.length(), "");
    return parts;
  }

  private static List<Part> excerpts(String text, List<Paragraph> paragraphs) {
    var parts = new ArrayList<Part>();
    int from = 0;
    for (Paragraph paragraph : paragraphs) {
      String rule = separator(paragraph);
      if (!rule.isEmpty()) {
        add(parts, text, from, paragraph.span().start(), rule);
        from = paragraph.span().end();
      }
    }
    add(parts, text, from, text.length(), "");
    return parts;
  }

  private static void add(List<Part> parts, String text, int from, int to, String rule) {
    Span bounds = Paragraph.trimmed(text, from, to);
    if (!bounds.isEmpty()) {
      parts.add(new Part(bounds, rule));
    }
  }

  private static String separator(Paragraph paragraph) {
    if (paragraph.text().length() > 60) {
      return "";
    }
    Cues.Found found = SEPARATORS.find(paragraph.text());
    return found == null ? "" : found.id();
  }
}
