package readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.actor.Cast;
import readout.text.Document;
import readout.text.EnglishSegmenter;
import readout.text.SegmentedText;
import readout.text.Span;

class MergingTest {

  private static final Cast NOBODY = new Cast(List.of(), List.of());

  /** A proposer that has "source | cue | content" written down. */
  private static Proposer proposing(String text, double sure, String... lines) {
    var proposals = new ArrayList<Proposal>();
    for (String line : lines) {
      String[] parts = line.split(" \\| ", -1);
      proposals.add(
          new Proposal(
              spans(text, parts[0]),
              spans(text, parts[1]),
              spans(text, parts[2]),
              sure,
              "model.x"));
    }
    return new Proposer() {
      @Override
      public List<Proposal> propose(SegmentedText ignored) {
        return proposals;
      }

      @Override
      public double threshold() {
        return 0.4;
      }
    };
  }

  private static List<Span> spans(String text, String words) {
    int at = text.indexOf(words);
    return words.isEmpty() ? List.of() : List.of(new Span(at, at + words.length()));
  }

  private static List<Attribution> read(String text, String... proposals) {
    return read(0.8, text, proposals);
  }

  private static List<Attribution> read(double sure, String text, String... proposals) {
    return new EnglishAttributionFinder(proposing(text, sure, proposals))
        .find(segmented(text), NOBODY);
  }

  private static SegmentedText segmented(String text) {
    return new EnglishSegmenter().segment(Document.of("test", text));
  }

  @Test
  void whatNoRuleReadsIsTakenFromTheProposal() {
    List<Attribution> found =
        read(
            "Farmers grumbled that the dam was late.",
            "Farmers | grumbled | that the dam was late");
    assertEquals(1, found.size());
    assertEquals("model.x.unlisted", found.getFirst().rule());
    assertEquals(0.8, found.getFirst().confidence());
  }

  @Test
  void whoSpeaksIsWhomTheReaderNamesButTheStanceIsTheRules() {
    String text = "The mayor denied that the dam was late, something nobody in the town believed.";
    List<Attribution> found = read(text, "The mayor | denied | that the dam was late");
    assertEquals(1, found.size());
    assertEquals(Stance.DENIES, found.getFirst().stance());
    assertEquals(0.8, found.getFirst().confidence());
  }

  @Test
  void whereBothReadTheSameTheRuleStands() {
    List<Attribution> found =
        read("The mayor said that the dam was late.", "The mayor | said | that the dam was late");
    assertEquals("attribution.say.right", found.getFirst().rule());
    assertEquals(1, found.getFirst().confidence());
  }

  @Test
  void theBoundsOfWhatIsSaidAreThoseOfASureReader() {
    String text = "The mayor said the dam was late although nobody in the town had paid for it.";
    List<Attribution> found = read(text, "The mayor | said | the dam was late");
    assertEquals(1, found.size());
    assertEquals("the dam was late", found.getFirst().content().getFirst().of(text));
    assertEquals("model.x", found.getFirst().rule());
  }

  private static String sourceOf(String text, String proposal) {
    return read(text, proposal).getFirst().source().getFirst().of(text);
  }

  @Test
  void theReaderSaysHowFarANameGoes() {
    String text = "“The dam is late,” said Ana Ruiz of the port, who had seen it.";
    String proposal = "Ana Ruiz of the port | said | “The dam is late,”";
    assertEquals("Ana Ruiz of the port", sourceOf(text, proposal));
    assertEquals("attribution.say.inverted", read(text, proposal).getFirst().rule());
  }

  @Test
  void aNameBrokenOffInTheMiddleIsNotTheReaders() {
    String text = "The mayor of Lagos said that the dam was late.";
    assertEquals("The mayor of Lagos", sourceOf(text, "The mayor | said | that the dam was late"));
  }

  @Test
  void whoIsNoName() {
    String text = "The mayor, who said that the dam was late, resigned.";
    assertEquals("The mayor, who", sourceOf(text, "who | said | that the dam was late"));
  }

