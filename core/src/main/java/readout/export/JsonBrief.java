package readout.export;

import java.util.List;

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
            .objects("promised", brief.promised(), JsonBrief::entry));
  }

  private static void speaker(JsonLine json, java.util.Map.Entry<String, List<Entry>> said) {
    json.text("speaker", said.getKey()).objects("sayings", said.getValue(), JsonBrief::entry);
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
