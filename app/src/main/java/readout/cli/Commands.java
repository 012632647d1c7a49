package readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.fetch.Network;
import readout.record.Chronicle;
import readout.record.RecordFold;
import readout.store.UnusableRecord;

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
      "  readout watch FEEDS       read what is new in feeds, and go on doing so",
      "  readout why FACT          the sentence and the reasons behind a line of the brief"
    })
final class Commands implements Runnable {

  @Spec private CommandSpec spec;

  private Commands() {}

  /** How readings become a record. */
  static RecordFold fold() {
    return new Chronicle();
  }

  /** Runs one command line and gives its exit code. */
  static int run(Console console, String... arguments) {
    return run(console, Network.ofProgram(Version.ofProgram()), arguments);
  }

  /** The same, over a network of the caller's. */
  static int run(Console console, Network network, String... arguments) {
    return over(console, network).execute(arguments);
  }

  private static CommandLine over(Console console, Network network) {
    CommandLine line = new CommandLine(new Commands());
    line.addSubcommand(new ReadCommand(console, network));
    line.addSubcommand(new WatchCommand(console, network));
    line.addSubcommand(new ServeCommand(console, network));
    line.addSubcommand(new McpCommand(console));
    line.addSubcommand(new BriefCommand(console));
    line.addSubcommand(new WhyCommand(console));
    line.addSubcommand(new TimelineCommand(console));
    line.addSubcommand(new CompareCommand(console));
    line.addSubcommand(new ClaimsCommand(console));
    line.addSubcommand(new CommitmentsCommand(console));
    line.addSubcommand(new PositionsCommand(console));
    line.addSubcommand(new OverruleCommand(console));
    line.addSubcommand(new ActorsCommand(console));
    line.addSubcommand(new StoriesCommand(console));
    line.addSubcommand(new StoryCommand(console));
    line.addSubcommand(new OriginsCommand(console));
    line.addSubcommand(new NewCommand(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new AnnotateCommand(console));
    line.addSubcommand(new ExtractCommand(console));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((misuse, arguments) -> explain(console, misuse));
    line.setExecutionExceptionHandler((failure, at, arguments) -> explain(console, failure));
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

  /** What a person can mend is one line; a defect of the program shows its trace. */
  private static int explain(Console console, Exception failure) throws Exception {
    switch (failure) {
      case UnusableRecord unusable -> console.complain(String.valueOf(unusable.getMessage()));
      case IOException output -> console.complain(reasonOf(output));
      case UncheckedIOException output -> console.complain(reasonOf(output.getCause()));
      default -> throw failure;
    }
    return ExitCode.NO_RECORD;
  }

  private static String reasonOf(@Nullable IOException failure) {
    String message = failure == null ? "" : String.valueOf(failure.getMessage());
    return switch (failure) {
      case NoSuchFileException missing -> message + ": no such file or folder";
      case AccessDeniedException denied -> message + ": may not be used";
      case FileSystemException system -> message;
      case null, default -> "cannot write: " + message;
    };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
