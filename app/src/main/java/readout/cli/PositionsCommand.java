package readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.account.Positions;
import readout.export.Ink;
import readout.export.PositionLines;
import readout.store.RecordFile;

/** Prints where each side stands, on what, since when, and how hard. */
@Command(
    name = "positions",
    mixinStandardHelpOptions = true,
    description =
        "Prints where each side stands: what it asks, refuses, threatens, offers and gives way in,"
            + " by day, with the words; what changed over time comes first.")
final class PositionsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final ViewOption record = new ViewOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ACTOR",
      description = "only those of holders whose name holds this")
  private @Nullable String actor;

  PositionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Ink ink = console.colour() ? Ink.COLOUR : Ink.PLAIN;
    try (RecordFile file = record.openExisting()) {
      Positions all = Positions.of(file.facts(), file.links());
      List<Positions.Line> chosen = all.lines().stream().filter(this::isChosen).toList();
      if (chosen.isEmpty() && actor != null) {
        console.complain("no side whose name holds '" + actor + "' takes a position in the record");
        return ExitCode.NOTHING;
      }
      console.out().print(new PositionLines(ink).text(new Positions(chosen)));
      return ExitCode.FINE;
    }
  }

  private boolean isChosen(Positions.Line line) {
    return actor == null
        || line.holder().toLowerCase(Locale.ROOT).contains(actor.toLowerCase(Locale.ROOT));
  }
}
