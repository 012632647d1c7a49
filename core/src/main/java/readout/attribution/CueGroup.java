package readout.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Cues that behave alike, read from a resource file with the examples that test them.
 *
 * @param name id of the rule
 * @param stance what the source does with the content
 * @param frames what the cues take
 * @param entries the cues: verb entries, or nouns
 * @param examples {@code SENTENCE => SOURCE | CUE | CONTENT}
 */
record CueGroup(
    String name, Stance stance, Set<Frame> frames, List<String> entries, List<String> examples) {

  CueGroup {
    frames = frames.isEmpty() ? EnumSet.noneOf(Frame.class) : EnumSet.copyOf(frames);
    entries = List.copyOf(entries);
    examples = List.copyOf(examples);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
