package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReaderOptionTest {

  private static final String INPUT =
      """
      {"id":"a","text":"Dockers grumbled aloud that the harbour had been sold behind their backs. \
      The mayor said that no berth was sold."}
      """;

  private static Run annotate(String... options) {
    var arguments = new java.util.ArrayList<>(java.util.List.of("annotate", "-"));
    arguments.addAll(java.util.List.of(options));
    return Run.withInput(INPUT, arguments.toArray(String[]::new));
  }

  @Test
  void theTrainedReaderAddsToWhatRulesRead() {
    Run rules = annotate("--reader", "rules");
    Run trained = annotate("--reader", "trained", "--threshold", "0");
    assertEquals(ExitCode.FINE, trained.code(), trained.err());
    assertFalse(rules.out().contains("model.attribution"));
    assertTrue(trained.out().contains("model.attribution"), trained.out());
    assertTrue(trained.out().contains("attribution.say.right"), trained.out());
  }

  @Test
  void aThresholdOfOneLeavesRulesAlone() {
    String sure = annotate("--reader", "trained", "--threshold", "1").out();
    assertFalse(sure.contains("model.attribution"));
  }

  @Test
  void whatIsNoReaderOrNoProbabilityIsRefused() {
    assertEquals(ExitCode.MISUSE, annotate("--reader", "oracle").code());
    assertEquals(ExitCode.MISUSE, annotate("--threshold", "1.5").code());
    assertEquals(ExitCode.MISUSE, annotate("--threshold", "half").code());
  }
}
