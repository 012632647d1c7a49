package readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static readout.attribution.Sayings.given;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.actor.Actor;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

class EnglishAttributionFinderTest {

  // --- speech ---

  @Test
  void aQuotationMayGoOnAfterItsSpeaker() {
    given("“The bridge is safe,” the mayor said. “We checked every bolt of it.”")
        .says("the mayor | said | “The bridge is safe,” ... “We checked every bolt of it.”");
  }

  @Test
  void aQuotationMayFillTheNextParagraph() {
    given("“The bridge is safe,” the mayor said.\n\n“We checked every bolt of it twice.”")
        .says("the mayor | said | “The bridge is safe,” ... “We checked every bolt of it twice.”");
  }

  @Test
  void aQuotationOfAnotherSpeakerIsNotCarriedOver() {
    given("“The bridge is safe,” the mayor said.\n\n“It is not,” an engineer told reporters.")
        .says("the mayor | said | “The bridge is safe,”", "an engineer | told | “It is not,”");
  }

  @Test
  void aColonOpensTheParagraphAfterIt() {
    given("The statement added:\n\nThe ministers will meet again. No day was set.\n\nIt rained.")
        .says("The statement | added | The ministers will meet again. No day was set.");
  }

  @Test
  void aQuestionEndsASentenceButNotTheSpeech() {
    given("“Is the bridge safe?” Ana Ruiz asked.").says("Ana Ruiz | asked | “Is the bridge safe?”");
  }

  @Test
  void aLostOpeningMarkDoesNotSwallowTheText() {
    given("It rained. The bridge is safe,” the mayor said.")
        .says("the mayor | said | The bridge is safe,”");
  }

  // --- sources ---

  @Test
  void anAsideBelongsToTheSource() {
    given("Ana Ruiz, head of the port authority, said that the bridge was safe.")
        .says("Ana Ruiz, head of the port authority, | said | that the bridge was safe");
  }

  @Test
  void aSharedSubjectSpeaksForTheSecondVerb() {
    given("The mayor visited the bridge on Monday and said that it was safe.")
        .says("The mayor | said | that it was safe");
  }

  @Test
  void aParticipleTakesTheSubjectOfTheMainClause() {
    given("The mayor closed the bridge, saying that it was not safe.")
        .says("The mayor | saying | that it was not safe");
  }

  @Test
  void twoSpeakersOfOneSentenceAreKeptApart() {
    given("The mayor said the bridge was safe, but engineers warned that it could fall.")
        .says("The mayor | said | the bridge was safe", "engineers | warned | that it could fall");
  }

  @Test
  void whatStandsBeforeASemicolonIsNotTheSpeakersBehindIt() {
    given("The road is open; the port, the mayor said, is not.")
        .says("the mayor | said | the port ... is not");
  }

  @Test
  void whoeverTellsPeopleSomethingIsTheSource() {
    given("The visitors were told by the mayor on Monday that the bridge was shut.")
        .says("the mayor | were told by | that the bridge was shut");
    given("The visitors were told by her that the bridge was shut.")
        .as(0, SourceClass.PERSON, Stance.ASSERTS);
  }

  @Test
  void anAsideNamesNobody() {
    given("The bridge, we are told, is safe.").as(0, SourceClass.UNNAMED, Stance.ASSERTS);
    given("We are told, and told again, that it is safe.").saysNothing();
  }

  // --- what is not said ---

  @Test
  void ofWhatItIsClaimedNobodyIsTheSource() {
    given("It's claimed that the bridge fell.").says("| 's claimed | that the bridge fell");
    given("It's widely believed that the bridge fell.")
        .says("| 's widely believed | that the bridge fell");
  }

  @Test
  void whatIsNotSaidOrMayBeSaidIsNoAttribution() {
    given("The mayor did not say that the bridge was safe.").saysNothing();
    given("The mayor may say that the bridge was safe.").saysNothing();
    given("The mayor will announce a new bridge.").saysNothing();
  }

  @Test
  void aTelephoneCallIsNotAName() {
    given("The mayor called the White House.").saysNothing();
    given("The mayor called the plan a farce.").says("The mayor | called | the plan a farce");
  }

  @Test
  void aConditionSaysNothing() {
    given("Ships will stop if the mayor says that the bridge is closed.").saysNothing();
  }

