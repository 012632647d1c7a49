package readout.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.text.Document;
import readout.text.Stretch;
import readout.text.Voice;

class OwnTextTest {

  private static final String BODY =
      "The President spoke on Tuesday with the Prime Minister of Norland.\n\n"
          + "They agreed to open the bridge at Karlby to lorries by 1 June.";

  private static final String RANT =
      "I think we must act, of course. Make no mistake, frankly it is absurd. Why wait? So what do"
          + " they want? Well, I know what I want.";

  @Test
  void whatAMinistryPrintsIsItsOwnOfficialText() {
    Document document = from("Ministry of Foreign Affairs of Sudland", BODY);
    assertEquals(List.of(BODY), official(document));
    assertTrue(document.voices().getFirst().isOwn());
  }

  @Test
  void whatAPaperPrintsIsItsReport() {
    assertEquals(List.of(), official(from("The White House Chronicle", BODY)));
    assertEquals(List.of(), official(from("The Harbour Gazette", "Communique\n\n" + BODY)));
  }

  @Test
  void theHeadingTellsWhereNoOutletDoes() {
    String text = "Readout of the President's Call with the Prime Minister of Norland\n\n" + BODY;
    assertEquals(List.of(text), official(Given.document(text)));
    assertEquals(List.of(), official(Given.document("Readout of a lost call found\n\n" + BODY)));
    String ministry = "Ministry of Foreign Affairs\n\n" + BODY;
    assertEquals(List.of(ministry), official(Given.document(ministry)));
  }

  @Test
  void theAddressOfAGovernmentTells() {
    assertEquals(List.of(BODY), official(at("https://www.mfa.gov.zz/news/1")));
    assertEquals(List.of(BODY), official(at("https://elysee.gouv.fr:443")));
    assertEquals(List.of(), official(at("https://abcnews.go.com/a")));
    assertEquals(List.of(), official(at("https://example.com/www.mfa.gov/news")));
    assertEquals(List.of(), official(at("https://mygov.example/1")));
  }

  @Test
  void noOpinionIsHeardInABriefing() {
    String text = "MS LUND: " + RANT + "\n\nQUESTION: " + RANT;
    Document briefing = from("Department of State of Norland", text);
    assertTrue(briefing.voices().stream().noneMatch(it -> it.voice() == Voice.OPINION));
    Document column = from("The Harbour Gazette", RANT);
    assertTrue(column.voices().stream().anyMatch(it -> it.voice() == Voice.OPINION));
  }

  @Test
  void whatItPrintsOfOthersKeepsItsVoice() {
    String text =
        BODY + "\n\nThe Norland statement added:\n\n\u201cThe bridge is open.\u201d\n\nIt rained.";
    Document document = from("Office of the President of Sudland", text);
    assertEquals(3, document.voices().size());
    assertEquals(
        List.of(true, false, true), document.voices().stream().map(Stretch::isOwn).toList());
  }

  @Test
  void nobodyStandsBetweenAnOfficeAndItsReader() {
    var reading = Readout.english().read(from("Ministry of Foreign Affairs of Sudland", BODY));
    assertEquals(List.of(), reading.attributions());
  }

  private static List<String> official(Document document) {
    return Given.words(document, Voice.OFFICIAL_TEXT);
  }

  private static Document from(String outlet, String text) {
    return line("\"outlet\":\"" + outlet + "\"", text);
  }

  private static Document at(String url) {
    return line("\"url\":\"" + url + "\"", BODY);
  }

  private static Document line(String field, String text) {
    String words = text.replace("\n", "\\n");
    String line = "{\"id\":\"1\"," + field + ",\"lang\":\"en\",\"text\":\"" + words + "\"}";
    var article = (Received.Article) Given.received("a.jsonl", line.getBytes(UTF_8)).getFirst();
    return article.document();
  }
}
