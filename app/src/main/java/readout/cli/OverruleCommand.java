package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.event.Status;
import readout.record.Fact;
import readout.record.Overrule;
import readout.record.Telling;
import readout.store.RecordFile;

/** An analyst knows better. */
@Command(
    name = "overrule",
    mixinStandardHelpOptions = true,
    description =
        "Overrules the record: join facts, split one, set a status, say that it was not an actor."
            + " What is overruled is kept and shown, and holds when the coverage is read again."
            + " Without arguments: shows what was overruled.")
final class OverruleCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  @Parameters(
      arity = "0..1",
      index = "0",
      paramLabel = "VERB",
      description = "join FACT FACT..., split FACT, status FACT, not-the-actor FACT")
  private @Nullable String verb;

  @Parameters(arity = "0..*", index = "1..*", paramLabel = "FACT", description = "ids")
  private List<String> facts = List.of();

  @Option(names = "--document", description = "split: the document whose telling is another event")
  private @Nullable String document;

  @Option(names = "--status", description = "status: the right one (${COMPLETION-CANDIDATES})")
  private @Nullable Status status;

  @Option(names = "--actor", description = "not-the-actor: id of the actor that it was not")
  private @Nullable String actor;

  @Option(names = "--note", description = "why")
  private String note = "";

  OverruleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (RecordFile file = record.openExisting()) {
      return verb == null ? show(file) : overrule(file, verb);
    }
  }

  private int show(RecordFile file) {
    List<Overrule> all = file.overrules();
    if (all.isEmpty()) {
      console.out().println("Nothing was overruled.");
    }
    for (Overrule overrule : all) {
      console.out().println(overrule.act() + "  " + overrule.told() + "  " + overrule.words());
    }
    return ExitCode.FINE;
  }

  private int overrule(RecordFile file, String word) {
    Overrule.Verb what = verbOf(word);
    if (what == null) {
      console.complain(word + ": not one of join, split, status, not-the-actor");
      return ExitCode.MISUSE;
    }
    var meant = new ArrayList<Fact>();
    for (String id : facts) {
      Fact found = OneFact.find(file, id, console);
      if (found == null) {
        return ExitCode.NOTHING;
      }
      if (!meant.contains(found)) {
        meant.add(found);
      }
    }
    String missing = missing(what, meant);
    if (!missing.isEmpty()) {
      console.complain(missing);
      return ExitCode.MISUSE;
    }
    int act = file.overrule(what, told(what, meant), value(what), note, Commands.fold());
    console.out().println("overruled, number " + act);
    return ExitCode.FINE;
  }

  private static Overrule.@Nullable Verb verbOf(String word) {
    for (Overrule.Verb candidate : Overrule.Verb.values()) {
      if (candidate.label().equals(word.toLowerCase(Locale.ROOT))) {
        return candidate;
      }
    }
    return null;
  }

  private String missing(Overrule.Verb what, List<Fact> meant) {
    return switch (what) {
      case JOIN -> meant.size() < 2 ? "join: name two different facts or more" : "";
      case SPLIT ->
          meant.size() != 1 || document == null || told(what, meant).isEmpty()
              ? "split: name one fact, and with --document a document that tells it"
              : "";
      case STATUS -> meant.isEmpty() || status == null ? "status: name a fact and --status" : "";
      case NOT_THE_ACTOR ->
          meant.isEmpty() || actor == null
              ? "not-the-actor: name a fact and --actor"
              : meant.stream().allMatch(this::takesPart)
                  ? ""
                  : "not-the-actor: " + actor + " is not in every one of these facts; see 'why'";
    };
  }

  private boolean takesPart(Fact fact) {
    return Stream.concat(fact.actors().stream(), fact.recipients().stream())
        .anyMatch(party -> Objects.equals(party.id(), actor));
  }

  /** Ids under which documents tell these facts: what is overruled is what they tell. */
  private List<String> told(Overrule.Verb what, List<Fact> meant) {
    var ids = new ArrayList<String>();
    for (Fact fact : meant) {
      for (Telling telling : fact.tellings()) {
        if (what != Overrule.Verb.SPLIT || telling.document().equals(document)) {
          ids.add(telling.account().told());
        }
      }
    }
    return ids.stream().distinct().toList();
  }

  private String value(Overrule.Verb what) {
    return switch (what) {
      case JOIN, SPLIT -> "";
      case STATUS -> status == null ? "" : status.name();
      case NOT_THE_ACTOR -> actor == null ? "" : actor;
    };
  }
}
