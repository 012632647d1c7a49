package readout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ChunksTest {

  @Test
  void aWordPlaysThePartItsNeighboursAllow() {
    assertEquals("PRONOUN VERB NOUN MARK", parts("They claim victory."));
    assertEquals("DETERMINER NOUN AUXILIARY NOUN MARK", parts("The claim was false."));
    assertEquals("NAME VERB TO VERB MARK", parts("Ruiz plans to resign."));
    assertEquals("NOUN NOUN VERB MARK", lower("Its peace talks collapsed."));
    assertEquals("NUMBER NOUN NOUN VERB MARK", parts("400 pledged delegates came."));
  }

  @Test
  void aNounPhraseIsReadFromEitherEnd() {
    assertEquals("The president of Kenya", phraseBefore("The president of Kenya said no.", "said"));
    assertEquals("Ruiz and Lee", phraseBefore("Ruiz and Lee said no.", "said"));
    assertEquals("Lee", phraseBefore("Ruiz won and Lee said no.", "said"));
    assertEquals(
        "the port authority of Lagos", phraseFrom("It said the port authority of Lagos.", 2));
  }

  @Test
  void timesAndAdverbsStandBetweenSubjectAndVerb() {
    Chunks chunks = chunks("The mayor on Tuesday also said no.");
    assertEquals(1, chunks.beforeVerbGroup(5, 0), "the mayor");
    assertEquals(-1, chunks.beforeVerbGroup(0, 0), "nothing stands before the first word");
  }

  @Test
  void placesOutsideTheTextAreMarks() {
    assertEquals(Part.MARK, chunks("").part(0));
    assertEquals(Part.MARK, chunks("Yes.").part(-1));
    assertEquals(-1, chunks("Yes.").nounPhraseEnd(7, 7));
  }

  @Test
  void theFormsOfAVerbFollowTheRulesOfSpelling() {
    assertEquals(
        new VerbForms("deny", "denies", "denied", "denied", "denying"), VerbForms.of("deny"));
    assertEquals(new VerbForms("ban", "bans", "banned", "banned", "banning"), VerbForms.of("ban+"));
    assertEquals(new VerbForms("urge", "urges", "urged", "urged", "urging"), VerbForms.of("urge"));
    assertEquals(
        new VerbForms("say", "says", "said", "said", "saying"),
        VerbForms.of("say(says,said,said)"));
    assertEquals(
        new VerbForms("veto", "vetoes", "vetoed", "vetoed", "vetoing"), VerbForms.of("veto"));
    assertEquals("radios", VerbForms.of("radio").third());
    assertEquals(new VerbForms("die", "dies", "died", "died", "dying"), VerbForms.of("die"));
    assertEquals("freeing", VerbForms.of("free").gerund());
  }

  private static Chunks chunks(String text) {
    return Chunks.of(new EnglishSegmenter().segment(Document.of("test", text)));
  }

  private static String parts(String text) {
    Chunks chunks = chunks(text);
    var parts = new ArrayList<String>();
    for (int i = 0; i < chunks.text().tokens().size(); i++) {
      parts.add(chunks.part(i).name());
    }
    return String.join(" ", parts);
  }

  /** Without the first word. */
  private static String lower(String text) {
    String parts = parts(text);
    return parts.substring(parts.indexOf(' ') + 1);
  }

  private static String phraseBefore(String text, String verb) {
    Chunks chunks = chunks(text);
    Tokens tokens = chunks.text().tokens();
    int at = tokens.at(text.indexOf(verb));
    return tokens.span(chunks.nounPhraseStart(at - 1, 0), at - 1).of(text);
  }

  private static String phraseFrom(String text, int first) {
    Chunks chunks = chunks(text);
    Tokens tokens = chunks.text().tokens();
    return tokens.span(first, chunks.nounPhraseEnd(first, tokens.size())).of(text);
  }
}
