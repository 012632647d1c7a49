package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.export.Ink;
import readout.export.OriginLines;
import readout.store.RecordFile;
import readout.text.Document;

/** Who copied whom. */
@Command(
    name = "origins",
    mixinStandardHelpOptions = true,
    description =
        "Lists the documents that are made from others: copies, rewrites, translations, texts that"
            + " hold a passage of another, that share a source, or that name an outlet as their"
            + " source; with the share, and how it is known which came first.")
final class OriginsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(names = "--json", description = "one line of JSON an origin")
  private boolean json;

  OriginsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (RecordFile file = record.openExisting()) {
      file.bringStoriesUpToDate();
      List<Document> documents = new ArrayList<>();
      file.eachDocument(documents::add);
      var lines = new OriginLines(documents, file.origins());
      Ink ink = console.colour() ? Ink.COLOUR : Ink.PLAIN;
      console.out().print(json ? lines.json() : lines.text(ink));
      return documents.isEmpty() ? ExitCode.NOTHING : ExitCode.FINE;
    }
  }
}