  @Test
  void wordsBetweenSubjectAndVerbAreSteppedOver() {
    given("The mayor did, however, say that the bridge was safe.")
        .says("The mayor | say | that the bridge was safe");
    given("The mayor on Tuesday once again warned that the bridge was weak.")
        .says("The mayor | warned | that the bridge was weak");
    given("Ana Ruiz (Greens) of Lagos, who lost her seat, said that she would stay.")
        .says("Ana Ruiz (Greens) of Lagos, who lost her seat, | said | that she would stay");
  }

  @Test
  void aProgrammeIsAHearer() {
    given("He told the BBC’s “Hard Talk” that the bridge was safe.")
        .says("He | told | that the bridge was safe");
  }

  @Test
  void doubledSingleMarksAreAQuotation() {
    given("''The bridge is safe,'' the mayor said.")
        .says("the mayor | said | ''The bridge is safe,''");
  }

  @Test
  void aNounIsNotAVerb() {
    given("The report was long. The claims were paid. Peace talks began.").saysNothing();
  }

  @Test
  void theAuthorIsNoSource() {
    given("I think the bridge is safe. We believe it will last.").saysNothing();
  }

  // --- nesting ---

  @Test
  void oneSourceMayTellWhatAnotherSaid() {
    Sayings sayings =
        given("The Cape Times reported that the mayor denied that the bridge was unsafe.")
            .says(
                "The Cape Times | reported | that the mayor denied that the bridge was unsafe",
                "the mayor | denied | that the bridge was unsafe")
            .inside(0, -1)
            .inside(1, 0)
            .as(0, SourceClass.OUTLET, Stance.ASSERTS)
            .as(1, SourceClass.OFFICIAL, Stance.DENIES);
    assertEquals(sayings.found(), Chains.chain(sayings.found(), 1));
  }

  @Test
  void aChainEndsAtTheDocument() {
    assertEquals(List.of(), Chains.chain(List.of(), -1));
    assertEquals(-1, Chains.innermostAt(List.of(), 7));
  }

  @Test
  void theInnermostSpeakerIsFoundByPlace() {
    String text = "The Cape Times reported that the mayor denied that the bridge was unsafe.";
    List<Attribution> found = given(text).found();
    assertEquals(1, Chains.innermostAt(found, text.indexOf("bridge")));
    assertEquals(0, Chains.innermostAt(found, text.indexOf("mayor")));
    assertEquals(-1, Chains.innermostAt(found, 0));
  }

  @Test
  void aNewspaperMayCiteItsSources() {
    given("Later, the Cape Times, citing two sources, reported that the minister had resigned.")
        .says(
            "the Cape Times | reported | that the minister had resigned",
            "two sources | citing | that the minister had resigned")
        .inside(1, 0)
        .as(0, SourceClass.OUTLET, Stance.ASSERTS)
        .as(1, SourceClass.UNNAMED, Stance.ASSERTS);
    given("The minister had resigned, Reuters reported, citing officials.")
        .says(
            "Reuters | reported | The minister had resigned",
            "officials | citing | The minister had resigned")
        .inside(1, 0)
        .as(1, SourceClass.UNNAMED_OFFICIAL, Stance.ASSERTS);
  }

  @Test
  void aNewspaperSpeaksForItsSources() {
    given("According to the newspaper's sources in the ministry, the minister had resigned.")
        .says(
            "the newspaper | According to | the minister had resigned",
            "sources in the ministry | According to | the minister had resigned")
        .inside(1, 0)
        .as(0, SourceClass.OUTLET, Stance.ASSERTS)
        .as(1, SourceClass.UNNAMED, Stance.ASSERTS);
  }

  @Test
  void anAgencyMayQuoteASpeaker() {
    given("Xinhua quoted the mayor as saying that the bridge was safe.")
        .says(
            "Xinhua | quoted | the mayor as saying that the bridge was safe",
            "the mayor | saying | that the bridge was safe")
        .inside(1, 0);
    given("The mayor was quoted as saying that the bridge was safe.")
        .says("The mayor | saying | that the bridge was safe");
  }

  @Test
  void whoeverAStatementSpeaksOfIsInsideIt() {
    given("The statement says that Lee is ill, and he denies that he resigned.")
        .says(
            "The statement | says | that Lee is ill, and he denies that he resigned",
            "he | denies | that he resigned")
        .inside(1, 0);
  }

  @Test
  void whatIsCitedMayBeAReason() {
    given("The bank cut its rates, citing low growth.").says("The bank | citing | low growth");
  }

  @Test
  void whatOneSaysAccordingToAPaperThePaperSays() {
    given("The port will not close, the mayor said on Tuesday, according to the Cape Times.")
        .says(
            "the Cape Times | according to | The port will not close, the mayor said on Tuesday",
            "the mayor | said | The port will not close");
  }

