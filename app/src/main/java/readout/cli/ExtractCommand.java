package readout.cli;

import java.io.BufferedInputStream;
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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.collection.Coverage;
import readout.collection.Fetched;
import readout.collection.Received;
import readout.collection.Unpacked;
import readout.collection.Warc;
import readout.collection.WebPage;
import readout.collection.page.Html;
import readout.collection.page.Page;
import readout.collection.page.PageReader;
import readout.collection.page.TooSlow;
import readout.desk.InOrder;

/** Saved web pages in, their articles and what they say of themselves out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Takes the article out of saved web pages: one JSON object, file name (in an archive the"
            + " page's address) -> text, title, authors, dates, outlet, address, language, and"
            + " where each was read.")
final class ExtractCommand implements Callable<Integer> {

  private static final Pattern PAGE = Pattern.compile("(?i)\\.x?html?(?:\\.gz)?$");

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PAGE",
      arity = "1..*",
      description = "HTML files or web archives (WARC), plain or .gz, or folders of them")
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
    inputs.forEach(input -> Output.spares(input, output, spec));
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
        new InOrder<Errand, Outcome>(
            threads, Errand::read, outcome -> outcome.tell(entries, complaints))) {
      for (Path input : inputs) {
        give(input, work);
      }
      work.finish();
    }
    entries.close();
    return entries.count();
  }

  private static void give(Path input, InOrder<Errand, Outcome> work) {
    if (!Files.isDirectory(input)) {
      giveFile(input, work);
      return;
    }
    try (Stream<Path> files = Files.walk(input)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> giveFile(file, work));
    } catch (IOException | UncheckedIOException unlisted) {
      refuse(input.toString(), "the folder cannot be listed", work);
    }
  }

  /** The pages of an archive are read one by one, a file that is a page as a whole. */
  private static void giveFile(Path file, InOrder<Errand, Outcome> work) {
    if (PAGE.matcher(file.toString()).find()) {
      work.give(new Errand(file.toString(), () -> read(file)));
      return;
    }
    try (BufferedInputStream bytes = Unpacked.of(Files.newInputStream(file))) {
      if (Warc.begins(bytes)) {
        giveArchive(file.toString(), bytes, work);
      } else {
        work.give(new Errand(file.toString(), () -> read(file)));
      }
    } catch (IOException failure) {
      refuse(file.toString(), Coverage.reason(failure), work);
    }
  }

  private static void refuse(String source, String reason, InOrder<Errand, Outcome> work) {
    work.give(new Errand(source, () -> new Outcome(source, null, reason)));
  }

  private static void giveArchive(
      String name, BufferedInputStream bytes, InOrder<Errand, Outcome> work) throws IOException {
    Warc.eachPage(
        name,
        bytes,
        Coverage.PAGE_LIMIT,
        page -> work.give(new Errand(page.address(), () -> read(page))),
        damaged -> refuse(damaged.source(), damaged.reason(), work));
  }

  private static Outcome read(Path file) {
    try (InputStream bytes = Unpacked.of(Files.newInputStream(file))) {
      byte[] page = bytes.readNBytes(Coverage.PAGE_LIMIT + 1);
      String refusal = refusal(page);
      return refusal != null
          ? new Outcome(file.toString(), null, refusal)
          : read(file.toString(), stem(file), WebPage.html(page, null), null, null);
    } catch (IOException failure) {
      return new Outcome(file.toString(), null, Coverage.reason(failure));
    }
  }

  private static @Nullable String refusal(byte[] page) {
    if (page.length > Coverage.PAGE_LIMIT) {
      return "is larger than " + Coverage.PAGE_LIMIT / 1_000_000 + " MB";
    }
    return WebPage.isNone(page) ? "is no web page" : null;
  }

  private static Outcome read(Fetched page) {
    Html html = WebPage.html(page.bytes(), page.declared());
    return read(page.address(), page.address(), html, page.address(), page.crawled());
  }

  private static Outcome read(
      String source, String key, Html html, @Nullable String address, @Nullable String crawled) {
    String refusal = html.refusal();
    if (refusal != null) {
      return new Outcome(source, null, refusal);
    }
    try {
      Page page = new PageReader().read(html, address, crawled);
      return new Outcome(source, new Entry(key, page), "");
    } catch (TooSlow late) {
      return new Outcome(source, null, String.valueOf(late.getMessage()));
    }
  }

  /** The name without {@code .html} or {@code .html.gz}. */
  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("(?i)(?:\\.x?html?)?(?:\\.gz)?$", "");
  }

  /**
   * One page to read; in an archive it waits with its bytes. A defect met in one page must not cost
   * the others: this is where it is held.
   */
  record Errand(String source, Supplier<Outcome> work) {
    Outcome read() {
      try {
        return work.get();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
        return new Outcome(source, null, "breaks the reading: " + defect);
      }
    }
  }

  record Entry(String key, Page page) {}

  record Outcome(String source, @Nullable Entry entry, String reason) {
    void tell(ExtractedPages entries, Consumer<Received.Unreadable> complaints) {
      if (entry == null) {
        complaints.accept(new Received.Unreadable(source, reason));
      } else {
        entries.write(entry.key(), entry.page());
      }
    }
  }

  private Writer writer() throws IOException {
    var bytes = output == null ? console.out() : Files.newOutputStream(output);
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }
}