  @Test
  void aBracketStaysClosed() {
    String text = "Ana Ruiz (Greens) grumbled that the dam was late.";
    assertEquals(
        "Ana Ruiz (Greens)",
        sourceOf(text, "Ana Ruiz (Greens) | grumbled | that the dam was late"));
  }

  @Test
  void whatBelongsToAVerbIsPartOfTheCue() {
    String text = "The mayor has repeatedly said that the dam was late.";
    Attribution found =
        read(text, "The mayor | has repeatedly said | that the dam was late").getFirst();
    assertEquals("has repeatedly said", found.cue().getFirst().of(text));
    assertEquals("attribution.say.right", found.rule());
  }

  @Test
  void nobodyIsLeftOutWhoSpeaksWithinWhatARuleRead() {
    String text = "The note said the dam was late, and that the mayor denied the claim.";
    List<Attribution> found =
        read(text, "The note | said | the dam was late", "the mayor | denied | the claim");
    assertEquals(2, found.size());
    assertEquals(0, found.get(1).within());
  }

  @Test
  void whatSomebodyTellsOfAnothersWordsIsReadByRulesToo() {
    String text = "Ruiz told the council that the dam was late, the Cape Times reported.";
    String outer = "the Cape Times | reported | Ruiz told the council that the dam was late";
    List<Attribution> found = read(text, outer);
    assertEquals(2, found.size());
    assertEquals("attribution.told.right", found.get(1).rule());
    assertEquals(0, found.get(1).within());
  }

  @Test
  void aSpeakerNamedTwiceSpeaksOnce() {
    String text = "Ruiz said that the dam was late, however “it stands,” Ruiz said.";
    String second = "Ruiz said that the dam was late, however “it stands,”";
    int at = text.lastIndexOf("Ruiz");
    var proposal =
        new Proposal(
            List.of(new Span(at, at + 4)),
            List.of(new Span(at + 5, at + 9)),
            List.of(new Span(0, second.length())),
            0.9,
            "model.x");
    var found = new EnglishAttributionFinder(it -> List.of(proposal)).find(segmented(text), NOBODY);
    assertEquals(1, found.size(), found::toString);
  }

  @Test
  void anActThatSomebodyTellsOfIsNoSpeech() {
    String text = "Ruiz recalled her envoy to the dam, the Cape Times reported.";
    String outer = "the Cape Times | reported | Ruiz recalled her envoy to the dam";
    assertEquals(1, read(text, outer).size());
  }

  @Test
  void iAmTheAuthorAndWeAreThePaper() {
    assertEquals(
        SourceClass.AUTHOR,
        read("I fear that the dam is late.", "I | fear | that the dam is late")
            .getFirst()
            .sourceClass());
    assertEquals(
        SourceClass.OUTLET,
        read("We wrote that the dam is late.", "We | wrote | that the dam is late")
            .getFirst()
            .sourceClass());
  }

  private static void isUnsaid(String text, String proposal) {
    List<Attribution> found = read(text, proposal);
    assertEquals(1, found.size(), found::toString);
    assertEquals("model.x.unsaid", found.getFirst().rule());
    assertFalse(found.getFirst().isSaid());
  }

  @Test
  void whatWasNotSaidOrOnlyMayBeIsMarkedAsUnsaid() {
    isUnsaid("Farmers did not grumble that the dam was late.", "Farmers | grumble | the dam");
    isUnsaid("Farmers may grumble about the dam.", "Farmers | grumble | about the dam");
  }

  @Test
  void iAndItSayNothingForTheRecord() {
    isUnsaid("It grumbled that the dam was late.", "It | grumbled | the dam");
  }

  @Test
  void aHeadlineIsLeftToTheRules() {
    isUnsaid(
        "Farmers grumble over dam\n\nThe dam has been late for years, and it will stay so.",
        "Farmers | grumble | over dam");
  }

  @Test
  void nothingStandsInsideWhatIsUnsaid() {
    List<Attribution> found =
        read(
            "Farmers may grumble that the mayor said the dam was late.",
            "Farmers | grumble | that the mayor said the dam was late",
            "the mayor | said | the dam was late");
    assertEquals(2, found.size());
    assertEquals(List.of(-1, -1), found.stream().map(Attribution::within).toList());
  }

