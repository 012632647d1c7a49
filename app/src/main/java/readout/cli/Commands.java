package readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of the program. One more is one more line in {@link #over}. */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads news coverage of diplomacy and conflict and writes the record.%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was done",
      "1:nothing could be read, or nothing of that name is in the record",
      "2:the command line is wrong",
      "3:some inputs could not be read; the rest was",
      "4:the record or an output file cannot be used"
    },
    footer = {
      "",
      "First steps:",
      "  readout read samples      read the bundled coverage and print the brief",
      "  readout why FACT          the sentence and the reasons behind a line of the brief"
    })
final class Commands implements Runnable {

  @Spec private CommandSpec spec;

  private Commands() {}

  /** Runs one command line and gives its exit code. */
  static int run(Console console, String... arguments) {
    return over(console).execute(arguments);
  }

  private static CommandLine over(Console console) {
    CommandLine line = new CommandLine(new Commands());
    line.addSubcommand(new AnnotateCommand(console));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((misuse, arguments) -> explain(console, misuse));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private static int explain(Console console, ParameterException misuse) {
    console.complain(String.valueOf(misuse.getMessage()));
    console
        .err()
        .println("Try '" + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.MISUSE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
