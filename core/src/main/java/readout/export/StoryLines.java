package readout.export;

import java.util.List;
import java.util.Locale;
import readout.record.Fact;
import readout.reuse.Origin;
import readout.reuse.Origins;
import readout.story.Story;
import readout.text.Document;

/** Stories, for people and for programs. */
public final class StoryLines {

  private final Ink ink;

  public StoryLines(Ink ink) {
    this.ink = ink;
  }

  /** The line of a story in the export, with its line end. */
  public static String json(Story story, List<Fact> facts) {
    return JsonLine.of(line ->
        line.text("record", "story")
            .text("id", story.id())
            .text("title", story.title())
            .texts("documents", story.documents())
            .texts("facts", facts.stream().map(Fact::id).toList())
            .text("first", story.first())
            .text("last", story.last()))
        + "\n";
  }

  /** Two lines for a list of stories. */
  public String entry(int number, Story story, Origins origins, int facts) {
    return ink.strong(String.format(Locale.ROOT, "%3d  %s", number, Entry.flat(story.title())))
        + "  "
        + ink.id(story.id())
        + "\n     "
        + ink.faint(summary(story, origins) + ", " + OriginLines.counted(facts, "fact"))
        + "\n";
  }

  /** "2022-02-07 to 2022-02-09; 3 texts, 2 origins". */
  static String summary(Story story, Origins origins) {
    int left = origins.independent(story.documents()).size();
    return days(story)
        + "; "
        + OriginLines.counted(story.documents().size(), "text")
        + ", "
        + OriginLines.counted(left, "origin");
  }

  private static String days(Story story) {
    String first = story.first();
    if (first == null) {
      return "no dates";
    }
    return first.equals(story.last()) ? first : first + " to " + story.last();
  }

  /**
   * All of one story.
   *
   * @param documents those of the story, and others that tell the same facts
   * @param most entries of one section
   */
  public String page(
      Story story,
      List<Document> documents,
      List<Fact> facts,
      Origins origins,
      int width,
      int most) {
    var page = new StringBuilder(ink.strong(Entry.flat(story.title())) + "  " + ink.id(story.id()));
    page.append('\n').append(summary(story, origins)).append("\n\n");
    var maker = new Brief.Maker();
    for (Document document : documents) {
      maker.document(document);
      if (story.documents().contains(document.id())) {
        page.append("  ").append(line(document, origins)).append('\n');
      }
    }
    facts.forEach(maker::fact);
    return page.append('\n')
        .append(TerminalBrief.of(maker.brief(List.of()), ink, width, most))
        .toString();
  }

  private String line(Document document, Origins origins) {
    Card card = Card.of(document);
    String title = card.title() == null ? "" : ": " + card.title();
    List<Origin> from = origins.of(document.id());
    String note = from.isEmpty() ? "" : "  [" + from.getFirst().relation().label() + "]";
    return Entry.flat(card.signature() + title) + ink.warn(note) + "  " + ink.id(card.id());
  }
}
