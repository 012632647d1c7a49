package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.export.JsonBrief;
import readout.store.RecordFile;

/** What the record says. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "Prints the brief: timeline, who said what, what is disputed, what was promised.")
final class BriefCommand implements Callable<Integer> {

  /** Entries of one section that a terminal shows unasked. */
  static final int SHORT = 40;

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private final ViewOption record = new ViewOption();

  @Option(names = "--html", paramLabel = "FILE", description = "write it as a page instead")
  private @Nullable Path html;

  @Option(names = "--json", description = "print it as JSON instead")
  private boolean json;

  @Option(names = "--all", description = "leave nothing out, however long")
  private boolean all;

  BriefCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    record.isSparedBy(html, spec);
    try (RecordFile file = record.openExisting()) {
      Briefing briefing = Briefing.of(file);
      int most = all ? Integer.MAX_VALUE : SHORT;
      if (html != null) {
        briefing.writeHtml(html, most);
        console.out().println(html);
      } else if (json) {
        console.out().println(JsonBrief.of(briefing.brief()));
      } else {
        briefing.print(console, most);
      }
      return ExitCode.FINE;
    }
  }
}
