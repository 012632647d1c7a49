package readout.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.Readout;
import readout.collection.Received;
import readout.desk.InOrder;
import readout.desk.Page;
import readout.desk.Pages;

/** Documents in, their layers out, no record. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description =
        "Reads documents and writes every layer found, one line of JSON a document. No record.")
final class AnnotateCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "IN.jsonl",
      description = "{id, text, date?} lines; - for standard input")
  private String input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT.jsonl",
      description = "default: standard output")
  private @Nullable Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = AtLeastOne.class,
      description = "documents read at once; default: one a processor; the output is the same")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final ReaderOption reader = new ReaderOption();

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Output.spares(Path.of(input), output, spec);
    var complaints = new Complaints(console, new ProgressLine(console, 0));
    int lines;
    try (Writer writer = writer()) {
      lines = annotate(writer, complaints);
    }
    complaints.conclude();
    return ExitCode.of(lines, complaints.count());
  }

  private int annotate(Writer writer, Complaints complaints) {
    Readout readout = reader.annotator(console);
    var lines = new Lines(writer);
    try (var work =
        new InOrder<Page, Page.Annotated>(
            threads, page -> page.annotation(readout), it -> tell(it, lines, complaints))) {
      var pages = new Pages(work::give, complaints);
      new Inputs(List.of(input), console).read(complaints.hearing(pages));
      pages.finish();
      work.finish();
    }
    return lines.count;
  }

  private static void tell(Page.Annotated page, Lines lines, Complaints complaints) {
    switch (page) {
      case Page.Annotated.Line(String json) -> lines.write(json);
      case Page.Annotated.Nothing(Received.Unreadable why) -> complaints.accept(why);
    }
  }

  private Writer writer() throws IOException {
    OutputStream bytes = output == null ? console.out() : Files.newOutputStream(output);
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }

  private static final class Lines {
    private final Writer writer;
    private int count;

    Lines(Writer writer) {
      this.writer = writer;
    }

    void write(String line) {
      try {
        writer.write(line);
        writer.write('\n');
        count++;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
