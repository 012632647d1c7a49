package readout.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import readout.store.RecordFile;

/** {@code --record FILE}, the same for every command that needs a record. */
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "the record; default: readout.db in the working folder")
  private Path file = Path.of("readout.db");

  RecordFile open() {
    return RecordFile.open(file);
  }

  RecordFile openExisting() {
    return RecordFile.openExisting(file);
  }

  Path file() {
    return file;
  }

  /** The page that goes with the record: {@code readout-brief.html} beside {@code readout.db}. */
  Path page() {
    return beside("-brief.html");
  }

  /** The notes of {@code watch}: {@code readout-watch.db} beside {@code readout.db}. */
  Path notes() {
    return beside("-watch.db");
  }

  private Path beside(String ending) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
  }
}
