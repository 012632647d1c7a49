package readout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void aSpanCannotEndBeforeItStarts() {
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
  }

  @Test
  void offsetsLeaveTheProgramInCodePoints() {
    String text = "a\uD83D\uDE00b\uD83D\uDE00c";
    CodePoints points = CodePoints.of(text);
    assertEquals(2, points.at(3), "b stands after two code points");
    assertEquals(4, points.at(6), "c stands after four code points");
  }
}
