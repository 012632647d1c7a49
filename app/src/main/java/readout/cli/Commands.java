package readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import readout.fetch.Network;
import readout.record.Chronicle;
import readout.record.RecordFold;
import readout.store.UnusableRecord;

/** The commands of the program. One more is one more line in {@link #commands}. */
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
      "  readout why FACT          what stands behind a line of the brief",
      "  readout serve             the same in a browser"
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
    return over(console, network, arguments).execute(arguments);
  }

  private static Map<String, Supplier<Object>> commands(Console console, Network network) {
    var commands = new LinkedHashMap<String, Supplier<Object>>();
    commands.put("read", () -> new ReadCommand(console, network));
    commands.put("watch", () -> new WatchCommand(console, network));
    commands.put("serve", () -> new ServeCommand(console, network));
    commands.put("mcp", () -> new McpCommand(console));
    commands.put("brief", () -> new BriefCommand(console));
    commands.put("why", () -> new WhyCommand(console));
    commands.put("timeline", () -> new TimelineCommand(console));
    commands.put("compare", () -> new CompareCommand(console));
    commands.put("claims", () -> new ClaimsCommand(console));
    commands.put("commitments", () -> new CommitmentsCommand(console));
    commands.put("positions", () -> new PositionsCommand(console));
    commands.put("overrule", () -> new OverruleCommand(console));
    commands.put("actors", () -> new ActorsCommand(console));
    commands.put("stories", () -> new StoriesCommand(console));
    commands.put("story", () -> new StoryCommand(console));
    commands.put("origins", () -> new OriginsCommand(console));
    commands.put("new", () -> new NewCommand(console));
    commands.put("export", () -> new ExportCommand(console));
    commands.put("annotate", () -> new AnnotateCommand(console));
    commands.put("extract", () -> new ExtractCommand(console));
    return commands;
  }

  /**
   * The command line for these arguments. Where the first of them names a command, only that one is
   * built: to read the options of all takes longer than many a command runs.
   */
  private static CommandLine over(Console console, Network network, String... typed) {
    CommandLine line = new CommandLine(new Commands());
    Map<String, Supplier<Object>> commands = commands(console, network);
    Supplier<Object> named = typed.length == 0 ? null : commands.get(typed[0]);
    if (named == null) {
      commands.values().forEach(command -> line.addSubcommand(command.get()));
    } else {
      line.addSubcommand(named.get());
    }
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((misuse, arguments) -> explain(console, misuse));
    line.setExecutionExceptionHandler((failure, at, arguments) -> explain(console, failure));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private static int explain(Console console, ParameterException misuse) {
    console.complain(wordsOf(misuse));
    console
        .err()
        .println("Try '" + misuse.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.MISUSE;
  }

  private static String wordsOf(ParameterException misuse) {
    return misuse instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
        ? wordsOf(unmatched)
        : String.valueOf(misuse.getMessage());
  }

  /** What stands too much on the command line, or for a command that there is not. */
  private static String wordsOf(UnmatchedArgumentException unmatched) {
    String first = "'" + unmatched.getUnmatched().getFirst() + "'";
    if (unmatched.getCommandLine().getParent() != null) {
      return first + " is more than this command takes";
    }
    List<String> meant = unmatched.getSuggestions().stream().limit(3).toList();
    return first
        + " is no command"
        + (meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?");
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
      case FileSystemException system when system.getReason() == null ->
          message + ": cannot be written";
      case FileSystemException system -> message;
      case null, default -> "cannot write: " + message;
    };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
