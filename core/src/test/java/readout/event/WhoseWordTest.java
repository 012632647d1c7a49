package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.actor.Actor;
import readout.attribution.Proposal;
import readout.attribution.Proposer;
import readout.text.Document;
import readout.text.Span;

/**
 * Who says so takes no part, and a bare "it", "the ministry" or "the Council" is somebody told of.
 */
class WhoseWordTest {

  private final Readout readout = Readout.english();

  @Test
  void accordingToWhomItWasTakesNoPart() {
    assertEquals(
        List.of("CONSULT occurred Anwar Sadat + Jimmy Carter", "STATEMENT occurred Egypt"),
        events("Anwar Sadat spoke with Jimmy Carter on Friday, according to Cairo."));
    assertEquals(
        List.of("STATEMENT occurred Egypt"),
        events("Anwar Sadat spoke by telephone with a neighbour last night, according to Cairo."));
  }

  @Test
  void whoSaysSoInTheMiddleIsNotWhoDidIt() {
    assertEquals(
        List.of(
            "ACCUSE occurred North Atlantic Treaty Organization",
            "STATEMENT occurred North Atlantic Treaty Organization",
            "SANCTION occurred Norway > Chad"),
        events("NATO condemned the raid. Oslo, it said, had recalled its ambassador from Chad."));
  }

  @Test
  void aGovernmentRefusesNothingToItsOwnState() {
    assertEquals(
        List.of("REJECT occurred Helmut Kohl"),
        events("Chancellor Helmut Kohl of Germany ruled out that Germany would leave the treaty."));
    assertEquals(
        List.of("REJECT occurred Helmut Kohl > France"),
        events("Chancellor Helmut Kohl of Germany rejected an offer by France."));
  }

  @Test
  void whoRulesNothingOutRefusesNothing() {
    assertEquals(List.of(), events("Norway did not rule out that Chad would be let off the debt."));
  }

  @Test
  void toRejectAnAttemptDeniesNothing() {
    assertEquals(
        List.of("REJECT occurred Kenya"),
        events("Kenya rejects any attempt to move the border stones."));
    assertEquals(
        List.of("STATEMENT occurred Kenya"),
        events("Kenya rejected the allegation that its stones had been moved."));
  }

  @Test
  void whatIsToldOfWhomSomethingIsAskedForIsNotAskedFor() {
    assertEquals(
        List.of(
            "STATEMENT occurred France",
            "COERCE occurred  > Kofi Annan",
            "RETREAT proposed  > Kofi Annan"),
        events("France asked that Kofi Annan, who was detained in Mali last month, be freed."));
    assertEquals(
        List.of("REQUEST occurred Mali > United Nations", "SANCTION occurred Chad > two diplomats"),
        events("Mali urged the UN to condemn Chad, which has expelled two diplomats."));
  }

  @Test
  void aBareFormBehindThatIsAskedFor() {
    assertEquals(
        List.of("STATEMENT occurred Chad", "MOBILIZE proposed France > Mali"),
        events("It rained. Chad asked that France send troops to Mali."));
    assertEquals(
        List.of("REQUEST occurred Egypt > Chad"),
        events("It rained. Egypt demanded that Chad not attack Mali."));
    assertEquals(
        List.of("STATEMENT occurred Egypt"),
        events("It rained. Egypt insisted that Mali release the two monks."));
  }

  @Test
  void thoseWhoMeetSomewhereAreNoMeeting() {
    assertEquals(
        List.of("AGREE occurred Norwegian negotiators"),
        events("Norwegian negotiators meeting in Geneva agreed on Friday on a protocol."));
    assertEquals(
        List.of("ASSAULT occurred Chadian troops > two monks"),
        events("Chadian troops fighting in Mali killed two monks."));
  }

  @Test
  void whatIsSaidWithAnUnknownWordIsOnlyAlleged() {
    String text = "Helmut Kohl moaned that Chad had expelled two diplomats.";
    Proposer reader =
        ignored ->
            List.of(
                new Proposal(
                    List.of(new Span(0, 11)),
                    List.of(new Span(12, 18)),
                    List.of(new Span(19, text.length() - 1)),
                    0.9,
                    "model.x"));
    Reading reading = Readout.english(reader).read(Document.of("note", text));
    assertEquals(
        List.of(Status.ALLEGED), reading.events().stream().map(EventMention::status).toList());
  }

  @Test
  void whoPutsOffTheTripDoesNotGo() {
    assertEquals(
        List.of("CONSULT cancelled Helmut Kohl > Norway", "REJECT occurred Helmut Kohl"),
        events("Helmut Kohl, who was due to fly to Norway on Friday, has put off his trip."));
  }

