package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void nothingKnownIsEvenOdds() {
    assertEquals(0.5, new Calibration(0, 1, 1).sure(1, 1), 1e-12);
  }

  @Test
  void lessSurePartsMakeALessSureWhole() {
    var calibration = new Calibration(2, 1, 1);
    assertTrue(calibration.sure(0.9, 0.9) > calibration.sure(0.9, 0.5));
    assertTrue(calibration.sure(0.9, 0) > 0);
  }

  @Test
  void theFileOfTheProgramHasANumberForEachPart() {
    Calibration calibration = Calibration.read(Weights.open("attribution.calibration"));
    assertEquals(5, calibration.parts());
    assertTrue(calibration.sure(1, 1, 1, 1, 1) > 0.8);
    assertTrue(calibration.sure(0.3, 0.3, 0.3, 0.3, 0.3) < 0.4);
  }
}
