package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.desk.Desk;
import readout.desk.Tally;
import readout.store.RecordFile;

/** Coverage in, record and brief out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads coverage into the record and prints the brief. Reading the same again changes"
            + " nothing.")
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "text or JSON Lines files, folders of them, - for standard input")
  private List<String> inputs = List.of();

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "documents read at once; default: one a processor; the record is the same")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-brief", description = "only read; print and write no brief")
  private boolean noBrief;

  @Option(names = "--json", description = "print the counts as JSON instead of the brief")
  private boolean json;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (RecordFile file = record.open()) {
      Tally tally = read(file);
      if (json) {
        console.out().println(Counts.json(tally));
      } else if (!noBrief && tally.readable() > 0) {
        brief(file);
      }
      return ExitCode.of(tally.readable(), tally.unreadable());
    }
  }

  private Tally read(RecordFile file) {
    var given = new Inputs(inputs, console);
    var progress = new ProgressLine(console, console.progress() ? given.bytes() : 0);
    var complaints = new Complaints(console, progress);
    var desk = new Desk(Readout.english(), Commands.fold(), file, Version.ofProgram());
    Tally tally = desk.read(threads, given::read, complaints, progress);
    progress.clear();
    complaints.conclude();
    console.err().println("readout: " + Counts.words(tally));
    return tally;
  }

  private void brief(RecordFile file) throws IOException {
    Briefing briefing = Briefing.of(file);
    briefing.print(console, BriefCommand.SHORT);
    Path html = record.page();
    briefing.writeHtml(html, BriefCommand.SHORT);
    console.out().println("\nThe brief as a page: " + html);
  }
}
