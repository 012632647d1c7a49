package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class IsoMomentTest {

  @Test
  void momentsAreWrittenInUtcAndToTheSecond() {
    for (Map.Entry<String, String> each :
        Map.of(
                "2022-02-28", "2022-02-28",
                "2022-02-28T14:30Z", "2022-02-28T14:30:00Z",
                "2022-02-28T14:30:05.25Z", "2022-02-28T14:30:05Z",
                "2022-03-01T00:30+02:00", "2022-02-28T22:30:00Z")
            .entrySet()) {
      assertEquals(each.getValue(), new IsoMoment().convert(each.getKey()));
    }
  }

  @Test
  void whatIsNoDayAndNoMomentOfAKnownZoneIsRefused() {
    for (String wrong :
        List.of(
            "",
            "yesterday",
            "2022-02-30",
            "2022-2-3",
            "2022-02-28T",
            "2022-02-28T25:00Z",
            "2022-02-28T14:30",
            "+12022-02-28",
            "-0044-03-15",
            "9999-12-31T23:30-05:00")) {
      var converter = new IsoMoment();
      assertThrows(TypeConversionException.class, () -> converter.convert(wrong), wrong);
    }
  }

  @Test
  void aRunGoesByItsNumber() {
    assertEquals("12", new RunOrMoment().convert("12"));
    assertEquals("2022-02-28", new RunOrMoment().convert("2022-02-28"));
    var converter = new RunOrMoment();
    assertThrows(TypeConversionException.class, () -> converter.convert("-1"));
  }
}
