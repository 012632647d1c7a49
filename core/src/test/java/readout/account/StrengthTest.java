package readout.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class StrengthTest {

  @Test
  void toOrderIsMoreThanToUrge() {
    assertEquals(
        "urged < ordered",
        Strength.change("He urged the garrison to leave.", "He ordered the garrison to leave."));
    assertEquals(
        "ordered > urged",
        Strength.change("He ordered the garrison to leave.", "He urged the garrison to leave."));
  }

  @Test
  void toAllowAMeetingIsLessThanThatItWouldBeHeld() {
    assertEquals(
        "to allow < would",
        Strength.change("work to allow a round in spring", "a round would be held in spring"));
  }

  @Test
  void aWordInsideAnotherIsNoStep() {
    assertNull(Strength.change("The tasked crew masked it.", "The reordered crew left."));
  }

  @Test
  void equallyStrongIsNoChange() {
    assertNull(Strength.change("She asked them to wait.", "They asked her to wait."));
  }
}
