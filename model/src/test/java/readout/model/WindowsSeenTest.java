package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.attribution.Proposal;
import readout.text.Document;
import readout.text.EnglishSegmenter;
import readout.text.SegmentedText;
import readout.text.Span;

class WindowsSeenTest {

  private static final SegmentedText NOTHING =
      new EnglishSegmenter().segment(Document.of("test", ""));

  private final WindowsSeen seen = new WindowsSeen(2);
  private final List<List<Piece>> asked = new ArrayList<>();

  /** A reader that takes the first piece for the cue and the second for what is said. */
  private WindowReading read(SegmentedText text, List<Piece> window) {
    asked.add(window);
    return new WindowReading(
        List.of(
            new Proposal(
                List.of(), List.of(span(window.get(0))), List.of(span(window.get(1))), 0.5, "x")),
        List.of(),
        List.of(),
        List.of());
  }

  private static Span span(Piece piece) {
    return new Span(piece.start(), piece.end());
  }

  /** Two words, the first of them this one, at an offset. */
  private static List<Piece> window(int word, int feature, int at) {
    return List.of(
        new Piece(word, at, at + 4, true, feature), new Piece(8, at + 5, at + 9, true, 0));
  }

  private List<Proposal> of(List<Piece> window) {
    return seen.of(NOTHING, window, this::read).attributions();
  }

  @Test
  void whatIsSeenAgainIsNotReadAgain() {
    assertEquals(of(window(7, 0, 0)), of(window(7, 0, 0)));
    assertEquals(1, asked.size());
  }

  @Test
  void theSameWordsElsewhereAreFoundWhereTheyStand() {
    of(window(7, 0, 100));
    Proposal found = of(window(7, 0, 20)).getFirst();
    assertEquals(1, asked.size());
    assertEquals(new Span(20, 24), found.cue().getFirst());
    assertEquals(new Span(25, 29), found.content().getFirst());
  }

  @Test
  void whatWasSeenLongAgoIsForgotten() {
    of(window(1, 0, 0));
    of(window(2, 0, 0));
    of(window(3, 0, 0));
    of(window(1, 0, 0));
    assertEquals(4, asked.size());
  }

  @Test
  void otherWordsAndOtherWritingAreRead() {
    of(window(7, 0, 0));
    of(window(9, 0, 0));
    of(window(7, 4, 0));
    of(List.of(window(7, 0, 0).getFirst(), new Piece(8, 6, 10, true, 0)));
    assertEquals(4, asked.size());
  }
}
