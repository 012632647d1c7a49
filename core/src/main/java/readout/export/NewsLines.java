package readout.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import readout.record.Fact;
import readout.record.Link;
import readout.story.News;
import readout.text.Document;

/** What is new in a record, for people and for programs. */
public final class NewsLines {

  private final News news;
  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * Prepares the lines.
   *
   * @param facts every fact that the news speaks of, those at the ends of links too
   * @param documents every document that tells one of them
   */
  public NewsLines(News news, List<Fact> facts, List<Document> documents) {
    this.news = news;
    var cards = new TreeMap<String, Card>();
    documents.forEach(document -> cards.put(document.id(), Card.of(document)));
    for (Fact fact : facts) {
      List<Card> told =
          fact.tellings().stream()
              .map(it -> cards.get(it.document()))
              .filter(it -> it != null)
              .toList();
      entries.put(fact.id(), new Entry(fact, told));
    }
  }

  public String text(Ink ink) {
    var text = new StringBuilder();
    title(text, ink, "Added", news.added().size());
    for (Fact fact : news.added()) {
      text.append("  ").append(line(ink, fact.id())).append('\n');
    }
    title(text, ink, "Better known", news.upgraded().size());
    for (News.Upgrade upgrade : news.upgraded()) {
      text.append("  ").append(line(ink, upgrade.fact().id())).append('\n');
      text.append("      ").append(ink.faint(change(upgrade))).append('\n');
    }
    title(text, ink, "Came true, denied, disputed", news.linked().size());
    for (Link link : news.linked()) {
      text.append("  ").append(ink.warn(link.relation().label().replace('_', ' ')));
      text.append(link.why().isEmpty() ? "" : ": " + Entry.flat(link.why())).append('\n');
      link.from().forEach(id -> text.append("      ").append(line(ink, id)).append('\n'));
      link.to().forEach(id -> text.append("   -> ").append(line(ink, id)).append('\n'));
    }
    text.append('\n').append(told(news.repeated())).append('\n');
    return text.toString();
  }

  private static String told(int repeated) {
    return repeated == 0
        ? "Nothing was only told again."
        : OriginLines.counted(repeated, "fact") + " told again from origins that were there.";
  }

  private static void title(StringBuilder text, Ink ink, String title, int count) {
    String upper = title.toUpperCase(Locale.ROOT);
    text.append(text.isEmpty() ? "" : "\n").append(ink.strong(upper));
    text.append(ink.faint("  " + count)).append('\n');
  }

  private String line(Ink ink, String id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      return id;
    }
    String when = entry.when().isEmpty() ? "-" : entry.when();
    String state = entry.state().isEmpty() ? "" : ink.warn(" [" + entry.state() + "]");
    return when + "  " + entry.headline() + state + "  " + ink.id(entry.shortId());
  }

  private static String change(News.Upgrade upgrade) {
    String origins =
        upgrade.origins() > upgrade.before()
            ? OriginLines.counted(upgrade.origins(), "independent origin")
                + " instead of "
                + upgrade.before()
            : "";
    String adds = upgrade.adds().isEmpty() ? "" : "now with " + String.join(", ", upgrade.adds());
    return origins + (origins.isEmpty() || adds.isEmpty() ? "" : "; ") + adds;
  }

  /** One JSON object. */
  public String json() {
    return JsonLine.of(line ->
        line.texts("added", news.added().stream().map(Fact::id).toList())
            .objects("upgraded", news.upgraded(), NewsLines::write)
            .number("repeated", news.repeated())
            .objects("links", news.linked(), NewsLines::write))
        + "\n";
  }

  private static void write(JsonLine line, News.Upgrade upgrade) {
    line.text("fact", upgrade.fact().id())
        .number("origins", upgrade.origins())
        .number("before", upgrade.before())
        .texts("adds", upgrade.adds());
  }

  private static void write(JsonLine line, Link link) {
    line.text("relation", link.relation().label())
        .texts("from", link.from())
        .texts("to", link.to())
        .text("why", link.why());
  }
}
