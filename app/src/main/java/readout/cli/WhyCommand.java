package readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.export.Explanation;
import readout.export.Ink;
import readout.record.Fact;
import readout.record.Telling;
import readout.store.RecordFile;

/** What stands behind a line of the brief. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description =
        "Shows what stands behind a fact: the sentences, the rule, the date proof, how actors were"
            + " resolved.")
final class WhyCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FACT", description = "id of the fact, or enough of its beginning")
  private String fact;

  @Mixin private final ViewOption record = new ViewOption();

  @Option(names = "--json", description = "print the fact as its line of the export")
  private boolean json;

  WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (RecordFile file = record.openExisting()) {
      Fact found = OneFact.find(file, fact, console);
      if (found == null) {
        return ExitCode.NOTHING;
      }
      explain(file, found);
      return ExitCode.FINE;
    }
  }

  private void explain(RecordFile file, Fact found) {
    var explanation = new Explanation(found);
    for (Telling telling : found.tellings()) {
      explanation.tellingDocument(file.document(telling.document()));
    }
    file.links().forEach(explanation::link);
    file.overrules().forEach(explanation::overrule);
    Ink ink = console.colour() ? Ink.COLOUR : Ink.PLAIN;
    console.out().print(json ? explanation.json() : explanation.text(ink));
  }
}
