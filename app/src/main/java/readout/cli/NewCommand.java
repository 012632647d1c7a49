package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.export.Ink;
import readout.export.NewsLines;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Telling;
import readout.store.RecordFile;
import readout.story.News;
import readout.text.Document;

/** What is new: facts added, better known, disputed. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description =
        "Tells what the documents that came last have brought: facts added, facts now told by"
            + " another independent origin or with more, plans that came true, denials and"
            + " disputes.")
final class NewCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      converter = RunOrMoment.class,
      description =
          "the number of a run: what came after it; or an ISO day or moment (2022-02-28T14:30Z):"
              + " what was read since, as 'read --moment' was told; where it was not told, what was"
              + " published since; default: before the last run")
  private @Nullable String since;

  @Option(names = "--json", description = "print it as JSON")
  private boolean json;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (RecordFile file = record.openExisting()) {
      file.bringStoriesUpToDate();
      // Before the first run there is none.
      String when = since == null ? String.valueOf(Math.max(0, file.lastRun() - 1)) : since;
      Set<String> documents =
          RunOrMoment.isRun(when)
              ? file.documentsAfterRun(Integer.parseInt(when))
              : file.documentsSince(when);
      return documents.isEmpty() ? none(when) : show(file, documents);
    }
  }

  private int none(String when) {
    String what = RunOrMoment.isRun(when) ? "after run " + when : "since " + when;
    console.out().println("No document of the record came " + what + ".");
    return ExitCode.NOTHING;
  }

  private int show(RecordFile file, Set<String> documents) {
    News news = News.of(file.factsToldBy(documents), file.links(), documents, file.origins());
    List<Fact> facts = facts(file, news);
    var lines = new NewsLines(news, facts, documentsOf(file, facts));
    Ink ink = console.colour() ? Ink.COLOUR : Ink.PLAIN;
    console.out().print(json ? lines.json() : lines.text(ink));
    return ExitCode.FINE;
  }

  /** Every fact that the news speaks of. */
  private static List<Fact> facts(RecordFile file, News news) {
    var facts = new ArrayList<>(news.added());
    news.upgraded().forEach(it -> facts.add(it.fact()));
    var ends = new TreeSet<String>();
    for (Link link : news.linked()) {
      ends.addAll(link.from());
      ends.addAll(link.to());
    }
    facts.forEach(fact -> ends.remove(fact.id()));
    ends.forEach(id -> facts.addAll(file.factsLike(id)));
    return facts;
  }

  private static List<Document> documentsOf(RecordFile file, List<Fact> facts) {
    var ids = new TreeSet<String>();
    for (Fact fact : facts) {
      fact.tellings().stream().map(Telling::document).forEach(ids::add);
    }
    return ids.stream().map(file::document).toList();
  }
}
