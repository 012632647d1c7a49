package readout.collection;

import java.util.ArrayList;
import java.util.List;
import readout.text.Span;

/**
 * Splits a page that holds several articles, at lines that say an excerpt goes on elsewhere.
 *
 * <p>One such line is the end of an excerpt; from two on the page is a round-up, and what stands
 * between two of them is one article.
 */
final class RoundUp {

  private static final Cues SEPARATORS = Cues.load("separators");

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
