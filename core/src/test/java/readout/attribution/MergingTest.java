package readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.actor.Cast;
import readout.text.Document;
import readout.text.EnglishSegmenter;
import readout.text.Span;

class MergingTest {

  private static final Cast NOBODY = new Cast(List.of(), List.of());

  /** A proposer that has "source | cue | content" written down. */
  private static Proposer proposing(String text, String... lines) {
    var proposals = new ArrayList<Proposal>();
    for (String line : lines) {
      String[] parts = line.split(" \\| ", -1);
      proposals.add(
          new Proposal(
              spans(text, parts[0]), spans(text, parts[1]), spans(text, parts[2]), 0.8, "model.x"));
    }
    return ignored -> proposals;
  }

  private static List<Span> spans(String text, String words) {
    int at = text.indexOf(words);
    return words.isEmpty() ? List.of() : List.of(new Span(at, at + words.length()));
  }

  private static List<Attribution> read(String text, String... proposals) {
    return new EnglishAttributionFinder(proposing(text, proposals))
        .find(new EnglishSegmenter().segment(Document.of("test", text)), NOBODY);
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
  void whereARuleHasReadACueTheRuleStands() {
    List<Attribution> found =
        read("The mayor said that the dam was late.", "dam | said | was late");
    assertEquals(1, found.size());
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

  @Test
  void quotationMarksBoundBetterThanAnyReader() {
    String text = "\u201cThe dam was late and it still is,\u201d said the mayor of the town.";
    List<Attribution> found = read(text, "the mayor | said | The dam was late");
    assertEquals("attribution.say.inverted", found.getFirst().rule());
  }

  @Test
  void nobodyIsLeftOutWhoSpeaksWithinWhatARuleRead() {
    String text = "The note said the dam was late, and that the mayor denied the claim.";
    List<Attribution> found = read(text, "The note | said | the dam was late");
    assertEquals(2, found.size());
    assertEquals(0, found.get(1).within());
  }

  @Test
  void whatWasNotSaidOrOnlyMayBeIsNoAttribution() {
    assertEquals(
        List.of(),
        read("Farmers did not grumble that the dam was late.", "Farmers | grumble | the dam"));
    assertEquals(
        List.of(), read("Farmers may grumble about the dam.", "Farmers | grumble | about the dam"));
  }

  @Test
  void iAndItAreNoSources() {
    assertEquals(List.of(), read("It grumbled that the dam was late.", "It | grumbled | the dam"));
  }

  @Test
  void aHeadlineIsLeftToTheRules() {
    String text =
        "Farmers grumble over dam\n\nThe dam has been late for years, and it will stay so.";
    assertEquals(List.of(), read(text, "Farmers | grumble | over dam"));
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
    List<Attribution> found = read(text, "farmers | grumbled | that the dam was late");
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
}
