package readout.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import readout.store.RecordFile;

/** {@code --record FILE} and {@code --as-of DAY}, for commands that only look at a record. */
final class ViewOption {

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      converter = IsoDay.class,
      description =
          "the record as it could be known at the end of that day: documents published later, or on"
              + " an unknown day, are left out")
  private @Nullable String asOf;

  RecordFile openExisting() {
    String day = asOf;
    if (day == null) {
      return record.openExisting();
    }
    try (RecordFile whole = record.openExisting()) {
      return whole.asOf(day, Commands.fold());
    }
  }

  /** Refuses to write over the record. */
  void isSparedBy(@Nullable Path written, CommandSpec spec) {
    Output.spares(record.file(), written, spec);
  }

  /** The page that goes with the record. */
  Path page() {
    return record.page();
  }
}
