package readout.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.text.Document;

class ComparisonTest {

  private static final String REPORT =
      "The foreign ministers of Borland and Quessia met in the port of Tamsin on Monday and agreed to"
          + " reopen two border posts before the end of June. The posts at Hallow Ford and Red Mill have"
          + " been shut for eleven years. Carts will cross first, then buses, the Quessian minister,"
          + " Odile Marn, told reporters. Nobody at the table spoke of the drowned survey party.";

  private static final String OTHER =
      "A flood carried away the bridge at Lower Stanning during the night, and forty families slept in"
          + " the school. The council promised tents and soup. No one could say when the river would"
          + " fall, though the miller, who keeps a stick in the mud, had a guess.";

  @Test
  void theSameWordsOnALaterDayAreACopy() {
    Kinship kinship = found(report(), copied("Borland Evening", "2014-05-13", REPORT));
    assertEquals(Relation.COPY, kinship.relation());
    assertEquals("evening", kinship.derived());
    assertEquals(Kinship.Order.DATED, kinship.order());
    assertEquals(1, kinship.share());
  }

  @Test
  void aCutCopyWithAParagraphOfItsOwnIsStillACopy() {
    String cut = REPORT.substring(0, REPORT.indexOf("Carts")) + "In Tamsin the inns were full.";
    Kinship kinship = found(report(), copied("Borland Evening", "2014-05-13", cut));
    assertEquals(Relation.COPY, kinship.relation());
    assertTrue(kinship.share() < 1, kinship.toString());
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    Document copy = copied("Borland Evening", "2014-05-13", REPORT);
    assertEquals(compare(report(), copy), compare(copy, report()));
  }

  @Test
  void withoutDaysItIsSaidThatTheOrderIsNotKnown() {
    Document one = Document.of("a", REPORT);
    Document other = Document.of("b", REPORT);
    Kinship kinship = found(one, other);
    assertEquals(Kinship.Order.UNKNOWN, kinship.order());
    assertTrue(kinship.why().contains("which came first is not known"), kinship.why());
  }

  @Test
  void theSameMatterInOtherWordsUnderTheOthersNameIsARewrite() {
    String retold =
        "Quessia and Borland will open two posts on their border again by the end of June, Tamsin Wire"
            + " reports. Their foreign ministers agreed on it in the port of Tamsin. Hallow Ford and Red"
            + " Mill were shut eleven years ago. According to the minister Odile Marn, buses come after"
            + " carts. Of the drowned survey party nothing was heard.";
    Kinship kinship = found(report(), copied("Hill Post", "2014-05-13", retold));
    assertEquals(Relation.REWRITE, kinship.relation());
    assertEquals(Kinship.Order.NAMED, kinship.order());
  }

  @Test
  void whatSaysThatItWasTranslatedIsATranslation() {
    String retold =
        "The two posts on the border of Quessia and Borland shall open again until the end of June, so"
            + " Tamsin Wire. The foreign ministers have in the port of Tamsin agreed. Hallow Ford and"
            + " Red Mill were eleven years shut. First carts, then buses, says the minister Odile Marn.";
    Kinship kinship = found(report(), copied("Valley Leaf (English page)", "2014-05-13", retold));
    assertEquals(Relation.TRANSLATION, kinship.relation());
  }

  @Test
  void aNameAloneIsACitation() {
    String column =
        "What shall a shepherd do with a border? According to Tamsin Wire two gates are to open. I have"
            + " seen gates. The goats have never asked for a stamp, and my uncle crossed every spring"
            + " with forty of them, singing, until his knees gave out and the dog went blind.";
    Kinship kinship = found(report(), copied("Goat Herald", "2014-06-01", column));
    assertEquals(Relation.CITES, kinship.relation());
  }

  @Test
  void oneCannotHaveItFromWhatCameLater() {
    Document early = copied("Hill Post", "2014-05-01", "Tamsin Wire reports rain on the passes.");
    assertNull(compare(report(), early));
  }

