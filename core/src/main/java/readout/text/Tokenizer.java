package readout.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Cuts text into {@link Tokens}, left to right, without ever going back: hostile input costs no
 * more than any other.
 */
final class Tokenizer {

  private final String text;
  private final Abbreviations abbreviations;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private String[] lower = new String[256];
  private int size;

  Tokenizer(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /** The number of tokens so far. */
  int size() {
    return size;
  }

  Tokens tokens() {
    return new Tokens(
        text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(lower, size));
  }

  void add(Span span) {
    int at = span.start();
    while (at < span.end()) {
      char c = text.charAt(at);
      if (Paragraphs.isSpace(c)) {
        at++;
      } else {
        int end = end(at, c, span.end());
        put(at, end);
        at = end;
      }
    }
  }

  private int end(int at, char c, int limit) {
    if (Character.isDigit(c)) {
      return number(at, limit);
    }
    if (isWordChar(c)) {
      return word(at, limit);
    }
    if (isApostrophe(c) && at + 1 < limit && isClitic(at + 1, limit)) {
      return run(at + 1, limit, Tokenizer::isWordChar);
    }
    if (c == '.' || c == '-' || c == '!' || c == '?') {
      return run(at, limit, other -> other == c);
    }
    boolean pair = Character.isHighSurrogate(c) && at + 1 < limit;
    return at + (pair ? 2 : 1);
  }

  /** 30,000 and 3.5 and 10:30 and 19-Nov-12 and 5th are one token each. */
  private int number(int at, int limit) {
    int end = at;
    while (end < limit) {
      char c = text.charAt(end);
      if (isWordChar(c)) {
        end++;
      } else if (isInner(c, ".,:/-") && end + 1 < limit && isWordChar(text.charAt(end + 1))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private int word(int at, int limit) {
    int end = at;
    while (end < limit) {
      char c = text.charAt(end);
      if (isWordChar(c)) {
        end++;
      } else if (goesOn(at, end, limit)) {
        end += 2;
      } else {
        break;
      }
    }
    return withFullStop(at, end, limit);
  }

  /** A hyphen or an apostrophe inside a word, or the full stop of U.S. */
  private boolean goesOn(int at, int end, int limit) {
    char c = text.charAt(end);
    if (end + 1 >= limit || !isWordChar(text.charAt(end + 1))) {
      return false;
    }
    if (c == '-' || c == '\u2011') {
      return true;
    }
    if (isApostrophe(c)) {
      return !isClitic(end + 1, limit);
    }
    return c == '.' && isInitials(at, end) && Character.isUpperCase(text.charAt(end + 1));
  }

  private boolean isInitials(int at, int end) {
    boolean oneLetter = end - at == 1;
    boolean dotted = end - at >= 3 && text.charAt(end - 2) == '.';
    return (oneLetter || dotted) && Character.isUpperCase(text.charAt(end - 1));
  }

  private int withFullStop(int at, int end, int limit) {
    if (end >= limit || text.charAt(end) != '.') {
      return end;
    }
    boolean initial = end - at == 1 && Character.isUpperCase(text.charAt(at));
    boolean dotted = text.substring(at, end).indexOf('.') > 0;
    boolean known = abbreviations.contains(lowerOf(at, end) + ".");
    return initial || dotted || known ? end + 1 : end;
  }

  /** What follows an apostrophe and is a word of its own: 's, 're, 'll, 'd, 've, 'm. */
  private boolean isClitic(int at, int limit) {
    int end = run(at, limit, Tokenizer::isWordChar);
    String word = text.substring(at, end);
    return switch (word) {
      case "s", "re", "ll", "d", "ve", "m", "S" -> true;
      default -> false;
    };
  }

  private int run(int at, int limit, IntPredicate belongs) {
    int end = at;
    while (end < limit && belongs.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void put(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      lower = Arrays.copyOf(lower, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    lower[size++] = lowerOf(start, end);
  }

  private String lowerOf(int start, int end) {
    return text.substring(start, end)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('\u2011', '-');
  }

  private static boolean isInner(char c, String marks) {
    return marks.indexOf(c) >= 0;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean isWordChar(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
