package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CommandsTest {

  @Test
  void helpListsTheExitCodes() {
    Run help = Run.of("--help");
    assertEquals(ExitCode.FINE, help.code());
    assertTrue(help.out().contains("some inputs could not be read"), help.out());
  }

  @Test
  void misuseIsOneLineAndAWayOut() {
    Run misuse = Run.of("raed");
    assertEquals(ExitCode.MISUSE, misuse.code());
    assertEquals(2, misuse.err().lines().count(), misuse.err());
    assertTrue(misuse.err().contains("raed"), misuse.err());
  }

  @Test
  void noCommandIsMisuse() {
    assertEquals(ExitCode.MISUSE, Run.of().code());
  }

  @Test
  void noThreadsAtAllIsMisuse() {
    Run run = Run.of("read", "--threads", "0", "somewhere");
    assertEquals(ExitCode.MISUSE, run.code());
    assertTrue(run.err().contains("'0' is less than 1"), run.err());
  }
}
