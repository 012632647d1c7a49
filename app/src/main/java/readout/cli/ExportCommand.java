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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.export.RecordLines;
import readout.reuse.Origins;
import readout.store.RecordFile;

/** The whole record, for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the whole record; the same record gives the same bytes.")
final class ExportCommand implements Callable<Integer> {

  /** What can be written. */
  enum Format {
    JSONL
  }

  private final Console console;

  @Mixin private final ViewOption record = new ViewOption();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "one of: ${COMPLETION-CANDIDATES}")
  private Format to = Format.JSONL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "default: standard output")
  private @Nullable Path output;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (RecordFile file = record.openExisting();
        Writer writer = writer()) {
      int documents =
          file.whileUnchanged(() ->
              switch (to) {
                case JSONL -> lines(file, writer);
              });
      return documents == 0 ? ExitCode.NOTHING : ExitCode.FINE;
    }
  }

  private static int lines(RecordFile file, Writer writer) {
    var lines = new RecordLines(writer);
    Origins origins = file.origins();
    file.eachDocument(it -> write(() -> lines.document(it, origins.of(it.id()))));
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

  private Writer writer() throws IOException {
    OutputStream bytes = output == null ? console.out() : Files.newOutputStream(output);
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }
}
