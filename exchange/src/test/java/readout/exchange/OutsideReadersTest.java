package readout.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.event.EventMention;
import readout.event.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds, timelines and briefs, read by programs that have no part in writing them. */
class OutsideReadersTest {

  private static final SmallRecord RECORD = SmallRecord.read();
  private static final String MET = "Barack Obama, Ra\u00fal Castro: consult";

  @Test
  void aFeedReaderFindsEveryFactInTheRssFeed() throws IOException {
    List<Item> items = items(SyndicationFeed.Kind.RSS);
    assertEquals(5, items.size());
    Item met =
        items.stream().filter(it -> it.getTitle().orElse("").equals(MET)).findFirst().orElseThrow();
    assertTrue(met.getDescription().orElse("").contains("in Panama City on April 11, 2015"));
    assertEquals(false, met.getIsPermaLink().orElse(true));
    assertEquals(
        "2015-04-12", met.getPubDateAsZonedDateTime().orElseThrow().toLocalDate().toString());
    assertEquals(5, items.stream().map(it -> it.getGuid().orElse("")).distinct().count());
  }

  @Test
  void aFeedReaderFindsTheDatedFactsInTheAtomFeed() throws IOException {
    List<Item> entries = items(SyndicationFeed.Kind.ATOM);
    assertEquals(4, entries.size());
    for (Item entry : entries) {
      assertFalse(entry.getTitle().orElse("").isBlank());
      assertTrue(entry.getGuid().orElse("").startsWith("urn:readout:f"), entry.toString());
      assertTrue(entry.getPubDateAsZonedDateTime().isPresent());
    }
  }

  private static List<Item> items(SyndicationFeed.Kind kind) throws IOException {
    byte[] feed = Written.by(new SyndicationFeed(kind), RECORD).bytes("feed.xml");
    return new RssReader().read(new ByteArrayInputStream(feed)).toList();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void theTimelineKeepsTheFormatOfTimelineJs(Status status) throws IOException {
    Schema schema = EventDataTest.schema("timelinejs.schema.json");
    var one = SmallRecord.told(EventMention.Kind.EVENT, status, List.of());
    for (Holdings holdings :
        List.of(
            RECORD, new OfStory(RECORD, RECORD.stories().getFirst()), SmallRecord.holding(one))) {
      String timeline = Written.by(new TimelineJs(), holdings).text("timeline.json");
      assertEquals(List.of(), schema.validate(timeline, InputFormat.JSON), timeline);
    }
  }

  @Test
  void anEventOfOneDayHasNoEnd() throws IOException {
    String timeline = Written.by(new TimelineJs(), RECORD).text("timeline.json");
    JsonNode met =
        new JsonMapper()
            .readTree(timeline)
            .get("events")
            .valueStream()
            .filter(it -> it.get("text").get("headline").asString().equals(MET))
            .findFirst()
            .orElseThrow();
    assertEquals("{\"year\":2015,\"month\":4,\"day\":11}", met.get("start_date").toString());
    assertFalse(met.has("end_date"));
  }

  @Test
  void aTimelineThatIsOtherwiseWouldBeSeen() {
    Schema schema = EventDataTest.schema("timelinejs.schema.json");
    for (String wrong :
        List.of(
            "{}",
            "{\"events\": [{\"text\": {\"headline\": \"no day\"}}]}",
            "{\"events\": [{\"start_date\": {\"year\": 2015, \"day\": 3}}]}",
            "{\"events\": [{\"start_date\": {\"year\": 2015, \"month\": 13}}]}")) {
      assertFalse(schema.validate(wrong, InputFormat.JSON).isEmpty(), wrong);
    }
  }

  @Test
  void aMarkdownReaderFindsANoteForEveryCallAndNoHtml() throws IOException {
    List<Node> nodes = nodes(markdown());
    Set<String> called = new TreeSet<>();
    Set<String> noted = new TreeSet<>();
    for (Node node : nodes) {
      assertFalse(node instanceof HtmlBlock || node instanceof HtmlInline, node.toString());
      if (node instanceof FootnoteReference call) {
        called.add(call.getLabel());
      } else if (node instanceof FootnoteDefinition note) {
        noted.add(note.getLabel());
      }
    }
    assertTrue(called.size() > 3, called.toString());
    assertEquals(called, noted);
  }

  @Test
  void aMarkdownReaderReadsTheHostileNameAsItWasPrinted() throws IOException {
    String text =
        TextContentRenderer.builder()
            .extensions(List.of(FootnotesExtension.create()))
            .build()
            .render(parsed(markdown()));
    List<Node> notes =
        nodes(markdown()).stream().filter(FootnoteDefinition.class::isInstance).toList();
    String noted =
        notes.stream()
            .map(note -> TextContentRenderer.builder().build().render(note))
            .collect(Collectors.joining("\n"));
    assertTrue((text + noted).contains(SmallRecord.HOSTILE), text + noted);
  }

  private static String markdown() throws IOException {
    return Written.by(new MarkdownBrief(), RECORD).text("brief.md");
  }

  private static Node parsed(String markdown) {
    return Parser.builder()
        .extensions(List.of(FootnotesExtension.create()))
        .build()
        .parse(markdown);
  }

  private static List<Node> nodes(String markdown) {
    List<Node> all = new ArrayList<>();
    collect(parsed(markdown), all);
    return all;
  }

  private static void collect(Node node, List<Node> all) {
    all.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, all);
    }
  }

  @Test
  void aBrowsersReaderFindsASentenceForEveryCallAndNothingThatRuns() throws IOException {
    byte[] bytes = Written.by(new WebBrief(), RECORD).bytes("brief.html");
    Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    List<Element> calls = page.select("a[href^=#]");
    assertTrue(calls.size() > 3, page.body().text());
    for (Element call : calls) {
      assertEquals(1, page.select("[id=" + call.attr("href").substring(1) + "]").size());
    }
    assertEquals(0, page.select("script, iframe, object, form, [onload], [onerror]").size());
    assertEquals(0, page.select("a:not([href^=#]):not([href^=https:]):not([href^=http:])").size());
    assertTrue(page.body().text().contains("Barack Obama, Ra\u00fal Castro: consult"));
    assertTrue(page.body().text().contains(SmallRecord.HOSTILE), page.body().text());
  }
}
