package readout.event;

import java.util.List;
import readout.actor.Cast;
import readout.attribution.Attribution;
import readout.text.SegmentedText;
import readout.timex.Timex;

/** Finds what is told. The trained reader is another of these. */
public interface EventFinder {

  /** Event mentions in text order of their triggers. */
  List<EventMention> find(
      SegmentedText text, List<Timex> timexes, Cast cast, List<Attribution> attributions);
}