  @Test
  void anUnsureProposalIsNotTaken() {
    assertEquals(
        List.of(), read(0.3, "Farmers grumbled about the dam.", "Farmers | grumbled | the dam"));
  }

  @Test
  void aVerbOfManySensesIsOnlyBelievedWhereTheReaderSeesSpeechToo() {
    String text = "The mayor accused the builders of theft.";
    assertEquals(1, new EnglishAttributionFinder().find(segmented(text), NOBODY).size());
    assertEquals(List.of(), read(text));
    assertEquals(1, read(0.2, text, "The mayor | accused | theft").size());
  }

  @Test
  void ofItWasNotedTheReaderMayTakeAnyWordForTheCue() {
    String text = "The note came late. It was noted that the dam was late.";
    List<Attribution> found = read(text, "" + " | It | that the dam was late");
    assertEquals(1, found.size());
    assertEquals("attribution.statement.passive-that", found.getFirst().rule());
  }

  @Test
  void aVerbInAHeadlineIsReadByRulesAlone() {
    assertEquals(
        1, read("Mayor denies delay of dam\n\nThe dam is late and it will stay so.").size());
  }

  @Test
  void wordsInQuotationMarksAreBelievedWhateverTheReaderSees() {
    assertEquals(1, read("\u201cThe dam is late,\u201d the mayor of the town said.").size());
  }

  @Test
  void aCueThatNoListKnowsIsMarked() {
    String text = "Farmers grumbled that the dam was late.";
    List<Attribution> found = read(text, "Farmers | grumbled | that the dam was late");
    assertEquals("model.x.unlisted", found.getFirst().rule());
  }

  @Test
  void aProposalInsideWhatARuleReadIsNestedInIt() {
    String text = "The mayor said that farmers grumbled that the dam was late.";
    List<Attribution> found =
        read(
            text,
            "The mayor | said | that farmers grumbled that the dam was late",
            "farmers | grumbled | that the dam was late");
    assertEquals(2, found.size());
    assertEquals(-1, found.get(0).within());
    assertEquals(0, found.get(1).within());
  }

  @Test
  void theStanceIsThatOfTheListsWhereTheyKnowTheVerb() {
    String text = "Ruiz, once mayor of the town by the dam and now at its head, denied the claim.";
    List<Attribution> found = read(text, "Ruiz | denied | the claim");
    assertEquals(Stance.DENIES, found.getFirst().stance());
  }

  @Test
  void aProposalOfNothingSaidIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Proposal(List.of(), List.of(new Span(0, 1)), List.of(), 1, "model.x"));
  }

  @Test
  void contentDoesNotBeginInsideTheClauseThatItBelongsTo() {
    String text = "Two men were shot by the police near the dam, the mayor said.";
    List<Attribution> found = read(text, "the mayor | said | the police near the dam");
    Span content = found.getFirst().content().getFirst();
    assertEquals("Two men were shot by the police near the dam", content.of(text));
  }

  @Test
  void butItMayBeginWithAClauseOfItsOwn() {
    String text = "The dam broke, but nobody was hurt, the mayor said.";
    List<Attribution> found = read(text, "the mayor | said | nobody was hurt");
    assertEquals("nobody was hurt", found.getFirst().content().getFirst().of(text));
  }

  @Test
  void whatTheReaderGivesToTheFirstClauseIsOfTheLast() {
    String text = "The mayor left, while the union stayed, according to its spokesman.";
    List<Attribution> found = read(text, "its spokesman | according to | The mayor left");
    assertEquals(1, found.size());
    assertEquals("the union stayed", found.getFirst().content().getFirst().of(text));
  }

  @Test
  void aSurnameIsNoCueForTheReaderEither() {
    String text = "Ana Bell and Omar Said signed the deed.";
    assertEquals(List.of(), read(text, "Omar | Said | signed the deed"));
  }
}
