package readout.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import readout.account.Positions;
import readout.event.Status;
import readout.record.Account;
import readout.record.Telling;

/**
 * A brief as one HTML file that needs nothing beside it: no scripts, no fonts, no images.
 *
 * <p>Every line opens to the sentences that tell it and the reasons behind it. What comes from a
 * document is escaped, whatever it holds.
 */
public final class HtmlBrief {

  private final Appendable out;
  private final int most;

  private HtmlBrief(Appendable out, int most) {
    this.out = out;
    this.most = most;
  }

  /**
   * Writes a brief, bit by bit: that of a large record is larger than what should be held at once.
   *
   * @param most entries of one section; what is left out is counted
   * @param out what it is written to
   * @throws IOException where that cannot be written to
   */
  public static void write(Brief brief, int most, Appendable out) throws IOException {
    try {
      new HtmlBrief(out, most).write(brief);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private void write(Brief brief) {
    add("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    add("<title>Readout brief</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n");
    add("<header><h1>Readout brief</h1><p>" + escaped(brief.scope()) + "</p>\n");
    contents(brief);
    add("</header>\n<main>\n");
    section("timeline", "Timeline", brief.timeline());
    section("undated", "Day not told", brief.undated());
    said(brief.said());
    disputed(brief.disputed());
    section("promised", "What was promised", brief.promised());
    positions(brief.positions());
    stories(brief.stories());
    origins(brief.origins());
    documents(brief.cards());
    add("</main>\n</body>\n</html>\n");
  }

  private void contents(Brief brief) {
    add("<nav>");
    reference("timeline", "Timeline", brief.timeline().size());
    reference("undated", "Day not told", brief.undated().size());
    reference("said", "Who said what", sayings(brief.said()));
    reference("disputed", "What is disputed", brief.disputed().size());
    reference("promised", "What was promised", brief.promised().size());
    reference("positions", "Positions over time", brief.positions().size());
    reference("stories", "Stories", brief.stories().size());
    reference("origins", "Where texts come from", brief.origins().size());
    reference("documents", "Documents", brief.cards().size());
    add("</nav>\n");
  }

  private void reference(String id, String title, int count) {
    add("<a href=\"#" + id + "\">" + title + " <small>" + count + "</small></a> ");
  }

  private static int sayings(Map<String, List<Entry>> said) {
    return said.values().stream().mapToInt(List::size).sum();
  }

  private void open(String id, String title) {
    add("<section id=\"" + id + "\">\n<h2>" + title + "</h2>\n");
  }

  private void close(int count) {
    if (count == 0) {
      add("<p class=\"none\">Nothing found.</p>\n");
    } else if (count > most) {
      add("<p class=\"none\">" + (count - most) + " more are in the record.</p>\n");
    }
    add("</section>\n");
  }

  private void section(String id, String title, List<Entry> entries) {
    open(id, title);
    entries.stream().limit(most).forEach(entry -> entry(entry, entry.headline()));
    close(entries.size());
  }

  private void said(Map<String, List<Entry>> said) {
    open("said", "Who said what");
    said.entrySet().stream().limit(most).forEach(each -> speaker(each.getKey(), each.getValue()));
    close(said.size());
  }

  private void speaker(String name, List<Entry> entries) {
    add("<h3>" + escaped(name) + "</h3>\n");
    entries.stream().limit(most).forEach(entry -> entry(entry, entry.quotation()));
  }

  private void disputed(List<Dispute> disputes) {
    open("disputed", "What is disputed");
    disputes.stream().limit(most).forEach(this::dispute);
    close(disputes.size());
  }

  private void dispute(Dispute dispute) {
    String why = dispute.why().isEmpty() ? "" : ": " + escaped(dispute.why());
    String relation = escaped(dispute.relation().replace('_', ' '));
    add("<div class=\"dispute\"><p><b>" + relation + "</b>" + why + "</p>\n");
    dispute.one().forEach(entry -> entry(entry, entry.quotation()));
    if (!dispute.other().isEmpty()) {
      add("<p class=\"against\">against</p>\n");
      dispute.other().forEach(entry -> entry(entry, entry.quotation()));
    }
    add("</div>\n");
  }

  private void entry(Entry entry, String headline) {
    add("<details><summary>");
    if (!entry.when().isEmpty()) {
      add("<time>" + escaped(entry.when()) + "</time> ");
    }
    add("<span class=\"what\">" + escaped(headline) + "</span>");
    if (!entry.state().isEmpty()) {
      add(" <mark>" + escaped(entry.state()) + "</mark>");
    }
    String act = headline.equals(entry.headline()) || entry.speechAct().isEmpty() ? "" : "; ";
    add(" <small>" + escaped(entry.signature()));
    add(act.isEmpty() ? "</small>" : act + escaped(entry.speechAct()) + "</small>");
    if (!entry.terms().isEmpty()) {
      add("<br><span class=\"terms\">" + escaped(entry.terms()) + "</span>");
    }
    add("</summary>\n");
    for (int i = 0; i < entry.cards().size(); i++) {
      telling(entry.fact().tellings().get(i), entry.cards().get(i));
    }
    add("<p class=\"id\">readout why " + escaped(entry.shortId()) + "</p></details>\n");
  }

  private void telling(Telling telling, Card card) {
    add(
        "<blockquote>"
            + marked(telling)
            + "<footer>"
            + escaped(card.signature() + toldAs(telling))
            + "</footer>");
    add("</blockquote>\n<ul>");
    telling.why().forEach(reason -> add("<li>" + escaped(reason) + "</li>"));
    add("</ul>\n");
  }

  /** How this sentence has it, where that is more than that it happened. */
  private static String toldAs(Telling telling) {
    Account account = telling.account();
    return account.status() == Status.OCCURRED ? "" : "; " + account.status().label();
  }

  /** The sentence with the words that name the event set off. */
  private static String marked(Telling telling) {
    String wording = telling.wording();
    int from = telling.trigger().start() - telling.span().start();
    int to = telling.trigger().end() - telling.span().start();
    if (from < 0 || to > wording.length()) {
      return escaped(wording);
    }
    return escaped(wording.substring(0, from))
        + "<b>"
        + escaped(wording.substring(from, to))
        + "</b>"
        + escaped(wording.substring(to));
  }

  private void positions(List<Positions.Line> lines) {
    open("positions", "Positions over time");
    lines.stream().limit(most).forEach(this::position);
    close(lines.size());
  }

  private void position(Positions.Line line) {
    add("<div class=\"line\"><p><b>" + escaped(PositionLines.head(line)) + "</b>");
    add(" <mark>" + escaped(PositionLines.change(line)) + "</mark></p>\n<ol>");
    for (Positions.Position position : line.positions()) {
      String day = position.when();
      add("<li><time>" + escaped(day) + "</time> <b>" + position.hardness().label() + "</b> ");
      add(escaped(PositionLines.entry(position).quotation()) + "</li>\n");
    }
    add("</ol></div>\n");
  }

  private void stories(List<StoryCard> stories) {
    open("stories", "Stories");
    stories.stream().limit(most).forEach(this::story);
    close(stories.size());
  }

  private void story(StoryCard story) {
    add("<details><summary><span class=\"what\">" + escaped(story.title()) + "</span> <small>");
    add(escaped(story.summary()) + "</small></summary>\n<table>\n");
    story.cards().forEach(this::row);
    add("</table>\n<p class=\"id\">readout story " + escaped(story.story().id()) + "</p>");
    add("</details>\n");
  }

  private void origins(List<OriginCard> origins) {
    open("origins", "Where texts come from");
    if (!origins.isEmpty()) {
      add("<table><tr><th>Document</th><th>Comes from</th></tr>\n");
      origins.stream().limit(most).forEach(this::origin);
      add("</table>\n");
    }
    close(origins.size());
  }

  private void origin(OriginCard origin) {
    Card card = origin.document();
    String title = card.title() == null ? "" : ": " + card.title();
    add("<tr><td>" + escaped(card.signature() + title) + "</td>");
    add("<td>" + escaped(origin.line()) + "</td></tr>\n");
  }

  private void documents(List<Card> cards) {
    open("documents", "Documents");
    add("<table><tr><th>Day</th><th>Outlet</th><th>Title</th><th>Id</th></tr>\n");
    cards.stream().limit(most).forEach(this::row);
    add("</table>\n");
    close(cards.size());
  }

  private void row(Card card) {
    cell(card.day() == null ? "not known" : card.day());
    add("<td>" + escaped(card.outlet() == null ? "" : card.outlet()) + "</td>");
    add("<td>" + escaped(card.title() == null ? "" : card.title()) + "</td>");
    add("<td>" + escaped(card.id()) + "</td></tr>\n");
  }

  private void cell(String day) {
    add("<tr><td>" + escaped(day) + "</td>");
  }

  private void add(String html) {
    try {
      out.append(html);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Text that HTML shows as it is (HTML, section 13.1.2: the five characters with a meaning). */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String style() {
    try (InputStream bytes = HtmlBrief.class.getResourceAsStream("brief.css")) {
      if (bytes == null) {
        throw new IllegalStateException("brief.css is missing from the program");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException("brief.css cannot be read", failure);
    }
  }
}
