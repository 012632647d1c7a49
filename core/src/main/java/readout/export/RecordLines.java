package readout.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.Quantity;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Link;
import readout.record.Party;
import readout.record.Promise;
import readout.record.Source;
import readout.record.Telling;
import readout.reuse.Origin;
import readout.story.Story;
import readout.text.CodePoints;
import readout.text.Document;
import readout.text.PublicationDate;
import readout.text.Stretch;

/**
 * The record as JSON Lines: documents first, then facts, links and stories, each line an object
 * whose {@code record} field says what it is. The order is the caller's; the same input gives the
 * same bytes.
 *
 * <p>Offsets are code points into the document's text, so a document must be written before the
 * facts it tells.
 */
public final class RecordLines {

  private final Appendable out;
  private final Map<String, CodePoints> pointsOf = new HashMap<>();

  public RecordLines(Appendable out) {
    this.out = out;
  }

  /** Writes a document of whose origins nothing is known. */
  public void document(Document document) throws IOException {
    document(document, List.of());
  }

  /** Writes a document of whose other addresses nothing is known. */
  public void document(Document document, List<Origin> origins) throws IOException {
    document(document, origins, List.of());
  }

  /**
   * Writes a document.
   *
   * @param origins where it has its text from, nearest first
   * @param addresses under which it was met, its own among them or not
   */
  public void document(Document document, List<Origin> origins, List<String> addresses)
      throws IOException {
    CodePoints points = CodePoints.of(document.text());
    pointsOf.put(document.id(), points);
    write(
        JsonLine.of(line ->
            line.text("record", "document")
                .text("id", document.id())
                .text("source", document.source())
                .text("url", document.url())
                .texts("also_at", others(addresses, document.url()))
                .text("title", document.title())
                .maybe("outlet", document.outlet(), (json, name) -> json.text("name", name))
                .maybe("published", document.published(), RecordLines::published)
                .text("language", document.language())
                .text("part_of", document.partOf())
                .ends(points, document.bounds())
                .objects("voice", document.voices(), (json, it) -> voice(json, points, it))
                .objects("origin", origins, OriginLines::write)));
  }

  private static List<String> others(List<String> addresses, @Nullable String own) {
    return addresses.stream().filter(address -> !address.equals(own)).toList();
  }

  /**
   * Writes a fact.
   *
   * @throws IllegalArgumentException if a document that tells it was not written before
   */
  public void fact(Fact fact) throws IOException {
    write(JsonLine.of(line -> fact(line, fact)));
  }

  public void link(Link link) throws IOException {
    write(
        JsonLine.of(line ->
            line.text("record", "link")
                .text("relation", link.relation().label())
                .texts("from", link.from())
                .texts("to", link.to())
                .text("why", link.why())));
  }

  public void story(Story story, List<Fact> facts) throws IOException {
    out.append(StoryLines.json(story, facts));
  }

  private void write(String line) throws IOException {
    out.append(line).append('\n');
  }

  private void fact(JsonLine line, Fact fact) {
    line.text("record", "fact")
        .text("id", fact.id())
        .text("kind", fact.kind().label())
        .text("type", fact.type().name())
        .text("mode", fact.mode())
        .texts("context", fact.context())
        .objects("actors", fact.actors(), RecordLines::party)
        .objects("recipients", fact.recipients(), RecordLines::party)
        .maybe("date", fact.date(), RecordLines::date)
        .maybe("place", fact.place(), RecordLines::party)
        .text("status", fact.status().label())
        .objects("attribution", fact.attribution(), RecordLines::source)
        .text("duration", fact.duration())
        .objects("numbers", fact.numbers(), (json, it) -> number(json, fact, it))
        .maybe("commitment", fact.commitment(), RecordLines::promise)
        .objects("tellings", fact.tellings(), this::telling)
        .number("confidence", fact.confidence());
  }

  private void telling(JsonLine json, Telling telling) {
    CodePoints points = pointsOf.get(telling.document());
    if (points == null) {
      throw new IllegalArgumentException(
          telling.document() + ": tells a fact but was not written before it");
    }
    json.text("document", telling.document())
        .ends(points, telling.span())
        .pair("trigger", points, telling.trigger())
        .text("wording", telling.wording())
        .text("status", telling.account().status().label())
        .objects("attribution", telling.account().attribution(), RecordLines::source)
        .texts("adds", telling.adds())
        .texts("why", telling.why());
  }

  private static void published(JsonLine json, PublicationDate date) {
    json.text("date", date.day())
        .text("basis", date.basis().label())
        .text("phrase", date.phrase())
        .text("why", date.why());
  }

  private static void voice(JsonLine json, CodePoints points, Stretch stretch) {
    json.ends(points, stretch.span())
        .text("voice", stretch.voice().label())
        .text("why", stretch.why());
  }

  static void party(JsonLine json, Party party) {
    json.text("name", party.name())
        .text("id", party.id())
        .text("country", party.country())
        .text("sector", party.sector())
        .text("role", party.role())
        .text("text", party.text());
  }

  static void date(JsonLine json, FactDate date) {
    json.text("start", date.start())
        .text("end", date.end())
        .text("phrase", date.phrase())
        .text("anchor", date.anchor())
        .text("basis", date.basis());
  }

  static void source(JsonLine json, Source source) {
    json.text("name", source.name())
        .text("class", source.sourceClass().label())
        .text("text", source.text())
        .text("country", source.country());
  }

  private static void number(JsonLine json, Fact fact, Quantity quantity) {
    json.number("value", quantity.value())
        .text("unit", quantity.unit())
        .text("bound", quantity.bound())
        .text("what", quantity.what())
        .text("text", wordsOf(fact, quantity));
  }

  /** The words of a number, from the first telling whose sentence they stand in. */
  private static @Nullable String wordsOf(Fact fact, Quantity quantity) {
    for (Telling telling : fact.tellings()) {
      int from = quantity.span().start() - telling.span().start();
      int to = quantity.span().end() - telling.span().start();
      if (from >= 0 && to <= telling.wording().length()) {
        return telling.wording().substring(from, to);
      }
    }
    return null;
  }

  private static void promise(JsonLine json, Promise promise) {
    json.maybe("due", promise.due(), RecordLines::date)
        .text("strength", promise.strength())
        .texts("conditions", promise.conditions())
        .text("fate", promise.fate())
        .text("fate_fact", promise.fateFact());
  }
}
