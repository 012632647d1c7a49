package readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.account.Comparison;
import readout.export.AccountsText;
import readout.export.Ink;
import readout.record.Fact;
import readout.store.RecordFile;

/** Sets the accounts of one event side by side, point by point. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Sets the accounts of one event side by side, point by point.")
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final ViewOption record = new ViewOption();

  @Parameters(paramLabel = "EVENT", description = "id of the fact, or enough of its beginning")
  private String event;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Ink ink = console.colour() ? Ink.COLOUR : Ink.PLAIN;
    try (RecordFile file = record.openExisting()) {
      Fact fact = OneFact.find(file, event, console);
      if (fact == null) {
        return ExitCode.NOTHING;
      }
      Comparison comparison = Comparison.of(fact, file::told, file.saidIn(fact));
      console.out().print(AccountsText.of(fact, comparison, ink));
      return ExitCode.FINE;
    }
  }
}
