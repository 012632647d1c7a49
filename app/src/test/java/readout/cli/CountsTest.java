package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import readout.desk.Tally;

class CountsTest {

  @Test
  void theDigitsOfJsonAreThoseOfJsonWhereverTheMachineStands() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals("{\"added\":12,\"known\":3,\"unreadable\":0}", Counts.json(new Tally(12, 3, 0)));
    } finally {
      Locale.setDefault(before);
    }
  }
}
