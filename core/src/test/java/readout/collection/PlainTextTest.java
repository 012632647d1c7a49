package readout.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readout.collection.Given.document;
import static readout.collection.Given.documents;
import static readout.collection.Given.skipped;
import static readout.collection.Given.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import readout.text.Document;
import readout.text.PublicationDate.Basis;
import readout.text.Voice;

@SuppressWarnings("StringConcatToTextBlock") // where a text breaks is what these tests are about
class PlainTextTest {

  private static final String BODY =
      "The ministers of Norland and Sudland met in Vienna on Tuesday and agreed to meet again.\n\n"
          + "The border has been closed since the winter, and the farmers on both sides of it have"
          + " lost the harvest.";

  @Test
  void aDateInsideTheRunningTextIsTheDateAndNotTheSentence() {
    String text = " date 2021-05-04 " + BODY;
    Document document = document(text);
    assertEquals(text, document.text());
    assertEquals("2021-05-04", document.creationDay());
    assertEquals(Basis.STATED, Objects.requireNonNull(document.published()).basis());
    assertEquals(List.of("date 2021-05-04"), skipped(document));
  }

  @Test
  void aDateOfSomethingElseIsNotTheDate() {
    assertNull(document("The date of 2021-05-04 was set for the vote.\n\n" + BODY).published());
  }

  @Test
  void aDayAtTheEndOfTheHeadingDatesAPlainText() {
    Document document = document("Talks in Vienna end, 14 March 2023\n\n" + BODY);
    assertEquals("2023-03-14", document.creationDay());
    assertEquals(List.of(", 14 March 2023"), skipped(document));
    assertEquals(
        "2023-03-14", document("Talks in Vienna end (2023-03-14)\n\n" + BODY).creationDay());
  }

  @Test
  void aDayInTheHeadingOfALaterTaleDatesNothing() {
    assertNull(document("The treaty of 14 March 2003 remembered\n\n" + BODY).published());
    assertNull(document("Talks end, 2 May 1983\n\nIn 1991 it was told.\n\n" + BODY).published());
    assertNull(document("Talks in Vienna end, 31 April 2023\n\n" + BODY).published());
  }

  @Test
  void aHeadingWithItsDayStaysWholeWhereTheDayIsGiven() {
    String line =
        "{\"id\":\"1\",\"date\":\"2023-03-15\",\"text\":\"Talks end, 14 March 2023\\n\\nIt ended.\"}";
    var article =
        (Received.Article) Given.received("a.jsonl", line.getBytes(StandardCharsets.UTF_8)).get(0);
    assertEquals("2023-03-15", article.document().creationDay());
    assertEquals(List.of(), skipped(article.document()));
  }

  @Test
  void aDatelineGivesAgencyAndDay() {
    Document document = document("VIENNA, May 4, 2021 (Example Agency) - " + BODY);
    assertEquals("2021-05-04", document.creationDay());
    assertEquals(Basis.DATELINE, Objects.requireNonNull(document.published()).basis());
    assertEquals("Example Agency", document.outlet());
    assertEquals(List.of("VIENNA, May 4, 2021 (Example Agency) - "), skipped(document));
  }

  @Test
  void aDatelineWithoutAYearIsSkippedAndDatesNothing() {
    Document document = document("VIENNA, May 4 (Example Agency) - " + BODY);
    assertNull(document.published());
    assertEquals(1, document.skipped().size());
  }

  @Test
  void aLineWithoutFullStopOverTheTextIsTheTitle() {
    assertEquals("Ministers meet again", document("Ministers meet again\n\n" + BODY).title());
    assertNull(document(BODY).title());
  }

  @Test
  void aRoundUpGivesItsArticles() {
    String text =
        "First talks\n\n"
            + BODY
            + "\n\nKeep reading\n\nSecond talks\n\n"
            + BODY
            + "\n\nKeep reading\n\nThird talks\n\n"
            + BODY
            + "\n\nKeep reading";
    List<Document> articles = documents(text);
    assertEquals(
        List.of("First talks", "Second talks", "Third talks"),
        articles.stream().map(Document::title).toList());
    for (Document article : articles) {
      assertEquals(text, article.text());
      assertTrue(article.bounds().of(text).endsWith("harvest."));
      assertTrue(article.id().startsWith(Objects.requireNonNull(article.partOf())));
    }
    assertEquals(3, articles.stream().map(Document::id).distinct().count());
  }

  @Test
  void aLivePageGivesItsEntries() {
    String text =
        "Talks in Vienna: as it happened\n\n14:32\n\nMinisters arrive.\n\n13.05 GMT\n\nThe bridge"
            + " is closed.\n\n9:10am\n\nFarmers gather at the bridge.";
    List<Document> entries = documents(text);
    assertEquals(
        List.of(
            "Talks in Vienna: as it happened",
            "14:32\n\nMinisters arrive.",
            "13.05 GMT\n\nThe bridge is closed.",
            "9:10am\n\nFarmers gather at the bridge."),
        entries.stream().map(entry -> entry.bounds().of(text)).toList());
    assertEquals(List.of("14:32"), skipped(entries.get(1)));
    assertNull(entries.get(2).title(), "a time of day is no headline");
    assertEquals(1, documents("14:32\n\nMinisters arrive.\n\n" + BODY).size());
  }

