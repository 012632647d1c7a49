package readout.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Quotation;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Stretch;

/**
 * Carries speech on: quotations without a cue of their own belong to the speaker before them, and a
 * colon at the end of a paragraph opens the block after it.
 */
final class SpeechCarrying {

  private final SegmentedText text;
  private final List<Draft> drafts;

  /** The characters that somebody already says. */
  private final BitSet taken = new BitSet();

  /** Index of the draft whose speaker holds the floor, -1 for none. */
  private int speaking = -1;

  /** Paragraph in which the speaker was last heard. */
  private int heard = -1;

  private SpeechCarrying(SegmentedText text, List<Draft> drafts) {
    this.text = text;
    this.drafts = new ArrayList<>(drafts);
  }

  /** Drafts in text order of their sentences. */
  static List<Draft> carry(SegmentedText text, List<Draft> drafts) {
    var carrying = new SpeechCarrying(text, drafts);
    carrying.openBlocks();
    carrying.walk();
    carrying.drafts.removeIf(draft -> draft.content().isEmpty());
    return carrying.drafts;
  }

  // --- "The statement added:" and the paragraph after it ---

  private void openBlocks() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.content().isEmpty()) {
        Span block = blockAfter(draft.sentence());
        if (block != null) {
          drafts.set(i, draft.andContent(block));
        }
      }
    }
  }

  private @Nullable Span blockAfter(int sentence) {
    if (sentence + 1 >= text.sentences().size()) {
      return null;
    }
    Sentence next = text.sentences().get(sentence + 1);
    for (Stretch stretch : text.document().voices()) {
      boolean announced = stretch.span().start() > text.sentences().get(sentence).span().start();
      if (announced && stretch.span().covers(next.span().start())) {
        return stretch.span();
      }
    }
    Quotation quotation = text.quotationAt(next.span().start());
    if (quotation != null && quotation.outer().start() <= next.span().start()) {
      return quotation.outer();
    }
    return new Span(next.span().start(), lastOfBlock(next).span().end());
  }

  /** One paragraph, or all the items of a list. */
  private Sentence lastOfBlock(Sentence first) {
    Sentence last = first;
    for (int i = first.index() + 1; i < text.sentences().size(); i++) {
      Sentence next = text.sentences().get(i);
      boolean goesOn =
          first.kind() == Sentence.Kind.LIST_ITEM
              ? next.kind() == Sentence.Kind.LIST_ITEM || next.paragraph() == last.paragraph()
              : next.paragraph() == first.paragraph();
      if (!goesOn) {
        break;
      }
      last = next;
    }
    return last;
  }

  // --- quotations without a cue ---

  private void walk() {
    drafts.forEach(draft -> draft.content().forEach(this::take));
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      if (sentence.kind() == Sentence.Kind.HEADLINE || sentence.kind() == Sentence.Kind.FURNITURE) {
        speaking = -1;
      }
      int first = next;
      while (next < drafts.size() && drafts.get(next).sentence() <= sentence.index()) {
        next++;
      }
      carryInto(sentence);
      listen(first, next, sentence);
    }
  }

  /** Takes up the last speaker of the sentence, if anybody spoke in it. */
  private void listen(int first, int next, Sentence sentence) {
    for (int i = first; i < next; i++) {
      Draft draft = drafts.get(i);
      if (draft.speaks() && !isInsideOther(draft)) {
        speaking = i;
        heard = sentence.paragraph();
      }
    }
  }

  private boolean isInsideOther(Draft draft) {
    return text.quotationAt(draft.clause().start()) != null;
  }

  private void carryInto(Sentence sentence) {
    Quotation quotation = text.quotationAt(sentence.span().start());
    if (quotation == null
        || quotation.outer().start() < sentence.span().start()
        || !isWholeSpeech(quotation)
        || isTaken(quotation.outer())) {
      return;
    }
    boolean near = sentence.paragraph() <= heard + 1;
    if (speaking >= 0 && near && fits(sentence, quotation)) {
      drafts.set(speaking, drafts.get(speaking).andContent(quotation.outer()));
      take(quotation.outer());
      heard = lastParagraph(quotation);
    }
  }

  private boolean isWholeSpeech(Quotation quotation) {
    int end = quotation.inner().end();
    boolean ends = end > 0 && ".!?,\u2026".indexOf(text.text().charAt(end - 1)) >= 0;
    return ends || quotation.isSpeech();
  }

  /** In a new paragraph only a quotation that fills it carries a speaker over. */
  private boolean fits(Sentence sentence, Quotation quotation) {
    if (sentence.paragraph() == heard) {
      return true;
    }
    return speaksInQuotes(drafts.get(speaking)) && endsParagraph(quotation);
  }

  private boolean endsParagraph(Quotation quotation) {
    Sentence last = text.sentenceAt(Math.max(0, quotation.inner().end() - 1));
    if (last == null) {
      return false;
    }
    int next = last.index() + 1;
    boolean closes =
        next >= text.sentences().size()
            || text.sentences().get(next).paragraph() != last.paragraph();
    return closes && quotation.outer().end() >= last.span().end() - 1;
  }

  private boolean speaksInQuotes(Draft draft) {
    return draft.content().stream().anyMatch(piece -> text.quotationAt(piece.start()) != null);
  }

  private int lastParagraph(Quotation quotation) {
    Sentence last = text.sentenceAt(Math.max(0, quotation.inner().end() - 1));
    return last == null ? heard : last.paragraph();
  }

  /** Whether somebody already says part of these words. */
  private boolean isTaken(Span span) {
    int first = taken.nextSetBit(span.start());
    return first >= 0 && first < span.end();
  }

  private void take(Span span) {
    taken.set(span.start(), span.end());
  }
}
