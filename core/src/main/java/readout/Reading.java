package readout;

import java.util.List;
import readout.actor.Cast;
import readout.attribution.Attribution;
import readout.event.EventMention;
import readout.text.SegmentedText;
import readout.timex.Timex;

/**
 * What one document says: every layer, each with its words.
 *
 * @param text the document, cut into sentences and tokens
 * @param timexes time expressions in text order
 * @param cast who is in it
 * @param attributions who says what, in text order of their cues
 * @param events what it tells of, in text order of their triggers
 */
public record Reading(
    SegmentedText text,
    List<Timex> timexes,
    Cast cast,
    List<Attribution> attributions,
    List<EventMention> events) {

  public Reading {
    timexes = List.copyOf(timexes);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
  }
}
