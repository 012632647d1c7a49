package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.actor.NameProposal;

class NameReadingTest {

  private static final String TEXT = "Ada Brook left Velt for rain";

  private static final int OUTSIDE = 0;
  private static final int BEGINS_PERSON = 1;
  private static final int IN_PERSON = 2;
  private static final int BEGINS_PLACE = 5;
  private static final int IN_PLACE = 6;

  /** One piece a word, but for the last, which has two. */
  private static List<Piece> window() {
    var pieces = new ArrayList<Piece>();
    int start = 0;
    for (String word : TEXT.split(" ", -1)) {
      pieces.add(new Piece(7, start, start + word.length(), true, 0));
      start += word.length() + 1;
    }
    Piece last = pieces.removeLast();
    pieces.add(new Piece(7, last.start(), last.start() + 2, true, 0));
    pieces.add(new Piece(8, last.start() + 2, last.end(), false, 0));
    return pieces;
  }

  /** What is named when each word has one tag of this strength. */
  private static List<NameProposal> names(float strength, int... wanted) {
    float[] raw = new float[(window().size() + 2) * Tag.COUNT];
    for (int i = 0; i < wanted.length; i++) {
      raw[(i + 1) * Tag.COUNT + wanted[i]] = strength;
    }
    return NameReading.of(window(), raw);
  }

  private static List<String> written(List<NameProposal> names) {
    return names.stream().map(it -> it.type() + " " + it.span().of(TEXT)).toList();
  }

  @Test
  void taggedWordsAreNames() {
    List<NameProposal> names =
        names(9, BEGINS_PERSON, IN_PERSON, OUTSIDE, BEGINS_PLACE, OUTSIDE, OUTSIDE);
    assertEquals(List.of("PERSON Ada Brook", "PLACE Velt"), written(names));
    assertTrue(names.getFirst().sure() > 0.99);
    assertEquals("model.name", names.getFirst().model());
  }

  @Test
  void nothingGoesOnThatHasNotBegun() {
    List<NameProposal> names =
        names(9, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, BEGINS_PLACE, IN_PERSON);
    assertEquals(1, names.stream().filter(it -> it.sure() >= 0.5).count());
  }

  @Test
  void aNameEndsWithItsLastPiece() {
    assertEquals(
        List.of("PLACE for rain"),
        written(names(9, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, BEGINS_PLACE, IN_PLACE)));
  }

  @Test
  void wordsThatMayBeNamesAreProposedAsDoubtful() {
    List<NameProposal> names = names(3, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE);
    assertEquals(6, names.size());
    assertTrue(names.stream().allMatch(it -> it.sure() < 0.5));
  }

  @Test
  void nothingIsProposedWhereNoNameCanBe() {
    assertEquals(List.of(), names(9, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE));
  }
}
