package readout.cli;

import java.time.Duration;
import java.time.InstantSource;
import readout.fetch.Limits;
import readout.fetch.Network;
import readout.fetch.Reach;

/** The program, over a network that has servers on this machine: for tests that kill it. */
final class LoopbackMain {

  private LoopbackMain() {}

  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    var limits = Limits.usual().withPause(Duration.ZERO);
    var network =
        new Network(Reach.PUBLIC_AND_THIS_MACHINE, limits, "readout/test", InstantSource.system());
    int code = Commands.run(console, network, arguments);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }
}
