package readout;

import java.util.List;
import readout.actor.ActorFinder;
import readout.actor.Cast;
import readout.attribution.Attribution;
import readout.attribution.AttributionFinder;
import readout.event.EventFinder;
import readout.event.EventMention;
import readout.text.Document;
import readout.text.Interview;
import readout.text.SegmentedText;
import readout.text.Segmenter;
import readout.timex.Timex;
import readout.timex.TimexFinder;

/**
 * One document to one reading: the whole flow on one screen.
 *
 * <pre>
 * Document -> sentences -> timexes, cast -> attributions -> event mentions -> Reading
 * </pre>
 *
 * <p>A pure function: no shared state, no clock, no network. What a stage needs is in its
 * parameters, so a missing or misordered stage does not compile. {@link Language} gathers the
 * stages of one language.
 */
public final class Pipeline {

  private final Language language;

  public Pipeline(Language language) {
    this.language = language;
  }

  /** Only the sentences of a document: what is left of a text in a language we do not read. */
  Reading segment(Document document) {
    SegmentedText text = language.segmenter().segment(document);
    return new Reading(text, List.of(), new Cast(List.of(), List.of()), List.of(), List.of());
  }

  /** Reads one document in this language. */
  public Reading read(Document document) {
    SegmentedText text = Interview.heard(language.segmenter().segment(document));
    List<Timex> timexes = language.timexes().find(text);
    Cast cast = language.actors().find(text, timexes);
    YearProof year = YearProof.of(text, timexes, cast);
    if (year != null) {
      timexes = year.putInto(timexes);
      cast = language.actors().find(text.asOf(year.day()), timexes);
    }
    List<Attribution> attributions = language.attributions().find(text, cast);
    List<EventMention> events = language.events().find(text, timexes, cast, attributions);
    return new Reading(text, timexes, cast, attributions, events);
  }

  /** The stages of one language. A trained reader takes the place of a stage here. */
  public record Language(
      Segmenter segmenter,
      TimexFinder timexes,
      ActorFinder actors,
      AttributionFinder attributions,
      EventFinder events) {}
}
