package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import readout.record.Fact;
import readout.record.FactDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events by their own days, as TimelineJS reads them (Knight Lab, "TimelineJS3 JSON"). Texts are
 * put in by that program as HTML, so what comes from a document is escaped.
 */
final class TimelineJs implements Exchange {

  @Override
  public String name() {
    return "timelinejs";
  }

  @Override
  public String description() {
    return "events with a day, for TimelineJS";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    Papers papers = Papers.of(holdings);
    ObjectNode all = JsonText.object();
    ArrayNode events = all.putArray("events");
    holdings.eachFact(fact -> {
      FactDate date = fact.date();
      if (!Kinds.isAct(fact)) {
        tally.leftOut(Kinds.SPEECH);
      } else if (date == null) {
        tally.leftOut("day not told");
      } else {
        event(events.addObject(), fact, date, papers);
        tally.wrote();
      }
    });
    if (holdings instanceof OfStory story) {
      all.putObject("title").putObject("text").put("headline", escaped(story.story().title()));
    }
    try (OutputStream out = drawer.open("timeline.json")) {
      out.write(JsonText.pretty(all));
    }
    return tally;
  }

  private static void event(ObjectNode json, Fact fact, FactDate date, Papers papers) {
    json.put("unique_id", fact.id());
    day(json.putObject("start_date"), date.start());
    if (!date.end().equals(date.start())) {
      day(json.putObject("end_date"), date.end());
    }
    json.put("group", fact.type().name());
    ObjectNode text = json.putObject("text");
    text.put("headline", escaped(Sentences.headline(fact)));
    String signatures =
        papers.of(fact).stream().map(Papers.Paper::signature).collect(Collectors.joining("; "));
    text.put(
        "text",
        "<p>\u201c"
            + escaped(Sentences.wording(fact))
            + "\u201d</p><p>"
            + escaped(signatures)
            + "</p>");
  }

  private static void day(ObjectNode json, String iso) {
    List<String> names = List.of("year", "month", "day");
    String[] parts = iso.split("-", -1);
    for (int i = 0; i < parts.length && i < names.size(); i++) {
      json.put(names.get(i), Integer.parseInt(parts[i]));
    }
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
