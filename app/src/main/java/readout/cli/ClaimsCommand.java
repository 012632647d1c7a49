package readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.account.Ledger;
import readout.export.AccountsText;
import readout.export.Ink;
import readout.store.RecordFile;

/** Prints claims, who denies them and how much of them, and what anonymous sources said. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description =
        "Prints claims, who denies them and how much of them, and what anonymous sources said.")
final class ClaimsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final ViewOption record = new ViewOption();

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Ink ink = console.colour() ? Ink.COLOUR : Ink.PLAIN;
    try (RecordFile file = record.openExisting()) {
      Ledger ledger = Ledger.of(file.facts(), file.links());
      console.out().print(AccountsText.of(ledger, ink));
      return ExitCode.FINE;
    }
  }
}
