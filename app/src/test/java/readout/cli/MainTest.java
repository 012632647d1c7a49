package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void theFrontDoorIsNamed() {
    assertEquals("readout.cli", Main.class.getPackageName());
  }
}
