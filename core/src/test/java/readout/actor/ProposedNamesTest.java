package readout.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.text.Document;
import readout.text.EnglishSegmenter;
import readout.text.SegmentedText;
import readout.text.Span;

/** What a second reader's names change, told as short texts about invented people. */
class ProposedNamesTest {

  private static Text given(String text) {
    return new Text(new EnglishSegmenter().segment(Document.of("test", text)));
  }

  /** A text and what a second reader would say of it. */
  private static final class Text {

    private final SegmentedText text;
    private final List<NameProposal> proposals = new ArrayList<>();

    Text(SegmentedText text) {
      this.text = text;
    }

    Text seen(String words, Mention.Type type, double sure) {
      int start = text.text().indexOf(words);
      while (start >= 0) {
        var span = new Span(start, start + words.length());
        proposals.add(new NameProposal(span, type, sure, "model.name"));
        start = text.text().indexOf(words, span.end());
      }
      proposals.sort(Comparator.comparingInt(it -> it.span().start()));
      return this;
    }

    private Cast cast() {
      NameProposer proposer = proposals.isEmpty() ? NameProposer.NONE : it -> proposals;
      return new EnglishActorFinder(proposer).find(text, List.of());
    }

    private void names(String... expected) {
      Cast cast = cast();
      List<String> found =
          cast.mentions().stream()
              .filter(it -> it.name() != null)
              .map(it -> it.name().of(text.text()) + " " + it.type())
              .toList();
      assertEquals(List.of(expected), found);
    }
  }

  @Test
  void aNameThatNoListHasIsWhatTheSecondReaderSees() {
    given("She left Veltrano in the spring.").names("Veltrano MISC");
    given("She left Veltrano in the spring.")
        .seen("Veltrano", Mention.Type.ORG, 0.95)
        .names("Veltrano ORG");
  }

  @Test
  void aDoubtfulProposalChangesNothing() {
    given("She left Veltrano in the spring.")
        .seen("Veltrano", Mention.Type.ORG, 0.6)
        .names("Veltrano MISC");
  }

  @Test
  void aNameWhereRulesSeeNoneMustBeSurer() {
    given("They flew with eVelt to the fair.").seen("eVelt", Mention.Type.ORG, 0.75).names();
    given("They flew with eVelt to the fair.")
        .seen("eVelt", Mention.Type.ORG, 0.95)
        .names("eVelt ORG");
  }

  @Test
  void whatAListKnowsStands() {
    given("The talks with NATO went on in France.")
        .seen("NATO", Mention.Type.PLACE, 0.99)
        .seen("France", Mention.Type.ORG, 0.99)
        .names("NATO ORG", "France PLACE");
  }

  @Test
  void aListedNameInsideALongerOneIsPartOfIt() {
    given("A grant came from the Moscow Kite Circle in May.")
        .seen("Moscow Kite Circle", Mention.Type.ORG, 0.95)
        .names("Moscow Kite Circle ORG");
  }

  @Test
  void aGuessIsNoActorWhereNoNameIsSeen() {
    given("The letter was read in Hexametra to all.").names("Hexametra PLACE");
    given("The letter was read in Hexametra to all.")
        .seen("letter", Mention.Type.ORG, 0.1)
        .names("Hexametra MISC");
  }

  @Test
  void aGuessStandsWhereANameMayBe() {
    given("The letter was read in Hexametra to all.")
        .seen("Hexametra", Mention.Type.ORG, 0.3)
        .names("Hexametra PLACE");
  }

  @Test
  void marksAndSmallWordsAreNoPartOfAName() {
    given("He joined the former Velt Circle (in brackets).")
        .seen("former Velt Circle (", Mention.Type.ORG, 0.95)
        .names("Velt Circle ORG");
  }

  @Test
  void twoNamesWithASmallWordBetweenAreNotOne() {
    given("It stood in the British edition Daily Mail readers know.")
        .seen("British edition Daily Mail", Mention.Type.ORG, 0.95)
        .names("Daily Mail ORG");
  }

  @Test
  void aPersonEndsBeforeASmallWordButNotBeforeAParticle() {
    given("Orla Vandrick of Ghent and Nils van der Quast spoke.")
        .seen("Orla Vandrick of Ghent", Mention.Type.PERSON, 0.95)
        .seen("Nils van der Quast", Mention.Type.PERSON, 0.95)
        .names("Orla Vandrick PERSON", "Ghent PLACE", "Nils van der Quast PERSON");
  }

  @Test
  void titlesAreNoPartOfAPersonsName() {
    Text text = given("The Kremlin spokesman Orest Vanyushin denied it.");
    text.seen("spokesman Orest Vanyushin", Mention.Type.PERSON, 0.95);
    assertTrue(
        text.cast().mentions().stream()
            .anyMatch(it ->
                it.name() != null && it.name().of(text.text.text()).equals("Orest Vanyushin")));
  }

  @Test
  void anOfficeIsNoBody() {
    Text text = given("He called himself President of Peru and laughed.");
    text.seen("President of Peru", Mention.Type.ORG, 0.95);
    assertFalse(text.cast().actors().stream().anyMatch(it -> it.id().startsWith("org:")));
  }

  @Test
  void aGovernmentStaysTheState() {
    Text text = given("The French government denied it.");
    text.seen("French government", Mention.Type.ORG, 0.95);
    assertTrue(text.cast().actors().stream().allMatch(it -> it.id().equals("state:FRA")));
  }

  @Test
  void whatMostOfTheDocumentTakesANameForDecides() {
    Text text = given("Veltrano hired. We saw Veltrano grow. They left Veltrano there.");
    text.proposals.addAll(
        List.of(
            new NameProposal(new Span(0, 8), Mention.Type.ORG, 0.9, "model.name"),
            new NameProposal(new Span(23, 31), Mention.Type.PLACE, 0.8, "model.name"),
            new NameProposal(new Span(48, 56), Mention.Type.ORG, 0.9, "model.name")));
    text.names("Veltrano ORG", "Veltrano ORG", "Veltrano ORG");
  }

  @Test
  void aNameSurelySeenOnceIsTheSameElsewhere() {
    Text text = given("They live in Veltrano now. She works for Veltrano still.");
    int second = text.text.text().lastIndexOf("Veltrano");
    text.proposals.add(
        new NameProposal(new Span(second, second + 8), Mention.Type.ORG, 0.9, "model.name"));
    text.names("Veltrano ORG", "Veltrano ORG");
  }

  @Test
  void aListedCompanyKeepsItsIdentityWithItsFullName() {
    Text text = given("Boeing grew. Boeing Co. sold jets.");
    text.seen("Boeing Co.", Mention.Type.ORG, 0.95);
    assertEquals(1, text.cast().actors().size());
  }

  @Test
  void theSecondReaderIsNamedAsTheRule() {
    Text text = given("She left Veltrano in the spring.").seen("Veltrano", Mention.Type.ORG, 0.95);
    assertEquals("model.name", text.cast().mentions().getLast().rule());
  }
}
