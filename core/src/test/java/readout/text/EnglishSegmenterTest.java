package readout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EnglishSegmenterTest {

  private final EnglishSegmenter segmenter = new EnglishSegmenter();

  @Test
  void aTitleAndAnInitialDoNotEndASentence() {
    assertEquals(
        List.of("Mr. Haig met Gen. A. R. Khan on Feb. 3.", "They shook hands."),
        sentences("Mr. Haig met Gen. A. R. Khan on Feb. 3. They shook hands."));
  }

  @Test
  void theFullStopOfACountryEndsASentenceOnlyBeforeAnOpener() {
    assertEquals(
        List.of("He flew to the U.S.", "The visit was short.", "U.S. Senator Poe agreed."),
        sentences("He flew to the U.S. The visit was short. U.S. Senator Poe agreed."));
  }

  @Test
  void aClosingMarkBelongsToItsSentence() {
    assertEquals(
        List.of("“We will not yield.”", "He left."), sentences("“We will not yield.” He left."));
  }

  @Test
  void figuresAreNotCutAtTheirPoint() {
    assertEquals(
        List.of("It cost 3.5 billion.", "Growth was 2.1 percent."),
        sentences("It cost 3.5 billion. Growth was 2.1 percent."));
  }

  @Test
  void linesWrappedAtAMarginAreOneParagraph() {
    String text =
        """
        The envoys of the two river states sat down again on Monday after a
        pause of three weeks, and this time they brought their engineers and
        their maps along, which had been missing at the first two rounds of
        the talks in the border town. Neither side would say what had moved.
        """;
    assertEquals(2, sentences(text).size());
    assertEquals(0, segment(text).sentences().getLast().paragraph());
  }

  @Test
  void aShortLineWithoutAFullStopAboveTextIsAHeadline() {
    var read = segment("Envoys return to the table\n\nThe talks went on.");
    assertEquals(Sentence.Kind.HEADLINE, read.sentences().getFirst().kind());
    assertEquals(Sentence.Kind.BODY, read.sentences().getLast().kind());
  }

  @Test
  void theMarkOfAListItemIsNotPartOfIt() {
    var read = segment("They agreed on this:\n– a pause in shelling;\n– an exchange of prisoners.");
    assertEquals("a pause in shelling;", wording(read, 1));
    assertEquals(Sentence.Kind.LIST_ITEM, read.sentences().get(1).kind());
  }

  @Test
  void skippedWordsStandInNoSentence() {
    String text = " date 1999-05-03 The ministers met.";
    Document document =
        new Document(
            "d",
            "d",
            text,
            new Span(0, text.length()),
            null,
            null,
            null,
            null,
            null,
            "en",
            List.of(),
            List.of(new Span(0, 16)));
    assertEquals("The ministers met.", wording(segmenter.segment(document), 0));
  }

  @Test
  void genitivesAndNamesWithHyphensAreTokens() {
    var read = segment("Jean-Luc's car wasn't in the U.S. at 10:30.");
    var tokens = read.tokens();
    var words = new java.util.ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i));
    }
    assertEquals(
        List.of("Jean-Luc", "'s", "car", "wasn't", "in", "the", "U.S.", "at", "10:30", "."), words);
  }

  @Test
  void aQuotationIsFoundWithItsInnerQuotation() {
    assertQuotation(
        "“They called it “a pause” and left,” she said.",
        "They called it “a pause” and left,",
        Quotation.Marks.BALANCED);
  }

  @Test
  void aMarkThatOnlyClosesReachesBackToItsSentenceAndNoFurther() {
    assertQuotation(
        "The envoy left early. It was the only way out,” the ministry said.",
        "It was the only way out,",
        Quotation.Marks.ONLY_CLOSED);
  }

  @Test
  void aMarkThatOnlyOpensInsideASentenceEndsWithIt() {
    assertQuotation(
        "He spoke of “a new start for the valley. Nobody else did.",
        "a new start for the valley.",
        Quotation.Marks.ONLY_OPENED);
  }

  @Test
  void aSpeechOpenedAgainAtEachParagraphIsOne() {
    assertQuotation(
        "“We came to talk.\n\n“We shall stay,” he said.",
        "We came to talk.\n\n“We shall stay,",
        Quotation.Marks.CONTINUED);
  }

  @Test
  void twoSingleMarksStandForADoubleOne() {
    assertQuotation("''We don't go,'' he said.", "We don't go,", Quotation.Marks.BALANCED);
  }

  @Test
  void anApostropheOpensNothing() {
    assertTrue(
        segment("The leaders' summit and '90s talk of the rebels' camp.").quotations().isEmpty());
  }

  @Test
  void aMillionMarksTakeLinearTime() {
    String marks = "“".repeat(200_000) + ".\"".repeat(200_000) + "'".repeat(100_000);
    assertTimeout(Duration.ofSeconds(20), () -> segment(marks));
  }

  @Test
  void aHundredThousandMarksThatNobodyClosesTakeLinearTime() {
    assertTimeout(Duration.ofSeconds(20), () -> segment("'A ".repeat(150_000)));
    assertTimeout(Duration.ofSeconds(20), () -> segment("'A ".repeat(150_000) + "end'"));
  }

  @Property(tries = 500)
  void sentencesNeverOverlapAndTokensStayInside(@ForAll @StringLength(max = 300) String text) {
    var read = segment(text);
    int done = 0;
    for (Sentence sentence : read.sentences()) {
      assertTrue(sentence.span().start() >= done, "sentences overlap");
      done = sentence.span().end();
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        assertTrue(sentence.span().covers(read.tokens().span(i)), "a token leaves its sentence");
      }
    }
  }

  private void assertQuotation(String text, String inner, Quotation.Marks marks) {
    var found = segment(text).quotations();
    assertEquals(1, found.size(), () -> found.toString());
    assertEquals(inner, found.getFirst().inner().of(text));
    assertEquals(marks, found.getFirst().marks());
  }

  private SegmentedText segment(String text) {
    return segmenter.segment(Document.of("d", text));
  }

  private List<String> sentences(String text) {
    return segment(text).sentences().stream().map(s -> s.span().of(text)).toList();
  }

  private static String wording(SegmentedText read, int sentence) {
    return read.sentences().get(sentence).span().of(read.text());
  }
}
