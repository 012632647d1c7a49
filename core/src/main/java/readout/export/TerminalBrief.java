package readout.export;

import java.util.List;
import java.util.Map;
import readout.account.Positions;

/** A brief for a terminal. */
public final class TerminalBrief {

  private static final int DATES = 12;

  private final StringBuilder out = new StringBuilder();
  private final Ink ink;
  private final int width;
  private final int most;

  private TerminalBrief(Ink ink, int width, int most) {
    this.ink = ink;
    this.width = width;
    this.most = most;
  }

  /**
   * Writes a brief.
   *
   * @param width columns of the terminal
   * @param most entries of one section; what is left out is counted
   */
  public static String of(Brief brief, Ink ink, int width, int most) {
    var page = new TerminalBrief(ink, width, most);
    page.write(brief);
    return page.out.toString();
  }

  private void write(Brief brief) {
    line(ink.strong(brief.scope()));
    section("Timeline", brief.timeline());
    section("Day not told", brief.undated());
    said(brief.said());
    disputed(brief.disputed());
    section("What was promised", brief.promised());
    positions(brief.positions());
    stories(brief.stories());
    origins(brief.origins());
  }

  private void positions(List<Positions.Line> lines) {
    if (!lines.isEmpty()) {
      title("Positions over time", lines.size());
      var text = new PositionLines(ink);
      lines.stream().limit(most).forEach(it -> out.append(text.text(it).indent(2)));
      rest(lines.size());
    }
  }

  private void stories(List<StoryCard> stories) {
    if (!stories.isEmpty()) {
      title("Stories", stories.size());
      stories.stream().limit(most).forEach(this::story);
      rest(stories.size());
    }
  }

  private void story(StoryCard story) {
    line("  " + ink.strong(story.title()) + "  " + ink.id(story.story().id()));
    line("    " + ink.faint(story.summary()));
  }

  private void origins(List<OriginCard> origins) {
    if (!origins.isEmpty()) {
      title("Where texts come from", origins.size());
      origins.stream().limit(most).forEach(this::origin);
      rest(origins.size());
    }
  }

  private void origin(OriginCard origin) {
    line("  " + Entry.flat(origin.document().signature()) + "  " + ink.id(origin.document().id()));
    line("    " + origin.line());
  }

  private void title(String title, int count) {
    line("");
    line(ink.strong(title.toUpperCase(java.util.Locale.ROOT)) + ink.faint("  " + count));
  }

  private void section(String title, List<Entry> entries) {
    title(title, entries.size());
    entries.stream().limit(most).forEach(entry -> entry(entry, entry.when()));
    rest(entries.size());
  }

  private void said(Map<String, List<Entry>> said) {
    title("Who said what", said.values().stream().mapToInt(List::size).sum());
    said.entrySet().stream().limit(most).forEach(each -> speaker(each.getKey(), each.getValue()));
    rest(said.size());
  }

  private void speaker(String name, List<Entry> entries) {
    line("  " + ink.strong(name));
    entries.stream().limit(most).forEach(this::quote);
  }

  private void quote(Entry entry) {
    String state = entry.state().isEmpty() ? "" : ink.warn(" [" + entry.state() + "]");
    String act = entry.speechAct().isEmpty() ? "" : ink.faint("; " + entry.speechAct());
    wrapped("    ", entry);
    line("    " + ink.faint(entry.signature()) + act + state + "  " + ink.id(entry.shortId()));
  }

  private void disputed(List<Dispute> disputes) {
    title("What is disputed", disputes.size());
    disputes.stream().limit(most).forEach(this::dispute);
    rest(disputes.size());
  }

  private void dispute(Dispute dispute) {
    String why = dispute.why().isEmpty() ? "" : ": " + dispute.why();
    line("  " + ink.warn(dispute.relation().replace('_', ' ')) + why);
    dispute.one().forEach(this::quote);
    if (!dispute.other().isEmpty()) {
      line("    " + ink.faint("against"));
      dispute.other().forEach(this::quote);
    }
  }

  private void entry(Entry entry, String when) {
    String state = entry.state().isEmpty() ? "" : ink.warn(" [" + entry.state() + "]");
    String day = when.isEmpty() ? "-" : when;
    line("  " + pad(day) + ink.strong(entry.headline()) + state + "  " + ink.id(entry.shortId()));
    wrapped(indent(), entry);
    if (!entry.terms().isEmpty()) {
      line(indent() + entry.terms());
    }
    line(indent() + ink.faint(entry.signature() + according(entry)));
  }

  private static String according(Entry entry) {
    return entry.fact().attribution().size() < 2 ? "" : "; " + entry.according();
  }

  private void rest(int count) {
    if (count > most) {
      line(ink.faint("  ... and " + (count - most) + " more (--all)"));
    }
  }

  private void wrapped(String indent, Entry entry) {
    var line = new StringBuilder(indent);
    for (String word : entry.quotation().split(" ", -1)) {
      if (line.length() + word.length() >= width && line.length() > indent.length()) {
        line(line.toString().stripTrailing());
        line.setLength(0);
        line.append(indent);
      }
      line.append(word).append(' ');
    }
    line(line.toString().stripTrailing());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String pad(String text) {
    return text + " ".repeat(Math.max(1, DATES - text.length()));
  }

  private static String indent() {
    return " ".repeat(DATES + 2);
  }
}