  @Test
  void whoGuessesAloudDoesSpeak() {
    assertEquals(
        List.of("STATEMENT occurred Kofi Annan"),
        events("\"I think there have been meetings in Kampala,\" Kofi Annan said."));
    assertEquals(
        List.of("ASSAULT alleged Chad > Mali", "STATEMENT occurred Kofi Annan"),
        events("\"We believe that Chad attacked Mali,\" Kofi Annan said."));
  }

  @Test
  void readyIfIsNoPlan() {
    assertEquals(
        List.of("CONSULT hypothetical Egypt + Libya"),
        events("Egypt is ready to meet Libya if the border is opened."));
    assertEquals(
        List.of("AGREE hypothetical Egypt"),
        events("Egypt is prepared to sign a treaty unless Libya objects."));
    assertEquals(List.of("CONSULT planned Egypt + Libya"), events("Egypt is ready to meet Libya."));
  }

  @Test
  void whoSaysThatItDidSomethingDidIt() {
    assertEquals(
        List.of("STATEMENT occurred Chad", "SANCTION occurred Chad > Sudan"),
        events("Chad said it had severed ties with Sudan."));
    assertEquals(
        List.of("STATEMENT occurred Egypt", "RETREAT planned Egypt"),
        events("Egypt said on Sunday that it will reopen the crossing."));
    assertEquals(
        List.of("STATEMENT occurred Chad"),
        events("Chad said it had become clear that its ties were bad."));
    assertEquals(List.of("STATEMENT occurred Chad"), events("Chad said it would be wrong to go."));
  }

  @Test
  void theAuthorityThatDecidesBindsItself() {
    List<String> told =
        events(
            "The Authority of Heads of State and Government of ECOWAS met in Lomé. The Authority"
                + " decides to set up a fund by 31 March 2026.");
    assertEquals("AGREE planned ECOWAS Authority of Heads of State and Government", told.getLast());
  }

  @Test
  void theMinistryIsTheOneJustToldOf() {
    assertEquals(
        List.of(
            "ACCUSE occurred Ministry of Foreign Affairs of Peru > Chile",
            "REQUEST occurred Ministry of Foreign Affairs of Peru > Chile"),
        events(
            "The Ministry of Foreign Affairs of Peru accused Chile of theft. The ministry urged"
                + " Chile to return the boats."));
    assertEquals(
        "ACCUSE occurred Ministry of Foreign Affairs of Peru > Brazil",
        events("Peru hit back. The foreign ministry accused Brazil of theft.").getLast());
    assertEquals(
        "ACCUSE occurred foreign ministry > Brazil",
        events("Peru accused Chile of theft. The foreign ministry accused Brazil of theft.")
            .getLast());
  }

  @Test
  void ofTwoMinistriesTheBareWordNamesNone() {
    assertEquals(
        "ACCUSE occurred ministry > Brazil",
        events(
                "The Ministry of Foreign Affairs of Peru accused Chile of theft. The Ministry of"
                    + " Foreign Affairs of Chile accused Peru of theft. The ministry accused Brazil"
                    + " as well.")
            .getLast());
  }

  @Test
  void theCouncilIsTheOneNamedInFull() {
    assertEquals(
        "REQUEST occurred United Nations Security Council > Chad",
        events("The UN Security Council met in New York. The Council urged Chad to wait.")
            .getLast());
  }

  @Test
  void aFewSoldiersAreNotTheTroopsAtLarge() {
    Reading reading =
        readout.read(
            Document.of(
                "few",
                "Four Chadian soldiers were freed in Faya. Chadian troops attacked the camp."));
    assertNotEquals(actor(reading, 0), actor(reading, 1));
  }

  private static String actor(Reading reading, int event) {
    EventMention told = reading.events().get(event);
    int mention = (told.actors().isEmpty() ? told.recipients() : told.actors()).getFirst();
    Actor actor = reading.cast().of(reading.cast().mentions().get(mention));
    return actor.id();
  }

  private List<String> events(String text) {
    Reading reading = readout.read(Document.of("word", text));
    return reading.events().stream()
        .map(event ->
            event.type()
                + " "
                + event.status().label()
                + " "
                + names(reading, event.actors())
                + (event.recipients().isEmpty() ? "" : " > " + names(reading, event.recipients())))
        .toList();
  }

  private static String names(Reading reading, List<Integer> mentions) {
    return String.join(
        " + ",
        mentions.stream()
            .map(m -> reading.cast().of(reading.cast().mentions().get(m)).name())
            .toList());
  }
}
