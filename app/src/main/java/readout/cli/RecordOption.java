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

  /** A file of this name in the folder of the record. */
  Path beside(String name) {
    return file.resolveSibling(name);
  }
}
