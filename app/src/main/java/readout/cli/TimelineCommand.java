package readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.export.AccountsText;
import readout.export.Ink;
import readout.store.RecordFile;

/** Prints events and plans by their own days. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Prints events and plans by their own days.")
final class TimelineCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final ViewOption record = new ViewOption();

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Ink ink = console.colour() ? Ink.COLOUR : Ink.PLAIN;
    try (RecordFile file = record.openExisting()) {
      String text = AccountsText.timeline(file.facts(), file.links(), ink);
      console.out().print(text);
      return ExitCode.FINE;
    }
  }
}
