package readout.text;

/**
 * The words and marks of a text, as parallel columns for speed.
 *
 * <p>A token is a run of letters and digits (with inner hyphen, apostrophe or full stop where one
 * word is meant: {@code Jean-Yves}, {@code U.S.}, {@code 30,000}), a clitic ({@code 's}, {@code
 * n't} stays with its verb), or one other mark.
 */
public final class Tokens {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] lower;

  Tokens(String text, int[] starts, int[] ends, String[] lower) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.lower = lower;
  }

  public int size() {
    return starts.length;
  }

  /** UTF-16 offset of the first unit of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  public Span span(int i) {
    return new Span(starts[i], ends[i]);
  }

  /** From the first unit of one token to the last of another, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The token as written. */
  public String text(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** Lower case, with typographic apostrophes made plain: for matching only. */
  public String lower(int i) {
    return lower[i];
  }

  /** Whether the lower-cased token is this word; false outside the text. */
  public boolean is(int i, String word) {
    return i >= 0 && i < starts.length && lower[i].equals(word);
  }

  public char first(int i) {
    return text.charAt(starts[i]);
  }

  public boolean isWord(int i) {
    return i >= 0 && i < starts.length && Character.isLetterOrDigit(first(i));
  }

  public boolean isCapitalised(int i) {
    return i >= 0 && i < starts.length && Character.isUpperCase(first(i));
  }

  /** Two letters or more, all of them capitals: {@code NATO}, {@code LE}. */
  public boolean isAllCapitals(int i) {
    if (ends[i] - starts[i] < 2) {
      return false;
    }
    for (int k = starts[i]; k < ends[i]; k++) {
      char c = text.charAt(k);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
    }
    return Character.isLetter(first(i));
  }

  /** Whether white space or the start of the text stands before the token. */
  public boolean spaceBefore(int i) {
    return starts[i] == 0 || Character.isWhitespace(text.charAt(starts[i] - 1));
  }

  /** Index of the first token that starts at or after an offset; {@link #size} if none does. */
  public int at(int offset) {
    int found = java.util.Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }
}
