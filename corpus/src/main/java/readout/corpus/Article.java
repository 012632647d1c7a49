package readout.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Document;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

/**
 * One article with its marks.
 *
 * @param id affair and number, {@code 03/02}
 * @param file path inside the corpus folder
 * @param text the article as it would have been published
 * @param sentences in text order; every word of the text stands in one
 * @param marks in file order
 */
public record Article(
    String id,
    String file,
    Header header,
    String text,
    List<MarkedSentence> sentences,
    List<Mark> marks) {

  public Article {
    sentences = List.copyOf(sentences);
    marks = List.copyOf(marks);
  }

  /** The marks of one layer. */
  public <M extends Mark> List<M> all(Class<M> layer) {
    return marks.stream().filter(layer::isInstance).map(layer::cast).toList();
  }

  /** The innermost attribution in whose content the trigger of an event stands. */
  public Mark.@Nullable Says attributionOf(Mark.Event event) {
    return event.by() == null ? innermost(event.trigger(), null) : named(event.by());
  }

  /** The innermost attribution in whose content the cue of this one stands. */
  public Mark.@Nullable Says within(Mark.Says says) {
    if (says.within() != null) {
      return named(says.within());
    }
    List<Span> words = says.cue().isEmpty() ? says.content() : says.cue();
    return innermost(words.getFirst(), says);
  }

  /** The attribution with this id, null for {@code none}. */
  public Mark.@Nullable Says named(String id) {
    return all(Mark.Says.class).stream().filter(s -> id.equals(s.id())).findFirst().orElse(null);
  }

  private Mark.@Nullable Says innermost(Span words, Mark.@Nullable Says except) {
    Mark.Says best = null;
    for (Mark.Says says : all(Mark.Says.class)) {
      boolean holds = says.content().stream().anyMatch(piece -> piece.covers(words));
      if (holds && !says.equals(except) && (best == null || length(says) < length(best))) {
        best = says;
      }
    }
    return best;
  }

  private static int length(Mark.Says says) {
    return says.content().stream().mapToInt(Span::length).sum();
  }

  /** The article without its marks, as the program reads it. */
  public Document document() {
    Document document =
        Document.of(id, text).from(header.outlet()).inLanguage("en").withVoices(voices());
    return header.date() == null ? document : document.on(header.date());
  }

  private List<Stretch> voices() {
    var voices = new ArrayList<Stretch>();
    for (MarkedSentence sentence : sentences) {
      if (sentence.voice() != Voice.REPORT) {
        voices.add(new Stretch(sentence.span(), sentence.voice(), null, "marked"));
      }
    }
    return voices;
  }
}
