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
import picocli.CommandLine.Parameters;
import readout.export.Ink;
import readout.export.StoryLines;
import readout.record.Fact;
import readout.record.Telling;
import readout.store.RecordFile;
import readout.story.Story;
import readout.text.Document;

/** One story: its documents and where they are from, and its events by their own dates. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = "Shows one story: its documents, where they are from, and its timeline.")
final class StoryCommand implements Callable<Integer> {

  private static final int WIDTH = 100;

  private final Console console;

  @Parameters(
      paramLabel = "STORY",
      description = "number in the list of 'readout stories', or enough of the id's beginning")
  private String story;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(names = "--json", description = "print the story as its line of the export")
  private boolean json;

  @Option(names = "--all", description = "leave nothing out, however long")
  private boolean all;

  StoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (RecordFile file = record.openExisting()) {
      file.bringStoriesUpToDate();
      Story found = find(file, story, console);
      if (found == null) {
        return ExitCode.NOTHING;
      }
      show(file, found);
      return ExitCode.FINE;
    }
  }

  /**
   * The story meant by a number of the list or the beginning of an id; complains if it is not one.
   */
  static @Nullable Story find(RecordFile file, String story, Console console) {
    List<Story> found = found(file, story);
    if (found.size() == 1) {
      return found.getFirst();
    }
    console.complain(
        found.isEmpty() ? "no story " + story + " in the record" : story + " is not one story");
    return null;
  }

  private static List<Story> found(RecordFile file, String story) {
    if (!story.matches("\\d{1,9}")) {
      return file.storiesLike(story);
    }
    List<Story> stories = file.stories().stream().sorted(Story.LARGEST_FIRST).toList();
    int number = Integer.parseInt(story);
    return number < 1 || number > stories.size() ? List.of() : List.of(stories.get(number - 1));
  }

  private void show(RecordFile file, Story shown) {
    List<Fact> facts = file.factsOf(shown);
    if (json) {
      console.out().print(StoryLines.json(shown, facts));
      return;
    }
    var lines = new StoryLines(console.colour() ? Ink.COLOUR : Ink.PLAIN);
    int most = all ? Integer.MAX_VALUE : BriefCommand.SHORT;
    console
        .out()
        .print(
            lines.page(shown, documents(file, shown, facts), facts, file.origins(), WIDTH, most));
  }

  /** Those of the story first, then others that tell the same facts. */
  private static List<Document> documents(RecordFile file, Story story, List<Fact> facts) {
    Set<String> others = new TreeSet<>();
    for (Fact fact : facts) {
      fact.tellings().stream().map(Telling::document).forEach(others::add);
    }
    var ids = new ArrayList<>(story.documents());
    others.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    return ids.stream().map(file::document).toList();
  }
}
