package readout.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.collection.Coverage;
import readout.collection.Received;
import readout.collection.Unpacked;
import readout.collection.WebPage;
import readout.collection.page.Page;
import readout.collection.page.PageReader;
import readout.desk.InOrder;

/** Saved web pages in, their articles and what they say of themselves out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Takes the article out of saved web pages: one JSON object, file name -> text, title,"
            + " authors, dates, outlet, address, language, and where each was read.")
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PAGE",
      arity = "1..*",
      description = "HTML files, plain or .gz, or folders of them")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT.json",
      description = "default: standard output")
  private @Nullable Path output;

  @Option(
      names = "--blocks",
      description = "also every block of the page: its role, the rule, where it stood")
  private boolean blocks;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "pages read at once; default: one a processor; the output is the same")
  private int threads = Runtime.getRuntime().availableProcessors();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var complaints = new Complaints(console, new ProgressLine(console, 0));
    int pages;
    try (Writer writer = writer()) {
      pages = extract(writer, complaints);
    }
    complaints.conclude();
    return ExitCode.of(pages, complaints.count());
  }

  private int extract(Writer writer, Consumer<Received.Unreadable> complaints) throws IOException {
    var entries = new ExtractedPages(writer, blocks);
    try (var work =
        new InOrder<Path, Outcome>(
            threads, ExtractCommand::read, outcome -> outcome.tell(entries, complaints))) {
      for (Path input : inputs) {
        give(input, work, complaints);
      }
      work.finish();
    }
    entries.close();
    return entries.count();
  }

  private static void give(
      Path input, InOrder<Path, Outcome> work, Consumer<Received.Unreadable> complaints) {
    if (!Files.isDirectory(input)) {
      work.give(input);
      return;
    }
    try (Stream<Path> files = Files.walk(input)) {
      files.filter(Files::isRegularFile).sorted().forEach(work::give);
    } catch (IOException | UncheckedIOException unlisted) {
      complaints.accept(new Received.Unreadable(input.toString(), "the folder cannot be listed"));
    }
  }

  private static Outcome read(Path file) {
    try (InputStream bytes = Unpacked.of(Files.newInputStream(file))) {
      byte[] page = bytes.readNBytes(Coverage.PAGE_LIMIT + 1);
      if (page.length > Coverage.PAGE_LIMIT) {
        return new Outcome(file, null, "is larger than " + Coverage.PAGE_LIMIT / 1_000_000 + " MB");
      }
      String html = WebPage.decode(page);
      String refusal = PageReader.refusal(html);
      return refusal == null
          ? new Outcome(file, new PageReader().read(html, null, null), "")
          : new Outcome(file, null, refusal);
    } catch (IOException failure) {
      return new Outcome(file, null, Coverage.reason(failure));
    }
  }

  private record Outcome(Path file, @Nullable Page page, String reason) {
    void tell(ExtractedPages entries, Consumer<Received.Unreadable> complaints) {
      if (page == null) {
        complaints.accept(new Received.Unreadable(file.toString(), reason));
      } else {
        entries.write(String.valueOf(file.getFileName()), page);
      }
    }
  }

  private Writer writer() throws IOException {
    var bytes = output == null ? console.out() : Files.newOutputStream(output);
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }
}
