package readout.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations, and mends those whose marks were lost without ever letting one swallow more
 * than its paragraph.
 *
 * <p>A mark that only opens runs to the end of its paragraph when it opens the paragraph, else to
 * the end of its sentence; one that only closes starts at its sentence or after the quotation
 * before it. A paragraph left open and followed by one that opens again is one speech, as print has
 * it.
 */
final class QuotationMarks {

  private final String text;
  private final List<Sentence> sentences;
  private final List<Quotation> found = new ArrayList<>();
  private @Nullable Quotation open;

  /**
   * Where a single closing mark was last looked for, and where it stood: each text is gone over
   * once.
   */
  private int soughtFrom;

  private int nextSingleClose = -1;

  private QuotationMarks(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  static List<Quotation> of(String text, List<Span> paragraphs, List<Sentence> sentences) {
    var marks = new QuotationMarks(text, sentences);
    for (Span paragraph : paragraphs) {
      marks.read(paragraph);
    }
    marks.settleOpen();
    return List.copyOf(marks.found);
  }

  private void read(Span paragraph) {
    boolean carriesOn = open != null && isOpening(paragraph.start(), paragraph);
    if (!carriesOn) {
      settleOpen();
    }
    int depth = 0;
    int start = -1;
    int done = paragraph.start();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (isOpening(i, paragraph) && (start < 0 || isCurlyOpen(i))) {
        depth = start < 0 ? 1 : depth + 1;
        start = start < 0 ? i : start;
      } else if (start >= 0 && isClosing(i, paragraph, start)) {
        depth--;
        if (depth == 0 || !closesAgain(i, paragraph)) {
          int last = isDoubled(start) ? i + 1 : i;
          close(start, last, carriesOn && start == paragraph.start());
          done = last + 1;
          start = -1;
          depth = 0;
        }
      } else if (start < 0 && isCurlyClose(i)) {
        closeOnly(done, i);
        done = i + 1;
      }
    }
    if (start >= 0) {
      leaveOpen(start, paragraph, carriesOn && start == paragraph.start());
    }
  }

  private void close(int start, int end, boolean carriesOn) {
    if (carriesOn && open != null) {
      found.add(quotation(open.outer().start(), end + 1, Quotation.Marks.CONTINUED));
      open = null;
    } else if (end > start + 1) {
      found.add(quotation(start, end + 1, Quotation.Marks.BALANCED));
    }
  }

  private void closeOnly(int done, int end) {
    int start = Math.max(done, sentenceStart(end));
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    if (start < end) {
      found.add(
          new Quotation(
              new Span(start, end), new Span(start, end + 1), Quotation.Marks.ONLY_CLOSED));
    }
  }

  private void leaveOpen(int start, Span paragraph, boolean carriesOn) {
    int from = carriesOn && open != null ? open.outer().start() : start;
    open =
        new Quotation(
            new Span(from + 1, Math.max(from + 1, paragraph.end())),
            new Span(from, Math.max(from + 1, paragraph.end())),
            Quotation.Marks.ONLY_OPENED);
  }

  /** Nothing took the open quotation up: it ends where its paragraph or its sentence does. */
  private void settleOpen() {
    if (open == null) {
      return;
    }
    Quotation left = open;
    open = null;
    boolean opensParagraph =
        left.outer().start() == 0
            || Paragraphs.isLineEnd(text.charAt(left.outer().start() - 1))
            || sentenceStart(left.outer().start()) == left.outer().start();
    int end = opensParagraph ? left.outer().end() : Math.min(left.outer().end(), sentenceEnd(left));
    if (end > left.outer().start() + 1) {
      found.add(
          new Quotation(
              new Span(left.outer().start() + 1, end),
              new Span(left.outer().start(), end),
              Quotation.Marks.ONLY_OPENED));
    }
  }

  private Quotation quotation(int start, int end, Quotation.Marks marks) {
    int width = isDoubled(start) && end - start > 4 ? 2 : 1;
    return new Quotation(new Span(start + width, end - width), new Span(start, end), marks);
  }

