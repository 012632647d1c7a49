package readout.web;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.export.Card;
import readout.record.Fact;
import readout.record.Telling;
import readout.reuse.Origin;
import readout.store.Catalogue;
import readout.store.FactQuery;
import readout.store.StoryCard;
import readout.text.Document;
import readout.text.PublicationDate;

/**
 * One document, as read.
 *
 * @param document the document
 * @param card the same, for a list
 * @param text its text with the layers; null where it is shown plain
 * @param adds what it was the first to tell
 * @param repeats what others told before it
 * @param origins where it has its text from
 * @param sources the documents those are, by id
 * @param notes what a reader should know of how it was taken in
 * @param story the affair it is part of, if any
 */
public record DocumentView(
    Document document,
    Card card,
    Highlighted text,
    List<Line> adds,
    List<Line> repeats,
    List<Origin> origins,
    java.util.Map<String, Card> sources,
    List<String> notes,
    @Nullable StoryCard story) {

  private static final int MOST = 2000;

  static @Nullable DocumentView of(Catalogue catalogue, Readings readings, String id) {
    Document document = catalogue.document(id);
    Card card = catalogue.cards(List.of(id)).get(id);
    if (document == null || card == null) {
      return null;
    }
    List<Fact> facts = catalogue.facts(ofDocument(id), MOST);
    List<Line> lines = Line.of(catalogue, facts);
    List<Origin> origins = catalogue.origins(List.of(id)).of(id);
    var sources = new TreeSet<String>();
    origins.stream().map(Origin::source).filter(it -> it != null).forEach(sources::add);
    return new DocumentView(
        document,
        card,
        Highlighted.of(document, readings.of(catalogue, document), facts),
        inTextOrder(lines.stream().filter(line -> first(line).equals(id)), id),
        inTextOrder(lines.stream().filter(line -> !first(line).equals(id)), id),
        origins,
        catalogue.cards(sources),
        catalogue.notes(id),
        catalogue.storyOf(id));
  }

  private static List<Line> inTextOrder(Stream<Line> lines, String document) {
    return lines.sorted(Comparator.comparing(line -> sentence(line, document))).toList();
  }

  private static int sentence(Line line, String document) {
    return line.fact().tellings().stream()
        .filter(it -> it.document().equals(document))
        .map(Telling::sentence)
        .findFirst()
        .orElse(0);
  }

  private static FactQuery ofDocument(String id) {
    return new FactQuery(
        null, null, null, null, null, null, null, null, null, null, null, id, null);
  }

  /** The document that told it first; of those of a day or without one, the first by id. */
  static String first(Line line) {
    Card first = firstCard(line);
    return first.id();
  }

  /** The same as a card. */
  public static Card firstCard(Line line) {
    return line.entry().cards().stream()
        .min(
            Comparator.comparing((Card it) -> it.day() == null ? "9999" : it.day())
                .thenComparing(Card::id))
        .orElseThrow();
  }

  /** The sentence of this document that tells a line. */
  public int sentenceOf(Line line) {
    return sentence(line, document.id());
  }

  /** The words of this document that tell a line. */
  public String wordingOf(Line line) {
    return line.fact().tellings().stream()
        .filter(it -> it.document().equals(document.id()))
        .map(Telling::wording)
        .findFirst()
        .orElse(line.wording());
  }

  /** How the day of publication is known. */
  public String published() {
    var published = document.published();
    if (published == null) {
      return "Day of publication not known";
    }
    boolean given = published.basis() == PublicationDate.Basis.METADATA;
    String phrase =
        given || published.phrase() == null ? "" : ": \u201c" + published.phrase() + "\u201d";
    return Days.shown(published.day()) + " (" + published.basis().label() + phrase + ")";
  }

  public String title() {
    return document.title() == null ? Line.name(card) : document.title();
  }

  public @Nullable String address() {
    return Links.outside(document.url());
  }
}