  @Test
  void theWordThisRefersToTheSentenceBefore() {
    given("The port will close. This was reported by the Cape Times.")
        .says("the Cape Times | was reported by | The port will close.");
    given("The port will close. That is according to the Cape Times.")
        .says("the Cape Times | according to | The port will close.");
  }

  @Test
  void whatWasAlsoNotedWasNotedByTheSourceBefore() {
    given(
            "The Cape Times reported that the port will close."
                + " It was also noted that ships are waiting.")
        .says(
            "The Cape Times | reported | that the port will close",
            "The Cape Times | was also noted | that ships are waiting");
  }

  @Test
  void aTranscriptNamesItsSpeakersInCapitals() {
    given("RUIZ: We shall stay. It is our right.\n\nLEE: Then we talk.")
        .says("RUIZ | : | We shall stay. It is our right.", "LEE | : | Then we talk.");
    given("RUIZ: We stay. LEE: The mayor said it was safe.")
        .says(
            "RUIZ | : | We stay.",
            "LEE | : | The mayor said it was safe.",
            "The mayor | said | it was safe")
        .inside(2, 1);
    given("WARNING: THIS IS A TITLE").saysNothing();
  }

  @Test
  void aTimeOfDayBeforeAColonIsNoSpeaker() {
    given("16:10 GMT: Two boats were hit near the pier.").saysNothing();
    given("16:10: Two boats were hit near the pier.").saysNothing();
    given("BST: Two boats were hit near the pier.").saysNothing();
    given("16:10 BST: Two boats were hit near the pier.").saysNothing();
    given("16:10 GMT - Two boats were hit near the pier.").saysNothing();
    given("RUIZ: We stay until 16:10 GMT.").says("RUIZ | : | We stay until 16:10 GMT.");
  }

  // --- classes of source ---

  @Test
  void theWordsTellTheClassWhereTheCastIsSilent() {
    is("A senior official", SourceClass.UNNAMED_OFFICIAL);
    is("Officials in Accra", SourceClass.UNNAMED_OFFICIAL);
    is("Sources close to the talks", SourceClass.UNNAMED);
    is("The Foreign Ministry", SourceClass.GOVERNMENT);
    is("The statement", SourceClass.DOCUMENT);
    is("The newspaper", SourceClass.OUTLET);
    is("Foreign Minister Ana Ruiz", SourceClass.OFFICIAL);
    is("Ana Ruiz", SourceClass.PERSON);
    is("The union", SourceClass.ORGANISATION);
    is("She", SourceClass.PERSON);
    is("The army", SourceClass.ORGANISATION);
    is("Both governments", SourceClass.GOVERNMENT);
  }

  @Test
  void peopleWithoutAnOfficeAreSomebodyAllTheSame() {
    is("A fish trader", SourceClass.PERSON);
    is("Witnesses", SourceClass.PERSON);
    is("Some", SourceClass.UNNAMED);
    is("Three people", SourceClass.UNNAMED);
  }

  @Test
  void anOfficeWithoutANameIsUnnamedUnlessItIsThatOfOneManOnly() {
    is("The minister", SourceClass.OFFICIAL);
    is("The diplomat", SourceClass.UNNAMED_OFFICIAL);
    is("A minister of Ghana", SourceClass.UNNAMED_OFFICIAL);
    is("A member of the staff", SourceClass.UNNAMED_OFFICIAL);
    given("According to a letter sent to the minister, it rained.")
        .as(0, SourceClass.DOCUMENT, Stance.ASSERTS);
    is("An official travelling with the minister", SourceClass.UNNAMED_OFFICIAL);
  }

  @Test
  void anOfficeThatSomebodyOwnsIsThatOfOne() {
    is("Its foreign minister", SourceClass.OFFICIAL);
    is("Ghana's foreign minister", SourceClass.OFFICIAL);
    is("The government spokeswoman", SourceClass.OFFICIAL);
    is("A spokeswoman", SourceClass.UNNAMED_OFFICIAL);
    is("A company's chairman of the council, Ana Ruiz,", SourceClass.PERSON);
  }

  @Test
  void aNameMayFollowAnOffice() {
    is("A spokesman for the navy, Ana Ruiz,", SourceClass.OFFICIAL);
    is("A spokesman for the navy in Accra, Ghana,", SourceClass.UNNAMED_OFFICIAL);
    given("Lee, the defence minister, said that it rained.")
        .with("Lee", Actor.Kind.PERSON, "", null)
        .as(0, SourceClass.OFFICIAL, Stance.ASSERTS);
  }

