package readout.model;

import java.util.List;
import readout.text.Span;

/**
 * Words of one window that the network takes for a source, a cue or a content.
 *
 * @param words for each word the number of its first piece in the window, [CLS] counted
 * @param sure mean probability of the tags of its words
 */
record Stretch(Part part, Span span, List<Integer> words, double sure) {

  Stretch {
    words = List.copyOf(words);
  }

  /** What a stretch is in an attribution. */
  enum Part {
    SOURCE,
    CUE,
    CONTENT
  }
}
