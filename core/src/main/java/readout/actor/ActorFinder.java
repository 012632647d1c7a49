package readout.actor;

import java.util.List;
import readout.text.SegmentedText;
import readout.timex.Timex;

/** Finds who is in the text, and who they are. */
public interface ActorFinder {
  Cast find(SegmentedText text, List<Timex> timexes);
}
