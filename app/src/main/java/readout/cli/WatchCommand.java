package readout.cli;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.desk.Desk;
import readout.desk.Tally;
import readout.fetch.Network;
import readout.fetch.Notebook;
import readout.fetch.Visits;
import readout.fetch.Watch;
import readout.store.RecordFile;

/** Feeds in, again and again; the record grows. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description =
        "Looks into feeds at intervals and reads what is new into the record, until it is stopped"
            + " (Ctrl-C). It asks robots.txt, pauses between two visits to a host, and asks only"
            + " for what has changed.",
    footer = {
      "",
      "Examples:",
      "  readout watch https://example.org/feed.xml --every 30m",
      "  readout watch feeds.opml --once         one round, as for cron",
      "",
      "What was read is noted beside the record (readout-watch.db): a run that was",
      "stopped or killed goes on where it was."
    })
final class WatchCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private final Console console;
  private final Network network;
  private final CountDownLatch stop = new CountDownLatch(1);

  @Parameters(
      arity = "1..*",
      paramLabel = "FEEDS",
      description =
          "addresses of feeds, news sitemaps or pages; files that list such (OPML, lists)")
  private List<String> feeds = List.of();

  @Mixin private final ReaderOption reader = new ReaderOption();

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Interval.class,
      description = "between two rounds, such as 90s, 15m, 2h (default: 15m)")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "one round only")
  private boolean once;

  @Option(
      names = "--most",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "addresses fetched in a round; the rest waits (default: 2000)")
  private int most = 2000;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "documents read at once; default: one a processor")
  private int threads = Runtime.getRuntime().availableProcessors();

  WatchCommand(Console console, Network network) {
    this.console = console;
    this.network = network;
  }

  @Override
  @SuppressWarnings("try") // Signals are heard as long as the block runs.
  public Integer call() throws InterruptedException {
    try (RecordFile file = record.open();
        Notebook notebook = Notebook.open(record.notes(), network.clock(), file::holdsAddress);
        Visits visits = network.visits();
        StopSignals told = StopSignals.on(() -> end(visits))) {
      return rounds(file, new Watch(feeds, visits, notebook, most));
    }
  }

  /** Told to end: what is under way is brought into the record, then all is closed. */
  private void end(Visits visits) {
    stop.countDown();
    visits.stop();
  }

  private int rounds(RecordFile file, Watch watch) throws InterruptedException {
    Tally tally = round(file, watch);
    while (!once && !stop.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
      tally = round(file, watch);
    }
    // Nothing new is nothing wrong.
    return tally.unreadable() == 0 ? ExitCode.FINE : ExitCode.PARTLY;
  }

  private Tally round(RecordFile file, Watch watch) {
    var progress = new ProgressLine(console, 0);
    var complaints = new Complaints(console, progress);
    var desk = new Desk(reader.readout(console), Commands.fold(), file, Version.ofProgram());
    Tally tally =
        desk.read(threads, each -> watch.round(complaints.hearing(each)), complaints, progress);
    watch.noted();
    file.bringStoriesUpToDate();
    progress.clear();
    complaints.conclude();
    String time = TIME.format(network.clock().instant().atOffset(ZoneOffset.UTC));
    console.err().println("readout: " + time + ": " + Counts.words(tally));
    console.err().flush();
    return tally;
  }
}