  @Test
  void oneExcerptIsOneArticleThatBreaksOff() {
    var received =
        Given.received(
            "a.txt", (BODY + "\n\nRead more").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertEquals(1, received.size());
    var article = (Received.Article) received.getFirst();
    assertEquals(BODY, article.document().bounds().of(article.document().text()));
    assertTrue(article.notes().getFirst().startsWith("an excerpt"));
    assertNull(article.document().partOf());
  }

  @Test
  void bylineFooterAndRepeatedHeadlineAreFurniture() {
    String text =
        "By Anna Lindqvist\n\nMinisters of Norland and Sudland meet in Vienna on border\n\n"
            + BODY
            + "\n\nWorld news digest from Exampleville\n\nNorland and Sudland ministers meet on border"
            + "\n\nAnna M. Lindqvist";
    assertEquals(
        List.of("By Anna Lindqvist", "World news digest from Exampleville", "Anna M. Lindqvist"),
        words(document(text), Voice.BOILERPLATE));
    String repeated =
        "Norland and Sudland ministers meet in Vienna on border\n\n"
            + BODY
            + "\n\nNorland and Sudland ministers meet on border";
    assertEquals(
        List.of("Norland and Sudland ministers meet on border"),
        words(document(repeated), Voice.BOILERPLATE));
  }

  @Test
  void anOfficialTextRunsUntilTheAuthorSpeaksAgain() {
    String text =
        "Norland has spoken.\n\nHere is an unofficial translation of the statement:\n\n"
            + "The Chancellor spoke with the President of Sudland on Tuesday.\n\n"
            + "They agreed on the following points:\n\n– to reopen the bridge.\n\n"
            + "– to meet again in May.\n\nSo what does this mean?\n\nNothing much has changed.";
    Document document = document(text);
    assertEquals(
        List.of(
            "The Chancellor spoke with the President of Sudland on Tuesday.\n\n"
                + "They agreed on the following points:\n\n– to reopen the bridge.\n\n"
                + "– to meet again in May."),
        words(document, Voice.OFFICIAL_TEXT));
  }

  @Test
  void aStatementThatAddsMoreRunsOneParagraph() {
    String text =
        BODY
            + "\n\nThe Sudland statement added:\n\nThe parties regard the bridge as open.\n\n"
            + "Sudland has closed it twice before.";
    Document document = document(text);
    assertEquals(
        List.of("The parties regard the bridge as open."), words(document, Voice.OFFICIAL_TEXT));
    var speaker = Objects.requireNonNull(document.voices().getFirst().speaker());
    assertEquals("Sudland", speaker.of(text));
  }

  @Test
  void aPostRunsWhileItSaysI() {
    String text =
        BODY
            + "\n\nChancellor Berg took to his Facebook account to explain (emphasis ours):\n\n"
            + "I had a good talk with the President of Sudland.\n\nWe discussed grain, and my plan"
            + " for the bridge.\n\nThat's a long list, though the fleet is missing.";
    Document document = document(text);
    assertEquals(
        List.of(
            "I had a good talk with the President of Sudland.\n\nWe discussed grain, and my plan"
                + " for the bridge."),
        words(document, Voice.QUOTED_POST));
    var speaker = Objects.requireNonNull(document.voices().getFirst().speaker());
    assertEquals("Chancellor Berg", speaker.of(text));
  }

  @Test
  void commentaryIsToldFromReport() {
    String comment =
        "So why does Norland bother? Let's be honest, the answer is obvious.\n\nI think the bridge"
            + " will never open. Of course, the lackeys of the old guard say it will.";
    assertEquals(List.of(comment), words(document(comment), Voice.OPINION));
    assertEquals(List.of(), words(document(BODY), Voice.OPINION));
  }

  @Test
  void wordsOfOthersDoNotMakeAReportCommentary() {
    String report =
        BODY
            + "\n\n“I think it is obvious. Why would we stop? Let's go on, of course,” the minister"
            + " said. “I am sure the lackeys will see that.”";
    assertEquals(List.of(), words(document(report), Voice.OPINION));
  }

  @Test
  void aTeaserFusedIntoASentenceIsCutOut() {
    String text = "The fleet is said to have left See also Grain corridor reopens\n\n" + BODY;
    assertEquals(List.of("See also Grain corridor reopens"), skipped(document(text)));
    assertEquals(List.of(), skipped(document("Please see also the annex.\n\n" + BODY)));
  }

  @Test
  void languageIsKnown() {
    assertEquals("en", document(BODY).language());
    assertEquals(
        "fr",
        document(
                "Les ministres se sont rencontrés mardi à Vienne et ont décidé de se revoir en mai"
                    + " pour parler de la frontière.")
            .language());
    assertEquals("und", document("12 : 34").language());
  }
}
