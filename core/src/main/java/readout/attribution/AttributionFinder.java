package readout.attribution;

import java.util.List;
import readout.actor.Cast;
import readout.text.SegmentedText;

/** Finds who says what. The trained reader is another of these. */
public interface AttributionFinder {

  /** Attributions in text order of their cues, outer before inner. */
  List<Attribution> find(SegmentedText text, Cast cast);
}
