package readout.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import readout.reuse.Circles;
import readout.reuse.Origin;
import readout.reuse.Origins;
import readout.text.Document;

/** Where documents have their texts from, for people and for programs. */
public final class OriginLines {

  private final Map<String, Card> cards = new LinkedHashMap<>();
  private final Origins origins;

  public OriginLines(List<Document> documents, Origins origins) {
    documents.forEach(document -> cards.put(document.id(), Card.of(document)));
    this.origins = origins;
  }

  /** One JSON object a line. */
  public String json() {
    return all().stream()
        .map(it -> JsonLine.of(line -> write(line.text("id", it.document()), it)) + "\n")
        .collect(Collectors.joining());
  }

  /** The fields of an origin in the export. */
  static void write(JsonLine line, Origin origin) {
    line.text("document", origin.source())
        .text("outlet", origin.outlet())
        .text("relation", origin.relation().label())
        .number("share", origin.share())
        .text("order", origin.order().name().toLowerCase(Locale.ROOT))
        .text("why", origin.why());
  }

  public String text(Ink ink) {
    var text = new StringBuilder();
    long derived = all().stream().map(Origin::document).distinct().count();
    text.append(ink.strong(counted(cards.size(), "document") + ", " + derived + " from elsewhere"))
        .append('\n');
    String before = "";
    for (Origin origin : all()) {
      if (!origin.document().equals(before)) {
        text.append('\n').append("  ").append(name(ink, origin.document())).append('\n');
        before = origin.document();
      }
      text.append("    ").append(line(origin)).append('\n');
    }
    circles().forEach(circle -> text.append('\n').append(ink.warn(circle)).append('\n'));
    return text.toString();
  }

  private List<Origin> all() {
    return origins.all().stream().filter(it -> cards.containsKey(it.document())).toList();
  }

  private String name(Ink ink, String document) {
    Card card = cards.get(document);
    return card == null ? document : ink.strong(described(card)) + "  " + ink.id(card.id());
  }

  private static String described(Card card) {
    String title = card.title() == null ? "" : ": " + card.title();
    return Entry.flat(card.signature() + title);
  }

  private String line(Origin origin) {
    return card(cards, origin).line();
  }

  static OriginCard card(Map<String, Card> cards, Origin origin) {
    String source = origin.source();
    Card document = Objects.requireNonNull(cards.get(origin.document()), origin.document());
    return new OriginCard(document, source == null ? null : cards.get(source), origin);
  }

  /** Outlets that have it from each other. */
  private List<String> circles() {
    return Circles.of(all(), this::outlet).stream()
        .map(circle -> "In a circle: " + String.join(" <- ", circle) + " <- " + circle.getFirst())
        .toList();
  }

  private String outlet(String document) {
    Card card = cards.get(document);
    return card == null ? document : card.name();
  }

  static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
