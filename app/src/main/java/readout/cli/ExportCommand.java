package readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.exchange.Drawer;
import readout.exchange.Exchange;
import readout.exchange.Holdings;
import readout.exchange.OfStory;
import readout.exchange.Tally;
import readout.export.RecordLines;
import readout.reuse.Origins;
import readout.store.RecordFile;
import readout.store.RecordHoldings;
import readout.story.Story;

/** The record, or one story of it, for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes the record in our own or another's format; the same record gives the same bytes.")
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private final ViewOption record = new ViewOption();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      converter = ExportFormat.Converter.class,
      completionCandidates = ExportFormat.Names.class,
      description = "one of: ${COMPLETION-CANDIDATES}")
  private ExportFormat to = ExportFormat.OWN;

  @Option(
      names = "--story",
      paramLabel = "STORY",
      description =
          "only one story: number in the list of 'readout stories', or enough of the id's"
              + " beginning")
  private @Nullable String story;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "file, or folder for formats of several files (csv, parquet, gdelt); default: standard"
              + " output")
  private @Nullable Path output;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Exchange exchange = to.exchange();
    if (exchange == null && story != null) {
      throw new ParameterException(spec.commandLine(), "--story is for other formats than jsonl");
    }
    record.isSparedBy(output, spec);
    try (RecordFile file = record.openExisting()) {
      return exchange == null ? ownLines(file) : inFormat(exchange, file);
    }
  }

  private int ownLines(RecordFile file) throws IOException {
    try (Writer writer = new BufferedWriter(new OutputStreamWriter(stream(), UTF_8))) {
      int documents = file.whileUnchanged(() -> lines(file, writer));
      return documents == 0 ? ExitCode.NOTHING : ExitCode.FINE;
    }
  }

  private int inFormat(Exchange exchange, RecordFile file) throws IOException {
    Holdings holdings = new RecordHoldings(file);
    if (story != null) {
      file.bringStoriesUpToDate();
      Story one = StoryCommand.find(file, story, console);
      if (one == null) {
        return ExitCode.NOTHING;
      }
      holdings = new OfStory(holdings, one);
    }
    Tally tally = written(exchange, file, holdings);
    console.err().println("readout: " + exchange.name() + ": " + tally.summary());
    return file.countDocuments() == 0 ? ExitCode.NOTHING : ExitCode.FINE;
  }

  private Tally written(Exchange exchange, RecordFile file, Holdings holdings) throws IOException {
    Path place = output;
    if (exchange.files() == Exchange.Files.FOLDER) {
      if (place == null) {
        throw new ParameterException(
            spec.commandLine(), exchange.name() + " writes several files: say where by -o FOLDER");
      }
      return write(exchange, file, holdings, Drawer.folder(place));
    }
    try (OutputStream out = new BufferedOutputStream(stream())) {
      return write(exchange, file, holdings, Drawer.stream(out));
    }
  }

  private static Tally write(Exchange exchange, RecordFile file, Holdings holdings, Drawer drawer) {
    return file.whileUnchanged(() -> {
      try {
        return exchange.write(holdings, drawer);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    });
  }

  private static int lines(RecordFile file, Writer writer) {
    var lines = new RecordLines(writer);
    Origins origins = file.origins();
    file.eachDocument(
        it -> write(() -> lines.document(it, origins.of(it.id()), file.addresses(it.id()))));
    file.eachFact(fact -> write(() -> lines.fact(fact)));
    file.links().forEach(link -> write(() -> lines.link(link)));
    file.stories().forEach(it -> write(() -> lines.story(it, file.factsOf(it))));
    return file.countDocuments();
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private OutputStream stream() throws IOException {
    return output == null ? console.out() : Files.newOutputStream(output);
  }
}
