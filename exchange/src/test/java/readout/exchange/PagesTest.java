package readout.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds, calendars, items and briefs, each read back by somebody else's reader. */
class PagesTest {

  private static final SmallRecord RECORD = SmallRecord.read();
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void theCalendarHoldsThePlannedVisitAsAWholeDay() throws IOException, ParserException {
    byte[] bytes = Written.by(new CalendarFile(), RECORD).bytes("calendar.ics");
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    calendar.validate();
    List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
    assertEquals(1, events.size());
    Component visit = events.getFirst();
    assertEquals("20150814", visit.getRequiredProperty(Property.DTSTART).getValue());
    assertEquals("20150815", visit.getRequiredProperty(Property.DTEND).getValue());
    assertEquals("20150810T000000Z", visit.getRequiredProperty(Property.DTSTAMP).getValue());
    assertTrue(visit.getRequiredProperty(Property.SUMMARY).getValue().contains("John Kerry"));
  }

  @Test
  void rssHoldsEveryFactAndAtomThoseOfADatedReport() throws Exception {
    NodeList items =
        parsed(new SyndicationFeed(SyndicationFeed.Kind.RSS)).getElementsByTagName("item");
    Document atom = parsed(new SyndicationFeed(SyndicationFeed.Kind.ATOM));
    NodeList entries = atom.getElementsByTagName("entry");
    assertTrue(items.getLength() > entries.getLength() && entries.getLength() > 2);
    for (int i = 0; i < entries.getLength(); i++) {
      for (String required : List.of("id", "title", "updated")) {
        NodeList found = ((Element) entries.item(i)).getElementsByTagName(required);
        assertEquals(1, found.getLength(), required);
        assertFalse(found.item(0).getTextContent().isBlank());
      }
    }
  }

  @Test
  void noFeedLinksToAnythingButTheWeb() throws IOException {
    for (Exchange exchange :
        List.of(
            new SyndicationFeed(SyndicationFeed.Kind.RSS),
            new SyndicationFeed(SyndicationFeed.Kind.ATOM),
            new JsonFeedFile(),
            new NinjsItems(),
            new SchemaOrg())) {
      Written written = Written.by(exchange, RECORD);
      written
          .files()
          .keySet()
          .forEach(it -> assertFalse(written.text(it).contains("javascript:"), it));
    }
  }

  @Test
  void theJsonFeedKeepsItsSchema() throws IOException {
    String feed = Written.by(new JsonFeedFile(), RECORD).text("feed.json");
    assertEquals(
        List.of(), EventDataTest.schema("jsonfeed.schema.json").validate(feed, InputFormat.JSON));
    assertTrue(JSON.readTree(feed).get("items").size() > 2);
  }

  @Test
  void everyItemIsNinjs() throws IOException {
    Schema schema = EventDataTest.schema("ninjs.schema.json");
    List<String> items =
        Written.by(new NinjsItems(), RECORD).text("items.ninjs.jsonl").lines().toList();
    assertEquals(3, items.size());
    items.forEach(item -> assertEquals(List.of(), schema.validate(item, InputFormat.JSON), item));
  }

  @Test
  void aStateIsAPlaceOfAnItemAndNoOrganisation() throws IOException {
    var found = new TreeSet<String>();
    Written.by(new NinjsItems(), RECORD)
        .text("items.ninjs.jsonl")
        .lines()
        .map(JSON::readTree)
        .forEach(item -> {
          for (String property : List.of("people", "organisations", "places")) {
            item.path(property)
                .forEach(each -> found.add(property + " " + each.get("uri").asString()));
          }
        });
    assertTrue(found.contains("people urn:readout:person%3Abarack-obama"), found.toString());
    assertTrue(found.contains("places urn:readout:state%3ACUB"), found.toString());
    assertTrue(found.contains("places urn:readout:place%3Apanama-city"), found.toString());
    for (String kind : List.of("state", "place", "group", "person")) {
      assertTrue(
          found.stream().noneMatch(it -> it.startsWith("organisations urn:readout:" + kind)),
          found.toString());
    }
  }

  @Test
  void everyNodeOfTheGraphIsNamedOnceAndWhatIsPlannedIsScheduled() throws IOException {
    JsonNode graph =
        JSON.readTree(Written.by(new SchemaOrg(), RECORD).text("record.jsonld")).get("@graph");
    List<String> ids = graph.valueStream().map(node -> node.get("@id").asString()).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    List<String> scheduled =
        graph
            .valueStream()
            .filter(node -> node.has("eventStatus"))
            .map(node -> node.get("startDate").asString())
            .toList();
    assertEquals(List.of("2015-08-14"), scheduled);
  }

  @Test
  void theTimelineHasADayForEveryEventAndNoMarkupOfTheArticles() throws IOException {
    String text = Written.by(new TimelineJs(), RECORD).text("timeline.json");
    JsonNode events = JSON.readTree(text).get("events");
    assertTrue(events.size() >= 2);
    events.forEach(event -> assertTrue(event.get("start_date").get("year").isInt()));
    assertFalse(text.contains("<script"), text);
  }

  @Test
  void everyCallInThePageLeadsToItsSentence() throws Exception {
    byte[] page = Written.by(new WebBrief(), RECORD).bytes("brief.html");
    var factory = DocumentBuilderFactory.newInstance();
    Document parsed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(page));
    NodeList calls = parsed.getElementsByTagName("a");
    assertTrue(calls.getLength() > 3);
    var xpath = javax.xml.xpath.XPathFactory.newInstance().newXPath();
    for (int i = 0; i < calls.getLength(); i++) {
      String target = ((Element) calls.item(i)).getAttribute("href").substring(1);
      assertEquals("1", xpath.evaluate("count(//*[@id='" + target + "'])", parsed), target);
    }
    assertEquals(0, parsed.getElementsByTagName("script").getLength());
  }

  @Test
  void thePdfHoldsTheLinesAndTheirSentences() throws IOException {
    byte[] bytes = Written.by(new PdfBrief(), RECORD).bytes("brief.pdf");
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("Timeline") && text.contains("Raul Castro"), text);
      assertTrue(text.contains("will visit Havana on Friday"), text);
    }
  }

  @Test
  void theMarkdownHasANoteForEveryCallAndNoMarkupOfTheArticles() throws IOException {
    String text = Written.by(new MarkdownBrief(), RECORD).text("brief.md");
    var calls = java.util.regex.Pattern.compile("\\[\\^(\\d+)\\](?!:)").matcher(text);
    int found = 0;
    while (calls.find()) {
      assertTrue(text.contains("\n[^" + calls.group(1) + "]: "), calls.group());
      found++;
    }
    assertTrue(found > 3);
    assertTrue(text.contains("\\<script"), "the hostile name was written");
    assertFalse(java.util.regex.Pattern.compile("(?<!\\\\)[<>|]").matcher(text).find(), text);
  }

  @Test
  void theNamesOfFormatsDiffer() {
    long names = Exchanges.ALL.stream().map(Exchange::name).distinct().count();
    assertEquals(Exchanges.ALL.size(), names);
    Exchanges.ALL.forEach(it -> assertNotNull(it.description()));
  }

  private static Document parsed(Exchange exchange) throws Exception {
    byte[] bytes = Written.by(exchange, RECORD).bytes("feed.xml");
    var factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }
}