  /** Whether another closing mark follows before the next opening one: nested quotations. */
  private boolean closesAgain(int at, Span paragraph) {
    for (int i = at + 1; i < paragraph.end(); i++) {
      if (isCurlyClose(i)) {
        return true;
      }
      if (isCurlyOpen(i)) {
        return false;
      }
    }
    return false;
  }

  /** Two single marks written for a double one, as news archives have it: ''so'' and ``so''. */
  private boolean isDoubled(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c;
  }

  private boolean isDoubledOpening(int i, Span paragraph) {
    boolean before = i == paragraph.start() || isBreak(text.charAt(i - 1));
    return before && i + 2 < paragraph.end() && !Paragraphs.isSpace(text.charAt(i + 2));
  }

  private boolean isCurlyOpen(int i) {
    return text.charAt(i) == '“' || text.charAt(i) == '«';
  }

  private boolean isCurlyClose(int i) {
    return text.charAt(i) == '”' || text.charAt(i) == '»';
  }

  private boolean isOpening(int i, Span paragraph) {
    char c = text.charAt(i);
    if (isCurlyOpen(i)) {
      return true;
    }
    if (isDoubled(i)) {
      return isDoubledOpening(i, paragraph);
    }
    boolean single = c == '‘' || c == '\'' || c == '`';
    if (c != '"' && !single) {
      return false;
    }
    boolean before = i == paragraph.start() || isBreak(text.charAt(i - 1));
    boolean after = i + 1 < paragraph.end() && !Paragraphs.isSpace(text.charAt(i + 1));
    return before && after && (!single || closesSingle(i, paragraph));
  }

  /** A single mark opens a quotation only when its partner stands in the same paragraph. */
  private boolean closesSingle(int at, Span paragraph) {
    if (!Character.isUpperCase(text.charAt(at + 1)) && text.charAt(at) == '\'') {
      return false;
    }
    return nextSingleClose(at + 2, paragraph) < paragraph.end();
  }

  /** The paragraph's end where none closes. */
  private int nextSingleClose(int from, Span paragraph) {
    if (from < soughtFrom || from > nextSingleClose) {
      soughtFrom = from;
      nextSingleClose = from;
      while (nextSingleClose < paragraph.end() && !isSingleClose(nextSingleClose, paragraph)) {
        nextSingleClose++;
      }
    }
    return nextSingleClose;
  }

  private boolean isClosing(int i, Span paragraph, int start) {
    if (isDoubled(start)) {
      return i > start + 2 && text.charAt(i) == '\'' && isDoubled(i);
    }
    char opened = text.charAt(start);
    if (opened == '‘' || opened == '\'' || opened == '`') {
      return isSingleClose(i, paragraph);
    }
    return isCurlyClose(i)
        || (text.charAt(i) == '"' && (opened == '"' || opened == '“') && i > start + 1);
  }

  private boolean isSingleClose(int i, Span paragraph) {
    char c = text.charAt(i);
    if (c != '’' && c != '\'') {
      return false;
    }
    boolean end = i + 1 >= paragraph.end();
    return end || (!Character.isLetterOrDigit(text.charAt(i + 1)) && !isPlural(i));
  }

  /** The apostrophe of a plural genitive ("leaders' summit") closes nothing. */
  private boolean isPlural(int i) {
    return i > 0
        && text.charAt(i - 1) == 's'
        && i + 2 < text.length()
        && text.charAt(i + 1) == ' '
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private static boolean isBreak(char c) {
    return Paragraphs.isSpace(c) || "([-–—“:".indexOf(c) >= 0;
  }

  private int sentenceStart(int offset) {
    Sentence sentence = sentenceAt(offset);
    return sentence == null ? offset : sentence.span().start();
  }

  private int sentenceEnd(Quotation quotation) {
    Sentence sentence = sentenceAt(quotation.outer().start());
    return sentence == null ? quotation.outer().end() : sentence.span().end();
  }

  private @Nullable Sentence sentenceAt(int offset) {
    return Sentence.at(sentences, offset);
  }
}
