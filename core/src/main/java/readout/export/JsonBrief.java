package readout.export;

import java.util.List;
import readout.account.Positions;

/** A brief as one line of JSON, for programs; the facts themselves are in the record's export. */
public final class JsonBrief {

  private JsonBrief() {}

  public static String of(Brief brief) {
    return JsonLine.of(line ->
        line.number("documents", brief.cards().size())
            .objects("timeline", brief.timeline(), JsonBrief::entry)
            .objects("undated", brief.undated(), JsonBrief::entry)
            .objects("said", List.copyOf(brief.said().entrySet()), JsonBrief::speaker)
            .objects("disputed", brief.disputed(), JsonBrief::dispute)
            .objects("promised", brief.promised(), JsonBrief::entry)
            .objects("positions", brief.positions(), JsonBrief::position)
            .objects("stories", brief.stories(), JsonBrief::story)
            .objects("origins", brief.origins(), JsonBrief::origin));
  }

  private static void speaker(JsonLine json, java.util.Map.Entry<String, List<Entry>> said) {
    json.text("speaker", said.getKey()).objects("sayings", said.getValue(), JsonBrief::entry);
  }

  private static void position(JsonLine json, Positions.Line line) {
    json.text("holder", line.holder())
        .text("matter", line.matter())
        .objects(
            "positions",
            line.positions(),
            (one, position) ->
                one.text("day", position.day())
                    .text("told", position.told())
                    .text("hardness", position.hardness().label())
                    .text("fact", position.fact().id()));
  }

  private static void story(JsonLine json, StoryCard story) {
    json.text("id", story.story().id())
        .text("title", story.story().title())
        .texts("documents", story.story().documents());
  }

  private static void origin(JsonLine json, OriginCard origin) {
    OriginLines.write(json.text("id", origin.document().id()), origin.origin());
  }

  private static void dispute(JsonLine json, Dispute dispute) {
    json.text("relation", dispute.relation())
        .text("why", dispute.why())
        .objects("one", dispute.one(), JsonBrief::entry)
        .objects("other", dispute.other(), JsonBrief::entry);
  }

  private static void entry(JsonLine json, Entry entry) {
    json.text("fact", entry.fact().id())
        .maybe("date", entry.fact().date(), RecordLines::date)
        .text("headline", entry.headline())
        .text("kind", entry.fact().kind().label())
        .text("status", entry.fact().status().label())
        .objects("attribution", entry.fact().attribution(), RecordLines::source)
        .text("wording", entry.firstTelling().wording())
        .texts("documents", entry.cards().stream().map(Card::id).distinct().toList());
  }
}
