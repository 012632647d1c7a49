package readout.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.text.Span;

/**
 * Finds quoted words in the text. {@code [words]} stand once in the sentence; {@code [words#2]} is
 * their second occurrence; {@code [from .. to]} runs from the first words to the next occurrence of
 * the last; an open end runs to the edge of the sentence, so {@code [..]} is all of it. {@code
 * +2[words]} stand two sentences further on, {@code -1[words]} in the sentence before.
 */
final class Quoted {

  private static final Pattern PIECE = Pattern.compile("([+-]\\d+)?\\[([^\\]]*)\\]");

  private final String text;
  private final List<MarkedSentence> sentences;

  Quoted(String text, List<MarkedSentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** Every piece quoted in an expression; a lone hyphen quotes nothing. */
  List<Span> all(String expression, int sentence) {
    var spans = new ArrayList<Span>();
    Matcher piece = PIECE.matcher(expression);
    while (piece.find()) {
      int shift = piece.group(1) == null ? 0 : Integer.parseInt(piece.group(1));
      spans.add(stretch(piece.group(2), within(sentence + shift)));
    }
    String rest = piece.reset().replaceAll("").strip();
    if (!rest.isEmpty() && !rest.equals("-")) {
      throw new Unfit("not quoted: " + rest);
    }
    return spans;
  }

  Span one(String expression, int sentence) {
    List<Span> spans = all(expression, sentence);
    if (spans.size() != 1) {
      throw new Unfit("one piece of words wanted: " + expression);
    }
    return spans.getFirst();
  }

  private Span within(int sentence) {
    if (sentence < 0 || sentence >= sentences.size()) {
      throw new Unfit("no sentence " + sentence);
    }
    return sentences.get(sentence).span();
  }

  private Span stretch(String words, Span within) {
    int gap = words.indexOf("..");
    if (gap < 0) {
      return words(words, within);
    }
    String first = words.substring(0, gap).strip();
    String last = words.substring(gap + 2).strip();
    int start = first.isEmpty() ? within.start() : words(first, within).start();
    Span rest = new Span(start, within.end());
    return new Span(start, last.isEmpty() ? within.end() : words(last, rest).end());
  }

  private Span words(String words, Span within) {
    int hash = words.lastIndexOf('#');
    boolean indexed = hash > 0 && words.substring(hash + 1).matches("\\d");
    String wanted = indexed ? words.substring(0, hash) : words;
    List<Span> found = occurrences(wanted, within);
    int index = indexed ? words.charAt(hash + 1) - '1' : 0;
    if (found.size() <= index) {
      throw new Unfit("not in the sentence: [" + words + "]");
    }
    if (!indexed && found.size() > 1) {
      throw new Unfit("stands " + found.size() + " times: [" + words + "], say which with #");
    }
    return found.get(index);
  }

  private List<Span> occurrences(String words, Span within) {
    var found = new ArrayList<Span>();
    if (words.isEmpty()) {
      return found;
    }
    for (int at = text.indexOf(words, within.start());
        at >= 0 && at + words.length() <= within.end();
        at = text.indexOf(words, at + 1)) {
      if (isWhole(at) && isWhole(at + words.length())) {
        found.add(new Span(at, at + words.length()));
      }
    }
    return found;
  }

  /** Whether an offset stands at the edge of a word. */
  private boolean isWhole(int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isLetterOrDigit(text.charAt(offset - 1))
        || !Character.isLetterOrDigit(text.charAt(offset));
  }
}
