package readout.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.text.Span;

/**
 * Splits a page that holds several articles: at lines that say an excerpt goes on elsewhere, at the
 * times of day that open the entries of a live page, at the headlines of a column of short news.
 *
 * <p>One line of the first kind is the end of an excerpt; from two on the page is a round-up, and
 * what stands between two of them is one article. A live page and a column have three entries at
 * least, each with text of its own; a column says in its title that it is one.
 */
final class RoundUp {

  private static final Cues SEPARATORS = Cues.load("separators");
  private static final Cues ENTRIES = Cues.load("entries");
  private static final Cues COLUMNS = Cues.load("columns");

  /** "VIENNA: Ministers met" at the head of a short piece. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ ,/-]+[\\p{Lu}\\p{M}.'’-]+){0,4}\\s?(?::|[-–—])\\s?\\S");

  private static final int FEWEST_ENTRIES = 3;
  private static final int LONGEST_ENTRY_LINE = 160;
  private static final int LONGEST_TITLE = 120;

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
    if (entries.size() >= FEWEST_ENTRIES) {
      return entries(text, entries);
    }
    List<Part> excerpts = excerpts(text, paragraphs);
    List<Paragraph> pieces = excerpts.size() > 1 ? List.of() : pieces(paragraphs);
    return pieces.size() < FEWEST_ENTRIES ? excerpts : entries(text, pieces);
  }

  /** Whether a line is one that opens an entry of a live page. */
  static boolean isEntryTime(Paragraph paragraph) {
    return paragraph.text().length() <= LONGEST_ENTRY_LINE
        && ENTRIES.find(paragraph.text()) != null;
  }

  /** The lines that open the pieces of a column whose title says that it is one. */
  private static List<Paragraph> pieces(List<Paragraph> paragraphs) {
    boolean column =
        paragraphs.size() > FEWEST_ENTRIES
            && paragraphs.getFirst().text().length() <= LONGEST_TITLE
            && COLUMNS.find(paragraphs.getFirst().text()) != null;
    if (!column) {
      return List.of();
    }
    List<Paragraph> below = paragraphs.subList(1, paragraphs.size());
    List<Paragraph> headed = headlines(below);
    return headed.size() >= FEWEST_ENTRIES
        ? headed
        : below.stream().filter(p -> LEAD_IN.matcher(p.text()).find()).toList();
  }

  /** Lines that could be headlines, each with a sentence under it. */
  private static List<Paragraph> headlines(List<Paragraph> paragraphs) {
    var headlines = new ArrayList<Paragraph>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (paragraphs.get(i).isHeadline() && paragraphs.get(i + 1).endsLikeSentence()) {
        headlines.add(paragraphs.get(i));
      }
    }
    return headlines;
  }

  /** Lines that hold a time of day and are followed by something else. */
  private static List<Paragraph> entries(List<Paragraph> paragraphs) {
    var entries = new ArrayList<Paragraph>();
    boolean before = false;
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Paragraph paragraph = paragraphs.get(i);
      boolean opens = isEntryTime(paragraph);
      if (opens && before) {
        entries.add(paragraph);
      }
      before = !opens;
    }
    return entries.reversed();
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
