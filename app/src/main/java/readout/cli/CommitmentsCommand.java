package readout.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.commitment.Docket;
import readout.export.AccountsText;
import readout.export.Ink;
import readout.store.RecordFile;

/** Prints what was promised, until when, and what became of it. */
@Command(
    name = "commitments",
    mixinStandardHelpOptions = true,
    description = "Prints what was promised, until when, and what became of it.")
final class CommitmentsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final ViewOption record = new ViewOption();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = IsoDay.class,
      description = "day to look from (2022-02-28); default: that of the newest document")
  private @Nullable String on;

  CommitmentsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Ink ink = console.colour() ? Ink.COLOUR : Ink.PLAIN;
    try (RecordFile file = record.openExisting()) {
      String day = on != null ? on : file.newestDay();
      console.out().print(AccountsText.of(Docket.of(file.facts(), day), ink));
      return ExitCode.FINE;
    }
  }
}
