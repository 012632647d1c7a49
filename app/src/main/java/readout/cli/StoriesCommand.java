package readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.export.Ink;
import readout.export.StoryLines;
import readout.reuse.Origins;
import readout.store.RecordFile;
import readout.story.Story;

/** The stories of the record. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the stories: the documents of one affair brought together, the largest first.",
      "A document that stands alone is left out unless --all is given."
    })
final class StoriesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final RecordOption record = new RecordOption();

  @Option(names = "--all", description = "stories of a single document too")
  private boolean all;

  @Option(names = "--json", description = "one line of JSON a story, those of one document too")
  private boolean json;

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (RecordFile file = record.openExisting()) {
      file.bringStoriesUpToDate();
      List<Story> stories = file.stories().stream().sorted(Story.LARGEST_FIRST).toList();
      Origins origins = file.origins();
      var lines = new StoryLines(console.colour() ? Ink.COLOUR : Ink.PLAIN);
      List<Story> shown = stories.stream().filter(it -> all || json || isMore(it)).toList();
      int number = 0;
      for (Story story : shown) {
        number++;
        console
            .out()
            .print(
                json
                    ? StoryLines.json(story, file.factsOf(story))
                    : lines.entry(number, story, origins, file.factsOf(story).size()));
      }
      conclude(stories.size() - shown.size(), shown.isEmpty());
      return stories.isEmpty() ? ExitCode.NOTHING : ExitCode.FINE;
    }
  }

  private void conclude(int alone, boolean none) {
    if (none) {
      console.out().println("No two documents of the record tell of one affair.");
    }
    if (alone > 0 && !json) {
      console
          .out()
          .println(
              alone + (alone == 1 ? " document stands" : " documents stand") + " alone (--all)");
    }
  }

  private static boolean isMore(Story story) {
    return story.documents().size() > 1;
  }
}
