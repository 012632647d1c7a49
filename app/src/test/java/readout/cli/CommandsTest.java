package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

  /** Each is built only when it is named: a wrong name in the list would leave it unknown. */
  @Test
  void eachCommandOfTheHelpGoesByItsName() {
    List<String> commands =
        Run.of("--help")
            .out()
            .lines()
            .dropWhile(line -> !line.startsWith("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.startsWith("Exit codes:"))
            .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertEquals(20, commands.size(), commands.toString());
    for (String command : commands) {
      Run help = Run.of(command, "--help");
      assertEquals(ExitCode.FINE, help.code(), command);
      assertTrue(help.out().contains("readout " + command), help.out());
      assertFalse(help.out().contains("Commands:"), help.out());
    }
  }

  @Test
  void noThreadsAtAllIsMisuse() {
    Run run = Run.of("read", "--threads", "0", "somewhere");
    assertEquals(ExitCode.MISUSE, run.code());
    assertTrue(run.err().contains("'0' is less than 1"), run.err());
  }
}
