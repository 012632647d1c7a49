package readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.Reading;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.attribution.Attribution;
import readout.text.Sentence;
import readout.text.Span;
import readout.timex.Timex;

/**
 * What was seen in a text when it was read, as far as a page shows it: kept with the document, so
 * that looking at it needs neither the reader nor the model that read it. Events are not among it:
 * they are facts.
 *
 * @param sentences in text order
 * @param marks who is named, when, and who says what
 */
public record Layers(List<Line> sentences, List<Mark> marks) {

  public Layers {
    sentences = List.copyOf(sentences);
    marks = List.copyOf(marks);
  }

  /**
   * A sentence.
   *
   * @param start offset into the document's text, in UTF-16 units
   * @param end one past its last unit
   * @param paragraph number of the paragraph
   * @param kind "headline", "list-item", "furniture" or "body"
   */
  public record Line(int start, int end, int paragraph, String kind) {
    public Span span() {
      return new Span(start, end);
    }
  }

  /**
   * Words that something is said of.
   *
   * @param start offset into the document's text, in UTF-16 units
   * @param end one past its last unit
   * @param layer "actor", "place", "date", "said", "cue" or "source"
   * @param actor id of the actor, null in other layers
   * @param note what is said of them; may be empty
   */
  public record Mark(int start, int end, String layer, @Nullable String actor, String note) {
    public Span span() {
      return new Span(start, end);
    }
  }

  public static Layers of(Reading reading) {
    var marks = new ArrayList<Mark>();
    actors(reading, marks);
    for (Timex timex : reading.timexes()) {
      String value = timex.value().isEmpty() ? "cannot be told" : timex.value();
      String note = timex.problem() == null ? value : value + "; " + timex.problem();
      mark(timex.span(), "date", note, marks);
    }
    reading.attributions().forEach(it -> attribution(it, reading.text().text(), marks));
    return new Layers(reading.text().sentences().stream().map(Layers::line).toList(), marks);
  }

  private static Line line(Sentence sentence) {
    String kind = sentence.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Line(sentence.span().start(), sentence.span().end(), sentence.paragraph(), kind);
  }

  private static void actors(Reading reading, List<Mark> marks) {
    for (Mention mention : reading.cast().outermost()) {
      Actor actor = reading.cast().of(mention);
      if (actor.kind() != Actor.Kind.OTHER && !mention.span().isEmpty()) {
        String role = actor.role() == null ? "" : ", " + actor.role();
        String layer = actor.kind() == Actor.Kind.PLACE ? "place" : "actor";
        Span span = mention.span();
        marks.add(new Mark(span.start(), span.end(), layer, actor.id(), actor.name() + role));
      }
    }
  }

  private static void attribution(Attribution said, String text, List<Mark> marks) {
    // One without a cue is a whole stretch in somebody's voice, and is shown as such.
    if (!said.cue().isEmpty()) {
      String who = said.source().isEmpty() ? "somebody" : said.source().getFirst().of(text);
      said.content().forEach(span -> mark(span, "said", "", marks));
      said.cue().forEach(span -> mark(span, "cue", "", marks));
      said.source().forEach(it -> mark(it, "source", "source of what is said: " + who, marks));
    }
  }

  private static void mark(Span span, String layer, String note, List<Mark> marks) {
    if (!span.isEmpty()) {
      marks.add(new Mark(span.start(), span.end(), layer, null, note));
    }
  }
}
