package readout.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GeneratedCoverageTest {

  @Test
  void theDefaultLocaleDoesNotMatter() {
    List<String> expected = written();
    assertTrue(expected.getFirst().startsWith("{\"id\":\"g0000000\","), expected.getFirst());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(expected, written());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> written() {
    var lines = new ArrayList<String>();
    GeneratedCoverage.write(4, lines::add);
    return lines;
  }
}
