package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.desk.Desk;
import readout.desk.Pages;
import readout.desk.Tally;
import readout.fetch.Errands;
import readout.fetch.Network;
import readout.fetch.Visits;
import readout.store.RecordFile;

/** Coverage in, record and brief out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads coverage into the record and prints the brief. Reading the same again changes"
            + " nothing.",
    footer = {
      "",
      "Examples:",
      "  readout read samples                    a folder of texts, pages, archives",
      "  readout read https://example.org/talks  a page, feed, sitemap or PDF",
      "  readout read --fetch urls.csv           what lies at the addresses of a list",
      "",
      "Formats are known by content: text, HTML, PDF, JSON Lines, RSS, Atom, JSON Feed,",
      "OPML, sitemaps, lists and tables of addresses, WARC; any packed by gzip."
    })
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "files, folders of them, addresses, - for standard input")
  private List<String> inputs = List.of();

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "documents read at once; default: one a processor; the record is the same")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--fetch",
      description =
          "also fetch the pages that files (feeds, lists) only point to; on where an INPUT is an"
              + " address")
  private boolean fetch;

  @Option(names = "--offline", description = "never use the network")
  private boolean offline;

  @Option(
      names = "--most",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "addresses fetched at most (default: 2000)")
  private int most = 2000;

  @Mixin private final ReaderOption reader = new ReaderOption();

  @Option(
      names = "--moment",
      paramLabel = "WHEN",
      converter = IsoMoment.class,
      description =
          "when this is read, ISO day or moment (2022-02-28T14:30Z), for 'new --since'; the clock"
              + " is not asked")
  private @Nullable String moment;

  @Option(names = "--no-brief", description = "only read; print and write no brief")
  private boolean noBrief;

  @Option(names = "--json", description = "print the counts as JSON instead of the brief")
  private boolean json;

  private final Network network;

  ReadCommand(Console console, Network network) {
    this.console = console;
    this.network = network;
  }

  @Override
  @SuppressWarnings("try") // Signals are heard as long as the block runs.
  public Integer call() throws IOException {
    if (Inputs.areMissing(inputs)) {
      return ExitCode.of(0, concluded(missing()).unreadable());
    }
    try (RecordFile file = record.open();
        StopSignals told = StopSignals.on(this::stop)) {
      int before = file.lastRun();
      Tally tally = read(file);
      reader.release();
      file.bringStoriesUpToDate();
      if (moment != null) {
        file.noteMoment(before, moment);
      }
      concluded(tally);
      if (!json && !noBrief && tally.readable() > 0) {
        brief(file);
      }
      return ExitCode.of(tally.readable(), tally.unreadable());
    }
  }

  private Tally concluded(Tally tally) {
    if (json) {
      console.out().println(Counts.json(tally));
    }
    return tally;
  }

  /** A slip in the name of a file lays out no record. */
  private Tally missing() {
    var complaints = new Complaints(console, new ProgressLine(console, 0));
    new Inputs(inputs, console).read(new Pages(page -> {}, complaints));
    complaints.conclude();
    return told(new Tally(0, 0, complaints.count()));
  }

  /**
   * Stops at once: what is half written SQLite takes back. An orderly exit would end the native
   * network under the threads that are still in it, and with it the process, by a fault.
   */
  private void stop() {
    console.complain("stopped; what was read is in the record, read the same again for the rest");
    Runtime.getRuntime().halt(StopSignals.KILLED);
  }

  private Tally read(RecordFile file) {
    boolean goes = !offline && (fetch || inputs.stream().anyMatch(Inputs::isAddress));
    if (!goes) {
      return told(read(file, new Inputs(inputs, console)));
    }
    try (Visits visits = network.visits()) {
      var errands = Errands.of(visits, file::holdsAddress, most);
      Tally tally = read(file, new Inputs(inputs, console, errands));
      int known = tally.known() + errands.passedBy();
      return told(new Tally(tally.added(), known, tally.unreadable()));
    }
  }

  private Tally told(Tally tally) {
    console.err().println("readout: " + Counts.words(tally));
    return tally;
  }

  private Tally read(RecordFile file, Inputs given) {
    var progress = new ProgressLine(console, console.progress() ? given.bytes() : 0);
    var complaints = new Complaints(console, progress);
    var desk = new Desk(reader.readout(console), Commands.fold(), file, Version.ofProgram());
    Tally tally =
        desk.read(threads, each -> given.read(complaints.hearing(each)), complaints, progress);
    progress.clear();
    complaints.conclude();
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
