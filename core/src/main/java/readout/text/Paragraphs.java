package readout.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a document into paragraphs: stretches between blank lines, lines of their own, or the gaps
 * that skipped spans leave. Lines that were only wrapped at a margin stay together.
 */
final class Paragraphs {

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private final boolean wrapped;

  private Paragraphs(Document document) {
    this.text = document.text();
    this.wrapped = isWrapped(document.bounds());
  }

  static List<Span> of(Document document) {
    var paragraphs = new Paragraphs(document);
    int start = document.bounds().start();
    for (Span gap : document.skipped().stream().sorted().toList()) {
      if (gap.start() >= start && gap.end() <= document.bounds().end()) {
        paragraphs.cut(start, gap.start());
        start = gap.end();
      }
    }
    paragraphs.cut(start, document.bounds().end());
    return paragraphs.found;
  }

  private void cut(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (isLineEnd(text.charAt(i)) && !isSoft(i, from, to)) {
        add(start, i);
        start = i + 1;
      }
    }
    add(start, to);
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      found.add(new Span(start, end));
    }
  }

  /** A line end inside a paragraph: the text was wrapped at a margin, and the sentence goes on. */
  private boolean isSoft(int lineEnd, int from, int to) {
    int next = lineEnd + 1;
    while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    if (!wrapped || next >= to || isLineEnd(text.charAt(next)) || next - lineEnd > 3) {
      return false;
    }
    int last = lineEnd - 1;
    while (last >= from && isSpace(text.charAt(last)) && !isLineEnd(text.charAt(last))) {
      last--;
    }
    return last >= from && !isLineEnd(text.charAt(last)) && !isBullet(text.charAt(next));
  }

  /**
   * Whether most lines run to a common margin of 50 to 100 characters, as mail and old wires do.
   */
  private boolean isWrapped(Span bounds) {
    int[] lengths =
        bounds.of(text).lines().limit(400).mapToInt(String::length).filter(n -> n > 0).toArray();
    if (lengths.length < 4) {
      return false;
    }
    Arrays.sort(lengths);
    int median = lengths[lengths.length / 2];
    int longest = lengths[lengths.length - 1];
    return median >= 45 && longest <= 100;
  }

  private static boolean isBullet(char c) {
    return c == '•' || c == '–' || c == '*' || c == '-' || c == '·';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
