package readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where sentences end inside a paragraph. */
final class SentenceBreaks {

  /** Words that open a sentence after an abbreviation far more often than they go on one. */
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "in",
          "on",
          "at",
          "but",
          "and",
          "for",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "their",
          "its",
          "there",
          "if",
          "when",
          "while",
          "after",
          "before",
          "as",
          "however",
          "meanwhile",
          "earlier",
          "later",
          "according",
          "asked",
          "both",
          "some",
          "many",
          "most",
          "no",
          "not",
          "what",
          "who",
          "why",
          "how",
          "you",
          "since",
          "under",
          "with",
          "last",
          "also",
          "now",
          "then",
          "such",
          "one");

  /** Characters; the longest sentences of treaties stay below. */
  private static final int LONGEST = 4_000;

  private static final String CLOSERS = "\"”’'»)]*";

  private final String text;
  private final Abbreviations abbreviations;

  SentenceBreaks(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /** The sentences of a paragraph, in order, covering all of it but the space between them. */
  List<Span> cut(Span paragraph) {
    var sentences = new ArrayList<Span>();
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      int end = isMark(text.charAt(at)) ? endOfMarks(at, paragraph.end()) : -1;
      if (end >= 0 && ends(start, at, end, paragraph.end())) {
        add(sentences, start, end);
        start = skipSpace(end, paragraph.end());
        at = start;
      } else {
        at = Math.max(at + 1, end);
      }
    }
    if (start < paragraph.end()) {
      add(sentences, start, paragraph.end());
    }
    return sentences;
  }

  /**
   * Adds a sentence, in pieces where it is longer than any that people write: a text without full
   * stops must not cost the square of its length in all that reads sentences.
   */
  private void add(List<Span> sentences, int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      int space = text.lastIndexOf(' ', from + LONGEST);
      int to = space > from ? space : from + LONGEST;
      to = Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
      sentences.add(new Span(from, to));
      from = skipSpace(to, end);
    }
    if (from < end) {
      sentences.add(new Span(from, end));
    }
  }

  private boolean ends(int start, int mark, int end, int limit) {
    int next = skipSpace(end, limit);
    if (next >= limit) {
      return true;
    }
    if (next == end && !(text.charAt(end - 1) == '”' && Character.isUpperCase(text.charAt(next)))) {
      return false;
    }
    if (!opensSentence(next, limit)) {
      return false;
    }
    if (isEllipsis(mark)) {
      return Character.isUpperCase(text.charAt(next));
    }
    return text.charAt(mark) != '.' || !isAbbreviation(start, mark, next, limit);
  }

  private boolean isEllipsis(int mark) {
    return text.charAt(mark) == '…' || (mark + 1 < text.length() && text.startsWith("..", mark));
  }

  private boolean opensSentence(int next, int limit) {
    char c = text.charAt(next);
    if (Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘'«([–—•*¡¿".indexOf(c) >= 0) {
      return true;
    }
    return !Character.isLetter(c) && next + 1 < limit && c != ',' && c != ';' && c != ')';
  }

  private boolean isAbbreviation(int start, int mark, int next, int limit) {
    int from = mark;
    while (from > start && isAbbreviationChar(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, mark + 1).toLowerCase(Locale.ROOT);
    if (isInitial(from, mark)) {
      return !isOpener(next, limit) || word.length() == 2;
    }
    boolean dotted = word.indexOf('.') < word.length() - 1;
    if (!dotted && !abbreviations.contains(word)) {
      return false;
    }
    return switch (abbreviations.use(word)) {
      case BEFORE -> true;
      case NUMBER -> Character.isDigit(text.charAt(next));
      case ANY -> !isOpener(next, limit);
    };
  }

  private boolean isInitial(int from, int mark) {
    return mark - from == 1 && Character.isUpperCase(text.charAt(from));
  }

  private boolean isOpener(int next, int limit) {
    int at = next;
    while (at < limit && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return at > next || OPENERS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private int endOfMarks(int mark, int limit) {
    int end = mark;
    while (end < limit && isMark(text.charAt(end))) {
      end++;
    }
    while (end < limit && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private int skipSpace(int from, int limit) {
    int at = from;
    while (at < limit && Paragraphs.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAbbreviationChar(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }
}
