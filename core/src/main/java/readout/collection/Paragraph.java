package readout.collection;

import java.util.ArrayList;
import java.util.List;
import readout.text.Span;

/**
 * A line of text that is not empty.
 *
 * @param span without surrounding space
 * @param text the words, with plain spaces for no-break ones: for matching only
 * @param afterBlank whether it opens the text or an empty line stands before it
 * @param beforeBlank whether it ends the text or an empty line follows
 */
record Paragraph(Span span, String text, boolean afterBlank, boolean beforeBlank) {

  /** Lines longer than this are running text: no cue is looked for beyond it. */
  static final int LONG = 400;

  /** All lines of a part of a text that are not empty. */
  static List<Paragraph> of(String text, Span bounds) {
    var spans = new ArrayList<Span>();
    var blankBefore = new ArrayList<Boolean>();
    boolean blank = true;
    for (int at = bounds.start(); at < bounds.end(); ) {
      int end = lineEnd(text, at, bounds.end());
      Span line = trimmed(text, at, end);
      if (!line.isEmpty()) {
        spans.add(line);
        blankBefore.add(blank);
      }
      blank = line.isEmpty();
      at = afterBreak(text, end, bounds.end());
    }
    return joined(text, spans, blankBefore);
  }

  private static List<Paragraph> joined(String text, List<Span> spans, List<Boolean> blankBefore) {
    var paragraphs = new ArrayList<Paragraph>();
    for (int i = 0; i < spans.size(); i++) {
      boolean beforeBlank = i + 1 == spans.size() || blankBefore.get(i + 1);
      Span span = spans.get(i);
      paragraphs.add(
          new Paragraph(
              span, span.of(text).replace('\u00A0', ' '), blankBefore.get(i), beforeBlank));
    }
    return paragraphs;
  }

  private static int lineEnd(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int afterBreak(String text, int lineEnd, int end) {
    boolean both =
        lineEnd + 1 < end && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
    return lineEnd + (both ? 2 : 1);
  }

  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** The words, cut where a line is too long to be looked at whole. */
  String head() {
    return text.length() <= LONG ? text : text.substring(0, LONG);
  }

  /** Whether the line ends as a sentence does, a closing mark aside. */
  boolean endsLikeSentence() {
    int end = text.length();
    while (end > 1 && "”\"’'»)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return ".!?…:;,".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether the line could stand over a text: one line of its own, short, and no sentence. */
  boolean isHeadline() {
    char last = text.charAt(text.length() - 1);
    return afterBlank
        && beforeBlank
        && text.length() <= 220
        && (!endsLikeSentence() || last == '?' || last == '!' || last == '’' || last == '”')
        && text.indexOf(' ') > 0;
  }

  int words() {
    return text.split("\\s+", -1).length;
  }
}
