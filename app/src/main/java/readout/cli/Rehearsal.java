package readout.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs the commands that are asked for most, on samples and in silence, so that the launcher can
 * keep what the JVM loaded for them (JEP 514; class data sharing before).
 */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * @param arguments the folder of samples; a folder with {@code page.html}, to be thrown away
   */
  public static void main(String[] arguments) {
    String samples = arguments[0];
    String scratch = arguments[1] + "/";
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var console =
        new Console(InputStream.nullInputStream(), nowhere, nowhere, /* colour= */ false, false);
    List<List<String>> commands =
        List.of(
            List.of("extract", scratch + "page.html", "-o", scratch + "pages.json"),
            List.of("annotate", samples + "/wire.jsonl", "-o", scratch + "layers.jsonl"),
            List.of("read", samples, scratch + "page.html", "--record", scratch + "record.db"),
            List.of("--help"));
    int worst = 0;
    for (List<String> command : commands) {
      worst = Math.max(worst, Commands.run(console, command.toArray(new String[0])));
    }
    System.exit(worst);
  }
}
