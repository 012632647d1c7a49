package readout.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document cut into sentences, tokens and quotations: what every finder reads.
 *
 * @param document the document
 * @param sentences in text order, not overlapping
 * @param tokens of the sentences, in text order
 * @param quotations in text order, outermost only
 */
public record SegmentedText(
    Document document, List<Sentence> sentences, Tokens tokens, List<Quotation> quotations) {

  public SegmentedText {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  public String text() {
    return document.text();
  }

  /** The same text as one of a day that was proved; the document itself stays undated. */
  public SegmentedText asOf(String day) {
    return new SegmentedText(document.on(day), sentences, tokens, quotations);
  }

  /** The sentence that covers an offset, if any does. */
  public @Nullable Sentence sentenceAt(int offset) {
    return Sentence.at(sentences, offset);
  }

  /** The quotation whose words cover an offset, if any does. */
  public @Nullable Quotation quotationAt(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation quotation = quotations.get(middle);
      if (quotation.outer().end() <= offset) {
        low = middle + 1;
      } else if (quotation.outer().start() > offset) {
        high = middle - 1;
      } else {
        return quotation;
      }
    }
    return null;
  }

  /** The sentences of one paragraph. */
  public List<Sentence> paragraph(int number) {
    var found = new ArrayList<Sentence>();
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() == number) {
        found.add(sentence);
      }
    }
    return found;
  }
}
