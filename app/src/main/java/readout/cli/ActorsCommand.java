package readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.store.Appearance;
import readout.store.RecordFile;
import tools.jackson.databind.json.JsonMapper;

/** Who is in the record. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = "Lists who is in the record, those in most documents first.")
final class ActorsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(names = "--json", description = "one line of JSON an actor")
  private boolean json;

  ActorsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (RecordFile file = record.openExisting()) {
      List<Appearance> actors = file.actors();
      if (json) {
        actors.forEach(it -> console.out().println(JsonMapper.shared().writeValueAsString(it)));
      } else {
        actors.forEach(it -> console.out().println(line(it)));
      }
      return ExitCode.FINE;
    }
  }

  private static String line(Appearance actor) {
    String what =
        Stream.of(Stream.of(actor.country(), actor.sector()), actor.roles().stream())
            .flatMap(it -> it)
            .filter(it -> it != null)
            .collect(Collectors.joining(", "));
    return String.format(
            Locale.ROOT,
            "%5d  %-32s %-12s %-40s %s",
            actor.documents(),
            actor.name(),
            actor.kind(),
            what,
            actor.id())
        .stripTrailing();
  }
}