  @Test
  void aNounBeforeANameTellsWhatIsNamed() {
    is("The weekly Vela", SourceClass.OUTLET);
    is("The union Hafnar", SourceClass.ORGANISATION);
    is("The Blue Volunteers", SourceClass.ORGANISATION);
    is("The Lakes Wire", SourceClass.OUTLET);
  }

  @Test
  void whatStandsAfterThePhraseTellsNothing() {
    given("“It is safe,” the defence ministry here said.")
        .as(0, SourceClass.GOVERNMENT, Stance.ASSERTS);
    given("According to officials there, the bridge was safe.")
        .as(0, SourceClass.UNNAMED_OFFICIAL, Stance.ASSERTS);
  }

  @Test
  void aPronounIsOfTheClassOfTheLastSourceItCanMean() {
    String text = "Foreign Minister Ana Ruiz said that it rained. The note said that it snowed.";
    given(text + " She warned that it was cold.").as(2, SourceClass.OFFICIAL, Stance.ASSERTS);
    given(text + " It added that it was cold.").as(2, SourceClass.DOCUMENT, Stance.ASSERTS);
    given("She warned that it was cold.").as(0, SourceClass.PERSON, Stance.ASSERTS);
  }

  @Test
  void aSourceTooFarBackIsNotMeant() {
    String text = "Foreign Minister Ana Ruiz said that it rained. " + "It was dark. ".repeat(60);
    given(text + "She warned that it was cold.").as(1, SourceClass.PERSON, Stance.ASSERTS);
  }

  private static void is(String source, SourceClass expected) {
    given(source + " said that the bridge was safe.").as(0, expected, Stance.ASSERTS);
  }

  @Test
  void theCastKnowsBetter() {
    given("Ruiz said that the bridge was safe.")
        .with("Ruiz", Actor.Kind.PERSON, "GOV", "foreign minister")
        .as(0, SourceClass.OFFICIAL, Stance.ASSERTS);
    given("Accra said that the bridge was safe.")
        .with("Accra", Actor.Kind.STATE, "GOV", null)
        .as(0, SourceClass.GOVERNMENT, Stance.ASSERTS);
  }

  @Test
  void aDescriptionInTheCastIsNoName() {
    given("An aide to its minister said that the bridge was safe.")
        .with("An aide to its minister", "an-aide@0")
        .as(0, SourceClass.UNNAMED_OFFICIAL, Stance.ASSERTS);
    given("The president said that the bridge was safe.")
        .with("The president", "the-president@0")
        .as(0, SourceClass.OFFICIAL, Stance.ASSERTS);
  }

  @Test
  void theVoicesOfADocumentSpeakWithoutACue() {
    String text = "Here is the text.\n\nBoth sides agreed to meet.";
    Span span = new Span(text.indexOf("Both"), text.length());
    given(text)
        .spokenIn(new Stretch(span, Voice.OFFICIAL_TEXT, null, "test"))
        .says("|  | Both sides agreed to meet.")
        .as(0, SourceClass.DOCUMENT, Stance.ASSERTS);
  }

  @Test
  void anOpinionPieceIsNoAttributionToItsAuthor() {
    String text = "The sides agreed to meet. The mayor said that it was late.";
    given(text)
        .spokenIn(new Stretch(new Span(0, text.length()), Voice.OPINION, null, "test"))
        .says("The mayor | said | that it was late")
        .inside(0, -1);
  }

  // --- hostile input ---

  @Test
  void anythingAtAllGivesAnAnswer() {
    for (String text :
        List.of(
            "",
            " ",
            "said",
            "said said said said.",
            "\"",
            "“”",
            "“said,” said “he” said.",
            ", , , said , ,",
            "according to",
            "According to.",
            "He said:",
            "citing, saying, adding",
            "\uD83D\uDE00 said \uD83D\uDE00",
            "(said) [said] {said}",
            "that that that that said that that",
            "A".repeat(5000) + " said " + "b ".repeat(5000))) {
      given(text).found().forEach(attribution -> assertTrue(attribution.within() >= -1));
    }
  }

  @Test
  void aLongTextOfCuesStaysQuick() {
    assertTrue(given("The mayor said that ".repeat(100) + "it rained.").found().size() > 90);
    String many = "The mayor said that it rained. ".repeat(10_000);
    assertTimeout(Duration.ofSeconds(30), () -> given(many));
  }

  @Test
  void whatRunsOnForeverIsNoSentence() {
    given("The mayor said that ".repeat(400) + "it rained.").saysNothing();
  }
}
