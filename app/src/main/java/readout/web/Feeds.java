package readout.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import readout.export.Card;
import readout.export.Entry;
import readout.record.Fact;
import readout.store.Catalogue;
import readout.store.StoryCard;

/** Stories and searches as Atom feeds (RFC 4287); the latest news first. */
final class Feeds {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final int MOST = 60;
  private static final int LOOKED_AT = 400;
  private static final String UNKNOWN = "1970-01-01";

  private final Lending lending;

  Feeds(Lending lending) {
    this.lending = lending;
  }

  void routes(RoutesConfig routes) {
    routes.get("/story/{id}/feed", this::story);
    routes.get("/search/feed", this::search);
  }

  private void story(Context context) {
    String id = context.pathParam("id");
    give(
        context,
        lending.ask(it -> {
          StoryCard story = it.story(id);
          if (story == null) {
            throw Refusal.notFound("There is no such story.");
          }
          var documents = new TreeSet<String>();
          it.documentsOf(story).forEach(card -> documents.add(card.id()));
          return feed(
              context, story.title(), Links.story(id), lines(it, it.factsToldBy(documents)));
        }));
  }

  private void search(Context context) {
    SearchView.Query query = Pages.query(context);
    if (query.isNone()) {
      throw Refusal.wrong("A feed of a search needs something to look for.");
    }
    give(
        context,
        lending.ask(it ->
            feed(
                context,
                "Search: " + (query.q().isEmpty() ? "facts" : query.q()),
                query.at("/search", ""),
                lines(it, it.facts(query.resolved(it).facts(), LOOKED_AT)))));
  }

  private static List<Line> lines(Catalogue catalogue, List<Fact> facts) {
    return Line.of(catalogue, facts).stream()
        .sorted(Comparator.comparing(Feeds::told).reversed().thenComparing(Line::id))
        .limit(MOST)
        .toList();
  }

  /** Day of the newest document that tells it. */
  private static String told(Line line) {
    return line.entry().cards().stream()
        .map(Card::day)
        .filter(day -> day != null)
        .max(Comparator.naturalOrder())
        .orElse(UNKNOWN);
  }

  private static void give(Context context, String feed) {
    Body.send(context, "application/atom+xml; charset=utf-8", feed);
  }

  private static String feed(Context context, String title, String path, List<Line> lines) {
    String base = context.scheme() + "://" + context.host();
    var out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "title", title);
      element(xml, "id", base + path);
      element(
          xml,
          "updated",
          lines.isEmpty() ? UNKNOWN + "T00:00:00Z" : told(lines.getFirst()) + "T00:00:00Z");
      xml.writeStartElement("author");
      element(xml, "name", "Readout");
      xml.writeEndElement();
      link(xml, base + path);
      for (Line line : lines) {
        entry(xml, base, line);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      return out.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a StringWriter does not fail", impossible);
    }
  }

  private static void entry(XMLStreamWriter xml, String base, Line line) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "title", line.summary());
    element(xml, "id", base + line.href());
    element(xml, "updated", told(line) + "T00:00:00Z");
    link(xml, base + line.href());
    element(xml, "summary", line.wording() + " (" + line.signature() + ")");
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("href", href);
  }

  /** What XML 1.0 cannot hold is left out (section 2.2). */
  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(
        Entry.flat(text).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
    xml.writeEndElement();
  }
}
