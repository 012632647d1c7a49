package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggingTest {

  private static final String TEXT = "Lee said that rain is coming";

  /** One piece a word. */
  private static List<Piece> window() {
    var pieces = new ArrayList<Piece>();
    int start = 0;
    for (String word : TEXT.split(" ", -1)) {
      pieces.add(new Piece(7, start, start + word.length(), true, 0));
      start += word.length() + 1;
    }
    return pieces;
  }

  /** Scores that favour one tag a word, all links flat. */
  private static Scores scores(Tag... wanted) {
    int length = wanted.length + 2;
    float[] tags = new float[length * Tag.COUNT];
    for (int i = 0; i < wanted.length; i++) {
      tags[(i + 1) * Tag.COUNT + wanted[i].number()] = 5;
    }
    return Scores.of(length, tags, new float[2 * length * length]);
  }

  private static String stretches(Tag... wanted) {
    return String.join(
        " / ",
        Tagging.of(window(), scores(wanted)).stream()
            .map(found -> found.part() + " " + found.span().of(TEXT))
            .toList());
  }

  @Test
  void wordsOfOneTagAreOneStretch() {
    assertEquals(
        "SOURCE Lee / CUE said / CONTENT that rain is coming",
        stretches(
            Tag.BEGINS_SOURCE,
            Tag.BEGINS_CUE,
            Tag.BEGINS_CONTENT,
            Tag.IN_CONTENT,
            Tag.IN_CONTENT,
            Tag.IN_CONTENT));
  }

  @Test
  void aSecondBeginningIsASecondStretch() {
    assertEquals(
        "CONTENT Lee / CONTENT said",
        stretches(
            Tag.BEGINS_CONTENT,
            Tag.BEGINS_CONTENT,
            Tag.OUTSIDE,
            Tag.OUTSIDE,
            Tag.OUTSIDE,
            Tag.OUTSIDE));
  }

  @Test
  void whatHasNotBegunDoesNotGoOn() {
    for (Tag tag : Tag.values()) {
      assertEquals(tag != Tag.IN_CUE && tag != Tag.BEGINS_CUE, !Tag.IN_CUE.mayFollow(tag));
    }
    assertEquals(
        "CUE said that",
        stretches(Tag.OUTSIDE, Tag.BEGINS_CUE, Tag.IN_CUE, Tag.OUTSIDE, Tag.OUTSIDE, Tag.OUTSIDE));
  }

  @Test
  void probabilitiesOfARowSumToOne() {
    Scores scores = scores(Tag.values());
    double tags = 0;
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      tags += StrictMath.exp(scores.tag(3, tag));
    }
    double links = 0;
    for (int to = 0; to < scores.length(); to++) {
      links += scores.cue(2, to);
    }
    assertEquals(1, tags, 1e-9);
    assertEquals(1, links, 1e-9);
    assertEquals(9, scores.length());
    assertEquals(7, Arrays.stream(Tag.values()).distinct().count());
  }
}
