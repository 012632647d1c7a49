package readout.timex;

import java.util.List;
import readout.text.SegmentedText;

/** Finds time expressions and their values; a pure function of text, date and language. */
public interface TimexFinder {

  /** Time expressions in text order, not overlapping. */
  List<Timex> find(SegmentedText text);
}
