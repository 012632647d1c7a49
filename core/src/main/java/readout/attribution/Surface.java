package readout.attribution;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.actor.Cast;
import readout.text.Chunks;
import readout.text.Part;
import readout.text.Quotation;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/** What every sieve reads: words, their parts, the quotations they stand in, the cast. */
final class Surface {

  private final SegmentedText text;
  private final Chunks chunks;

  /** For each token the index of the quotation it stands in (marks included), -1 for none. */
  private final int[] quoted;

  private final Cast cast;

  private Surface(SegmentedText text, Chunks chunks, int[] quoted, Cast cast) {
    this.text = text;
    this.chunks = chunks;
    this.quoted = quoted;
    this.cast = cast;
  }

  static Surface of(SegmentedText text, Cast cast) {
    return new Surface(text, Chunks.of(text), quoted(text), cast);
  }

  SegmentedText text() {
    return text;
  }

  Tokens tokens() {
    return text.tokens();
  }

  Chunks chunks() {
    return chunks;
  }

  Cast cast() {
    return cast;
  }

  private static int[] quoted(SegmentedText text) {
    Tokens tokens = text.tokens();
    int[] quoted = new int[tokens.size()];
    Arrays.fill(quoted, -1);
    List<Quotation> quotations = text.quotations();
    for (int q = 0; q < quotations.size(); q++) {
      Span outer = quotations.get(q).outer();
      for (int i = tokens.at(outer.start());
          i < tokens.size() && tokens.start(i) < outer.end();
          i++) {
        quoted[i] = q;
      }
    }
    return quoted;
  }

  int quotedIn(int token) {
    return token < 0 || token >= quoted.length ? -1 : quoted[token];
  }

  @Nullable Quotation quotationOf(int token) {
    int q = quotedIn(token);
    return q < 0 ? null : text.quotations().get(q);
  }

  /** The first token from which a cue at {@code token} may read leftwards. */
  int floor(Sentence sentence, int token) {
    int q = quotedIn(token);
    int i = token;
    while (i > sentence.firstToken() && quotedIn(i - 1) == q) {
      i--;
    }
    return q < 0 ? sentence.firstToken() : i;
  }

  /** One past the last token to which a cue at {@code token} may read. */
  int ceiling(Sentence sentence, int token) {
    int q = quotedIn(token);
    if (q < 0) {
      return sentence.endToken();
    }
    int i = token;
    while (i < sentence.endToken() && quotedIn(i) == q) {
      i++;
    }
    return i;
  }

  Part part(int i) {
    return chunks.part(i);
  }

  boolean is(int i, Part part) {
    return chunks.is(i, part);
  }

  boolean isComma(int i) {
    return tokens().is(i, ",");
  }

  /** A mark that ends what can be said in one go. */
  boolean isStop(int i, Sentence sentence) {
    return i >= sentence.endToken()
        || (is(i, Part.MARK) && ".!?;\u2026".indexOf(tokens().first(i)) >= 0);
  }

  boolean isDash(int i) {
    return i >= 0
        && i < tokens().size()
        && "\u2013\u2014-".indexOf(tokens().first(i)) >= 0
        && !tokens().isWord(i);
  }

  boolean isQuoteMark(int i) {
    return i >= 0
        && i < tokens().size()
        && "\"\u201c\u201d\u2018\u2019'\u00ab\u00bb".indexOf(tokens().first(i)) >= 0
        && tokens().end(i) - tokens().start(i) == 1
        && is(i, Part.MARK);
  }

  /** Whether a sentence begins at this token. */
  boolean opensSentence(int i) {
    Sentence sentence = text.sentenceAt(tokens().start(i));
    return sentence != null && sentence.firstToken() == i;
  }

  /** Whether a quotation begins at this token. */
  boolean opensQuotation(int i) {
    return quotedIn(i) >= 0 && quotedIn(i) != quotedIn(i - 1);
  }
}