  @Test
  void twoWhoQuoteOneSpeechHaveNotCopiedEachOther() {
    String speech =
        "\u201cWe have waited eleven years for the day on which a cart of onions may go over the bridge"
            + " at Hallow Ford without a stamp, a fee and a sermon from a corporal\u201d";
    Document one = copied("Tamsin Wire", "2014-05-12", speech + ", she told the crowd at noon.");
    String second =
        "At Red Mill the band had gone home. " + speech + ", the speaker had said before.";
    assertNull(compare(one, copied("Hill Post", "2014-05-13", second)));
  }

  @Test
  void theTextOfAMinistryInsideAnotherTextIsEmbedded() {
    String note =
        "No unit of the guard stood on the bridge in the night of the ninth of May, nor at the ford.";
    Document source = copied("Ministry of the Interior of Quessia", "2014-05-10", note);
    String blog =
        "Hold your hats, friends of the ford, and read with me what was nailed to the church door. "
            + note
            + " So the shots came from the owls, I suppose. I have counted the owls, and there are two.";
    Kinship kinship = found(source, copied("The Ford Speaks", "2014-05-11", blog));
    assertEquals(Relation.EMBEDDED, kinship.relation());
    assertEquals("speaks", kinship.derived());
  }

  private static final String OSLO =
      "The Prime Minister spoke by telephone with the Prime Minister of Kenya today. They agreed to open"
          + " talks on a treaty on fisheries before the end of June and deplored the loss of the trawler."
          + " The Prime Minister raised the arrest of two skippers. The leaders discussed the war in Sudan.";

  private static final String NAIROBI =
      "The Prime Minister received a telephone call from the Prime Minister of Norway. They agreed to"
          + " begin talks on a fisheries treaty at an early date. He thanked the Prime Minister of Norway"
          + " for his words on the loss of the trawler. Sudan was not discussed, and neither was the war.";

  @Test
  void twoGovernmentsThatTellOfOneCallHaveNotCopiedEachOther() {
    Document one = copied("Prime Minister of Norway", "2014-05-12", OSLO);
    assertNull(compare(one, copied("Prime Minister of Kenya", "2014-05-12", NAIROBI)));
    Document bureau = copied("Information Service, Government of Kenya", "2014-05-12", NAIROBI);
    assertNull(compare(one, bureau));
  }

  @Test
  void aPaperThatRetellsAGovernmentsTextHasItFromThere() {
    Document one = copied("Prime Minister of Norway", "2014-05-12", OSLO);
    Kinship kinship = found(one, copied("Nairobi Evening", "2014-05-12", NAIROBI));
    assertEquals(Relation.REWRITE, kinship.relation());
  }

  @Test
  void whatTwoGovernmentsPrintWordForWordIsOneText() {
    Document one = copied("Prime Minister of Norway", "2014-05-12", OSLO);
    Kinship kinship = found(one, copied("Prime Minister of Kenya", "2014-05-13", OSLO));
    assertEquals(Relation.COPY, kinship.relation());
  }

  @Test
  void reportsOfOtherMattersAreNoKin() {
    assertNull(compare(report(), copied("Hill Post", "2014-05-13", OTHER)));
  }

  @Test
  void emptyAndOddTextsAreComparedToo() {
    assertNull(compare(Document.of("a", ""), Document.of("b", "\u201c\ud83d\u201d ``''")));
    assertNull(compare(Document.of("a", "One."), Document.of("b", "One.")));
  }

  private static Document report() {
    return copied("Tamsin Wire", "2014-05-12", REPORT);
  }

  /** A document whose id is the last word of its outlet. */
  private static Document copied(String outlet, String day, String text) {
    String[] words = outlet.toLowerCase(java.util.Locale.ROOT).split(" ", -1);
    return Document.of(words[words.length - 1], text).from(outlet).on(day);
  }

  private static @Nullable Kinship compare(Document one, Document other) {
    return Comparison.of(Wording.of(one), Wording.of(other));
  }

  private static Kinship found(Document one, Document other) {
    Kinship kinship = compare(one, other);
    assertNotNull(kinship);
    return kinship;
  }
}
