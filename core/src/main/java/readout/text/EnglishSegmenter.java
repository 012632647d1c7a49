package readout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * English text to paragraphs, sentences, tokens and quotations.
 *
 * <p>A paragraph without a full stop at its end is a headline when it is short and other text
 * follows; what opens with a bullet, a dash or a number is an item of a list, and its mark is not
 * part of the sentence. What the collection marked as boilerplate is kept as {@link
 * Sentence.Kind#FURNITURE}.
 */
public final class EnglishSegmenter implements Segmenter {

  private static final int HEADLINE_WORDS = 30;

  private final Abbreviations abbreviations = Abbreviations.english();

  @Override
  public SegmentedText segment(Document document) {
    String text = document.text();
    List<Span> paragraphs = Paragraphs.of(document);
    var breaks = new SentenceBreaks(text, abbreviations);
    var tokenizer = new Tokenizer(text, abbreviations);
    var sentences = new ArrayList<Sentence>();
    for (int number = 0; number < paragraphs.size(); number++) {
      Span paragraph = withoutBullet(text, paragraphs.get(number));
      boolean item = paragraph.start() > paragraphs.get(number).start();
      boolean last = number == paragraphs.size() - 1;
      List<Span> cut = breaks.cut(paragraph);
      for (Span span : cut) {
        int first = tokenizer.size();
        tokenizer.add(span);
        int end = tokenizer.size();
        Sentence.Kind kind = kind(document, span, item, last, cut.size(), end - first);
        sentences.add(new Sentence(sentences.size(), span, number, kind, first, end));
      }
    }
    return new SegmentedText(
        document, sentences, tokenizer.tokens(), QuotationMarks.of(text, paragraphs, sentences));
  }

  private static Sentence.Kind kind(
      Document document, Span span, boolean item, boolean last, int siblings, int words) {
    if (document.voiceAt(span.start()) == Voice.BOILERPLATE) {
      return Sentence.Kind.FURNITURE;
    }
    if (item) {
      return Sentence.Kind.LIST_ITEM;
    }
    boolean headline = siblings == 1 && words <= HEADLINE_WORDS && words > 1 && !last;
    return headline && !endsLikeASentence(document.text(), span)
        ? Sentence.Kind.HEADLINE
        : Sentence.Kind.BODY;
  }

  private static boolean endsLikeASentence(String text, Span span) {
    int at = span.end() - 1;
    while (at > span.start() && "\"”’'»)]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?…:;,".indexOf(text.charAt(at)) >= 0;
  }

  /** The paragraph without the mark that makes it an item of a list. */
  private static Span withoutBullet(String text, Span paragraph) {
    int at = paragraph.start();
    char first = text.charAt(at);
    if ("•–—·*‣▪●-".indexOf(first) >= 0) {
      at++;
    } else if (Character.isDigit(first)) {
      while (at < paragraph.end() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at >= paragraph.end()
          || ").".indexOf(text.charAt(at)) < 0
          || at > paragraph.start() + 2) {
        return paragraph;
      }
      at++;
    } else {
      return paragraph;
    }
    int start = at;
    while (start < paragraph.end() && Paragraphs.isSpace(text.charAt(start))) {
      start++;
    }
    return start > at && start < paragraph.end() ? new Span(start, paragraph.end()) : paragraph;
  }
}
