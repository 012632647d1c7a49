package readout.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, a headline or an item of a list.
 *
 * @param index position in {@link SegmentedText#sentences}
 * @param span offsets into the document's text, without surrounding space
 * @param paragraph number of the paragraph it stands in, from 0
 * @param kind what it is on the page
 * @param firstToken index into {@link SegmentedText#tokens}
 * @param endToken one past its last token
 */
public record Sentence(
    int index, Span span, int paragraph, Kind kind, int firstToken, int endToken) {

  /** What a sentence is on the page. */
  public enum Kind {
    /** A title over the text or a part of it: no full stop, often in the present tense. */
    HEADLINE,
    /** A sentence of running text. */
    BODY,
    /** One point of a list, often without a verb of its own. */
    LIST_ITEM,
    /** Byline, dateline of its own, footer, "Keep reading": tells of nothing. */
    FURNITURE
  }

  /** The one of these sentences, in text order, that covers an offset. */
  static @Nullable Sentence at(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (sentence.span().end() <= offset) {
        low = middle + 1;
      } else if (sentence.span().start() > offset) {
        high = middle - 1;
      } else {
        return sentence;
      }
    }
    return null;
  }
}
