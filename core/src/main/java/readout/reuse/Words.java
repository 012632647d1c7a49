package readout.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import readout.text.Document;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

/**
 * The words of a document as text reuse compares them: letters and digits in lower case, without
 * marks, bylines and boilerplate.
 *
 * @param lower the words
 * @param spans where each stands in the document's text
 */
record Words(List<String> lower, List<Span> spans) {

  Words {
    lower = List.copyOf(lower);
    spans = List.copyOf(spans);
  }

  static Words of(Document document) {
    List<Span> left = new ArrayList<>(document.skipped());
    for (Stretch stretch : document.voices()) {
      if (stretch.voice() == Voice.BOILERPLATE) {
        left.add(stretch.span());
      }
    }
    return within(document.text(), document.bounds(), offset -> covered(left, offset));
  }

  static Words of(String text) {
    return within(text, new Span(0, text.length()), offset -> false);
  }

  private static boolean covered(List<Span> spans, int offset) {
    for (Span span : spans) {
      if (span.covers(offset)) {
        return true;
      }
    }
    return false;
  }

  private static Words within(String text, Span bounds, IntPredicate isLeftOut) {
    var lower = new ArrayList<String>();
    var spans = new ArrayList<Span>();
    int at = bounds.start();
    while (at < bounds.end()) {
      int end = end(text, at, bounds.end());
      if (end > at && !isLeftOut.test(at)) {
        lower.add(text.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        spans.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return new Words(lower, spans);
  }

  /** One past the word that starts here; here itself where none does. */
  private static int end(String text, int at, int limit) {
    int end = at;
    while (end < limit && (isPart(text, end) || joins(text, at, end, limit))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** An apostrophe between letters, a mark between digits. */
  private static boolean joins(String text, int from, int at, int limit) {
    if (at == from || at + 1 >= limit) {
      return false;
    }
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (c == '\'' || c == '\u2019') {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    return (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
  }

  int size() {
    return lower.size();
  }
}
