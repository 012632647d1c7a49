package readout.timex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import readout.text.Span;

/**
 * A text cut for the reading of time expressions: letters and digits apart ({@code 20} {@code th}),
 * each mark alone.
 *
 * <p>This is finer than the words other layers read, because dates are written with marks inside:
 * 08.08.08, 19-Nov-12, 5pm.
 */
final class Words {

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private String[] lower;
  private int[] sentences;

  private Words(String text, int capacity) {
    this.text = text;
    this.starts = new int[capacity];
    this.ends = new int[capacity];
    this.lower = new String[capacity];
    this.sentences = new int[capacity];
  }

  /** Cuts the parts of a text; nothing is read across two parts. */
  static Words of(String text, List<Span> parts) {
    var words = new Words(text, 16 + text.length() / 5);
    for (Span part : parts) {
      words.cut(part.start(), part.end());
    }
    words.markSentences(parts);
    return words;
  }

  private void cut(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else {
        int end = endOfWord(at, to);
        add(at, end);
        at = end;
      }
    }
  }

  private int endOfWord(int at, int to) {
    char c = text.charAt(at);
    if (isApostrophe(c) && at + 1 < to && isLetter(text.charAt(at + 1)) && follows(at)) {
      return endOfLetters(at + 1, to);
    }
    if (Character.isDigit(c)) {
      return endOfDigits(at, to);
    }
    return isLetter(c) ? endOfLetters(at, to) : at + 1;
  }

  private boolean follows(int at) {
    return size > 0 && ends[size - 1] == at && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private int endOfLetters(int at, int to) {
    int end = at;
    while (end < to && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfDigits(int at, int to) {
    int end = at;
    while (end < to && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    lower[size] = plain(start, end);
    size++;
  }

  private String plain(int start, int end) {
    char first = text.charAt(start);
    if (isApostrophe(first)) {
      return "'" + text.substring(start + 1, end).toLowerCase(Locale.ROOT);
    }
    if (first == '\u2013' || first == '\u2014' || first == '\u2010' || first == '\u2011') {
      return "-";
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void grow() {
    int capacity = 2 * size + 16;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    lower = Arrays.copyOf(lower, capacity);
    sentences = Arrays.copyOf(sentences, capacity);
  }

  private void markSentences(List<Span> parts) {
    int sentence = 0;
    int part = 0;
    for (int i = 0; i < size; i++) {
      boolean newPart = starts[i] >= parts.get(part).end();
      while (starts[i] >= parts.get(part).end()) {
        part++;
      }
      if (i > 0 && (newPart || SentenceBreak.before(this, i))) {
        sentence = i;
      }
      sentences[i] = sentence;
    }
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /** Lower-case form with plain apostrophes and hyphens; empty outside the text. */
  String lower(int i) {
    return i >= 0 && i < size ? lower[i] : "";
  }

  /** The sentence of a word, as the index of its first word; -1 outside the text. */
  int sentence(int i) {
    return i >= 0 && i < size ? sentences[i] : -1;
  }

  /** Lower-case form of a word of the same sentence as another; else empty. */
  String lowerNear(int i, int other) {
    return sentence(i) == sentence(other) ? lower(i) : "";
  }

  /** Whether no space stands before the word. */
  boolean glued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
  }

  boolean isDigits(int i) {
    return i >= 0 && i < size && Character.isDigit(text.charAt(starts[i]));
  }

  boolean isLetters(int i) {
    return i >= 0 && i < size && isLetter(text.charAt(ends[i] - 1));
  }

  /** Whether a hyphen without spaces joins words here ("two-day"). */
  boolean isJoin(int i) {
    return glued(i)
        && glued(i + 1)
        && lower[i].equals("-")
        && (isLetters(i - 1) || isLetters(i + 1));
  }

  int firstOfSentence(int i) {
    return sentences[i];
  }

  /** All lower-case forms, in text order. */
  List<String> forms() {
    return new ArrayList<>(Arrays.asList(lower).subList(0, size));
  }
}
