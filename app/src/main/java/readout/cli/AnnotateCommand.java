package readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.desk.InOrder;
import readout.export.Annotation;
import readout.text.Document;

/** Documents in, their layers out, no record. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description =
        "Reads documents and writes every layer found, one line of JSON a document. No record.")
final class AnnotateCommand implements Callable<Integer> {

  private final Console console;

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
      description = "default: one a processor; the output is the same")
  private int threads = Runtime.getRuntime().availableProcessors();

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Readout readout = Readout.english();
    try (InputStream bytes =
            input.equals("-") ? console.in() : Files.newInputStream(Path.of(input));
        Writer lines = writer();
        var work =
            new InOrder<Document, String>(
                threads, it -> Annotation.line(readout.read(it)), it -> write(lines, it))) {
      JsonLinesInput.read(bytes, work::give);
      work.finish();
    }
    return ExitCode.FINE;
  }

  private Writer writer() throws IOException {
    return new OutputStreamWriter(
        output == null
            ? new PrintStream(console.out())
            : new BufferedOutputStream(Files.newOutputStream(output)),
        StandardCharsets.UTF_8);
  }

  private static void write(Writer lines, String line) {
    try {
      lines.write(line);
      lines.write('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
