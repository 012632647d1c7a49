package readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import readout.fetch.Network;

/**
 * One command line, run in this process.
 *
 * @param code exit code
 * @param out all of standard output
 * @param err all of standard error
 */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    return withInput("", arguments);
  }

  static Run withInput(String input, String... arguments) {
    return withInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  /** The same, over a network of the test's own. */
  static Run over(Network network, String... arguments) {
    return withInput(InputStream.nullInputStream(), network, arguments);
  }

  static Run withInput(InputStream input, String... arguments) {
    return withInput(input, Network.ofProgram("test"), arguments);
  }

  private static Run withInput(InputStream input, Network network, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            input,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    int code = Commands.run(console, network, arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
