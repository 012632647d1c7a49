package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.ontology.EventType;
import readout.text.Document;

/** What news says, and what it does not say. */
class EventSieveTest {

  private final Readout readout = Readout.english();

  // ---- what must not be taken at its word ----

  @Test
  void sportIsNoWar() {
    assertEquals(List.of(), told("Chile attacked Argentina in the first half of the final."));
    assertEquals(
        List.of(),
        told("Darius Hall intercepted Brady Cole for a touchdown in the third quarter."));
    assertEquals(List.of(), told("Germany met Denmark in the quarter-final on Friday."));
  }

  @Test
  void aFigureOfSpeechIsNoAttack() {
    assertEquals(List.of(), told("Ronald Reagan attacked Walter Mondale."));
    assertEquals(List.of(), told("Ronald Reagan fought cancer in 1985."));
    assertEquals(List.of(), told("Tony Benn seized upon the report."));
    assertEquals(List.of(), told("Boris Yeltsin hit the stage in Moscow."));
  }

  @Test
  void wordsOfReproachAreNoAssault() {
    assertEquals(
        List.of("ACCUSE occurred Ronald Reagan > Walter Mondale"),
        told("Ronald Reagan attacked Walter Mondale for his taxes."));
  }

  @Test
  void misfortuneIsNobodysDeed() {
    assertEquals(List.of(), told("Dozens of people were injured when the earthquake hit Chile."));
    assertEquals(List.of(), told("Three soldiers were killed in a crash near Lima in Peru."));
  }

  @Test
  void aQuestionIsNoRequest() {
    assertEquals(List.of(), told("The reporter asked Willy Brandt whether he was tired."));
  }

  @Test
  void toDeclineToCommentIsNoRefusal() {
    assertEquals(List.of(), told("Norway declined to comment on the report."));
  }

  @Test
  void bothWhoSignAreParties() {
    assertEquals(
        List.of(
            "AGREE occurred Mali + FACT rebel group",
            "AGREE planned Mali + FACT rebel group",
            "AGREE planned Mali + FACT rebel group"),
        told(
            "The government of Mali and the FACT rebel group signed a declaration in Algiers,"
                + " pledging to refrain from attacks and to conclude a peace accord by August"
                + " 18."));
    assertEquals(
        List.of("AGREE occurred Rwanda + Burundi"),
        told("The governments of Rwanda and Burundi signed a deal."));
  }

  @Test
  void whatIsAgreedWithoutADayIsNoPromise() {
    assertEquals(
        List.of("AGREE occurred Mali + Niger"),
        told("Mali and Niger agreed on the importance of the river on Monday."));
  }

  @Test
  void whoHitsGoodsWithDutiesAttacksNobody() {
    assertEquals(
        List.of("SANCTION occurred Peru > Chile"), told("Peru hit Chilean wine with duties."));
  }

  @Test
  void whatIsPutOffInTheSameBreathIsCancelled() {
    assertEquals(
        List.of("CONSULT cancelled Helmut Kohl + Zhou Enlai"),
        told("Helmut Kohl was to meet Zhou Enlai in Bonn on Friday, but the trip was put off."));
    assertEquals(
        List.of("CONSULT planned Helmut Kohl + Zhou Enlai"),
        told("Helmut Kohl was to meet Zhou Enlai in Bonn, but the flight was late."));
  }

  @Test
  void whatStandsBesideTheFirstIsNoEndOfTheList() {
    assertEquals(
        List.of("CONSULT occurred Helmut Kohl + Zhou Enlai"),
        told(
            "Helmut Kohl, the German chancellor, and Zhou Enlai, the Chinese premier, met in"
                + " Tokyo."));
    assertEquals(
        List.of("CONSULT occurred Zhou Enlai > Tokyo"),
        told(
            "\"We shall go,\" said Helmut Kohl, the German chancellor, and Zhou Enlai visited"
                + " Tokyo."));
  }

  @Test
  void theBodyInAnAppositionIsNoSecondParty() {
    assertEquals(
        List.of("CONSULT occurred Helmut Kohl + Omar Salah"),
        told("Helmut Kohl met Omar Salah, head of Hamas's political bureau, in Doha."));
  }

  // ---- status ----

  @Test
  void whatIsPlannedHasNotHappened() {
    assertEquals(
        List.of("CONSULT planned Helmut Kohl + Zhou Enlai"),
        told("Helmut Kohl is to meet Zhou Enlai in Bonn on Friday."));
    assertEquals(
        List.of("SANCTION hypothetical Norway > Serbia"),
        told("Norway may impose sanctions on Serbia."));
  }

  @Test
  void whatWasDecidedIsAPlan() {
    assertEquals(
        List.of("CONSULT planned Trilateral Contact Group"),
        told("It was decided that a meeting of the Trilateral Contact Group would be held."));
  }

  @Test
  void aPurposeIsNoDeed() {
    assertEquals(List.of(), told("Ethiopia needs planes to bomb Eritrea."));
    assertEquals(List.of(), told("Norway works in an effort to normalise relations with Serbia."));
  }

  @Test
  void untilAndUnlessTellOfNothingDone() {
    assertEquals(List.of(), told("The talks will wait until Ethiopia attacks Eritrea."));
  }

  @Test
  void noneAndNotDeny() {
    assertEquals(
        List.of("AGREE negated Chad + Libya"),
        told("Chad and Libya reached no agreement on the strip."));
    assertEquals(
        List.of("ASSAULT negated Uganda"), told("Uganda did not launch a ground assault."));
  }

  @Test
  void notOnlyDeniesNothing() {
    assertEquals(
        List.of("CONSULT occurred Helmut Kohl + Zhou Enlai"),
        told("Helmut Kohl did not just meet Zhou Enlai."));
  }

  @Test
  void whatIsNotBelievedIsNotTold() {
    assertEquals(
        List.of(), told("It would be rash to believe that Nelson Mandela made a commitment."));
  }

  @Test
  void aVetoIsToldInThePresentToo() {
    assertEquals(told("Russia vetoed the resolution."), told("Russia vetoes the resolution."));
    assertTrue(told("Russia vetoes the resolution.").getFirst().startsWith("REJECT"));
  }

  @Test
  void talksByVideoAreACall() {
    assertEquals("phone", mode("Helmut Kohl and Zhou Enlai spoke by video link on Monday."));
    assertEquals("phone", mode("Helmut Kohl and Zhou Enlai spoke by phone on Monday."));
    assertEquals("null", mode("Helmut Kohl and Zhou Enlai spoke about a video on Monday."));
  }

  // ---- who and whom ----

  @Test
  void aPassiveTurnsTheParties() {
    assertEquals(
        List.of("ASSAULT occurred Eritrean rebels > three soldiers"),
        told("Eritrean rebels shot three soldiers."));
    assertEquals(
        List.of("SANCTION occurred United Kingdom > 23 Russian diplomats"),
        told("In March 2018, 23 Russian diplomats were expelled by Britain."));
  }

  @Test
  void theAgentStandsBehindTheVerbNotBehindAnotherNoun() {
    assertEquals(
        List.of("ASSAULT occurred > army"),
        told("The army was bombed despite the appeal by Norway."));
  }

  @Test
  void theThreatenedAreThoseWhomTheThreatWouldMeet() {
    assertTrue(
        told("Norway threatened to impose sanctions on Serbia.")
            .contains("THREATEN occurred Norway > Serbia"));
  }

  @Test
  void aDecisionBelongsToItsOwner() {
    assertEquals(
        List.of("SUPPORT occurred Kenya > Uganda", "RETREAT planned Uganda"),
        told("Kenya praised Uganda's decision to withdraw its troops."));
  }

  @Test
  void fireMayBeExchangedByNobodyNamed() {
    assertEquals(
        List.of("ASSAULT ongoing"),
        told("Exchanges of fire are taking place near Badme in Ethiopia."));
  }

  @Test
  void withoutAPlanNothingIsPlanned() {
    assertEquals(List.of(), told("Helmut Kohl had no plans to visit China."));
    assertEquals(List.of(), told("Helmut Kohl dropped his plan to visit China."));
    assertEquals(
        List.of("CONSULT planned Helmut Kohl > China"),
        told("Helmut Kohl had plans to visit China."));
  }

  @Test
  void whatIsNeitherConfirmedNorDeniedIsNotTold() {
    assertEquals(
        List.of(), lines("Willy Brandt would neither confirm nor deny that Chile attacked Peru."));
  }

  @Test
  void whatWasPlannedAndCalledOffIsCancelled() {
    assertEquals(
        List.of("REJECT occurred Helmut Kohl", "CONSULT cancelled Helmut Kohl + Deng Xiaoping"),
        told(
            "Helmut Kohl called off a visit to China. Helmut Kohl was scheduled to meet Deng"
                + " Xiaoping on Monday."));
    assertEquals(
        List.of("REJECT occurred Helmut Kohl", "CONSULT planned Helmut Kohl + Deng Xiaoping"),
        told(
            "Helmut Kohl called off a visit to China. Helmut Kohl will meet Deng Xiaoping on"
                + " Monday in Singapore."));
  }

  @Test
  void whatIsSupposedHasNotHappened() {
    assertEquals(
        List.of("ASSAULT hypothetical Iraq > Kuwait"), told("Suppose that Iraq invaded Kuwait."));
    assertEquals(
        List.of("ASSAULT hypothetical Iraq > Kuwait"),
        told("Let us imagine, for a moment, that Iraq invaded Kuwait."));
    assertEquals(
        List.of("ASSAULT hypothetical Iraq > Kuwait"),
        told("Had Iraq invaded Kuwait, oil would have been dear."));
    assertEquals(List.of("ASSAULT occurred Iraq > Kuwait"), told("But Iraq invaded Kuwait."));
  }

  @Test
  void whatAPaperFoundOutIsAlleged() {
    assertEquals(
        List.of("CONSULT alleged Helmut Kohl + Boris Yeltsin"),
        told("The weekly Der Spiegel reported that Helmut Kohl had met Boris Yeltsin."));
    assertEquals(
        List.of("CONSULT occurred Helmut Kohl + Boris Yeltsin"),
        told("The agency Reuters reported that Helmut Kohl had met Boris Yeltsin."));
  }

  @Test
  void whatTheNextSentenceDeniesIsAlleged() {
    String said = "Poland said that Helmut Kohl had met Boris Yeltsin.";
    assertEquals(
        List.of("CONSULT alleged Helmut Kohl + Boris Yeltsin"), told(said + " Russia denied it."));
    assertEquals(List.of("CONSULT occurred Helmut Kohl + Boris Yeltsin"), told(said));
  }

  @Test
  void aSpokesmanWithoutANameDenies() {
    assertEquals(
        List.of("STATEMENT occurred"),
        lines("Helmut Kohl's spokesman denied that any such call had taken place."));
  }

  @Test
  void companiesNeitherSanctionNorRetreat() {
    assertEquals(List.of(), told("The airline suspended its flights to Norway."));
    assertEquals(List.of(), told("The Bank of England surrendered to the market."));
    assertEquals(
        List.of("SANCTION occurred Norway > Chad"), told("Norway imposed tariffs on Chad."));
  }

  @Test
  void tariffsAreAimedAtTheStateWhoseGoodsTheyAre() {
    assertEquals(
        List.of("SANCTION occurred Canada > Mexico"),
        told("Canada raised its tariffs on Mexican steel to 50%."));
    assertEquals(
        List.of("SANCTION occurred Canada > Mexico"),
        told("Canada imposed duties of 25% on steel from Mexico."));
  }

  @Test
  void aConjunctKeepsItsPlaceAndItsNumber() {
    String text =
        "Norway condemned Iraq's attack on Kuwait and the strike on the consulate in Lima.";
    assertEquals(List.of(), places(text));
    String two =
        "Chad said that Libya had attacked Niger and that a shell had struck a school in Mali,"
            + " killing nine.";
    Reading reading = readout.read(Document.of("sentence", two));
    assertEquals(
        List.of(),
        reading.events().stream()
            .filter(e -> e.trigger().of(two).equals("attacked"))
            .flatMap(e -> e.numbers().stream())
            .toList());
  }

  // ---- when ----

  @Test
  void aDateBelongsToTheVerbItStandsBy() {
    assertEquals("", dateOf("The envoy said Monday that Ethiopia had attacked Eritrea."));
    assertEquals("Friday", dateOf("Ethiopia attacked Eritrea on Friday, the envoy said."));
  }

  @Test
  void untilAndSinceDateNothing() {
    assertEquals("", dateOf("Until Thursday, Norway has refused to release the list."));
    assertEquals("", dateOf("Norway rejected the worst plan since 1989."));
  }

  // ---- hostile input ----

  @Test
  void commasWithoutEndAreReadInTime() {
    quickly("Norway met Chad" + ", ".repeat(100_000) + "and Peru.");
    quickly("Norway, Chad, Peru, ".repeat(10_000) + "met.");
  }

  @Test
  void anEndlessSentenceIsReadInTime() {
    quickly("Norway said that Chad attacked Peru and ".repeat(5_000) + "left.");
    quickly("to meet ".repeat(20_000));
    quickly("the talks between ".repeat(10_000));
  }

  @Test
  void deepNestingIsReadInTime() {
    quickly("(".repeat(50_000) + "Norway met Chad" + ")".repeat(50_000) + ".");
    quickly("the man who met ".repeat(10_000) + "Norway.");
  }

  private void quickly(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> readout.read(Document.of("hostile", text)));
  }

  private String dateOf(String text) {
    Reading reading = readout.read(Document.of("sentence", text));
    return reading.events().stream()
        .filter(e -> e.type() != EventType.STATEMENT)
        .map(e -> e.date() < 0 ? "" : reading.timexes().get(e.date()).span().of(text))
        .findFirst()
        .orElseThrow();
  }

  private List<String> places(String text) {
    Reading reading = readout.read(Document.of("sentence", text));
    return reading.events().stream()
        .filter(e -> e.place() >= 0)
        .map(e -> reading.cast().mentions().get(e.place()).span().of(text))
        .toList();
  }

  private List<String> lines(String text) {
    Reading reading = readout.read(Document.of("sentence", text));
    return reading.events().stream().map(event -> line(reading, event)).toList();
  }

  private List<String> told(String text) {
    Reading reading = readout.read(Document.of("sentence", text));
    var told = new ArrayList<String>();
    for (EventMention event : reading.events()) {
      if (event.type() != EventType.STATEMENT) {
        told.add(line(reading, event));
      }
    }
    return told;
  }

  private String mode(String text) {
    return readout.read(Document.of("sentence", text)).events().stream()
        .filter(event -> event.type() == EventType.CONSULT)
        .map(event -> String.valueOf(event.mode()))
        .findFirst()
        .orElse("no contact");
  }

  private static String line(Reading reading, EventMention event) {
    String actors = names(reading, event.actors());
    String recipients = names(reading, event.recipients());
    return event.type()
        + " "
        + event.status().label()
        + (actors.isEmpty() ? "" : " " + actors)
        + (recipients.isEmpty() ? "" : " > " + recipients);
  }

  private static String names(Reading reading, List<Integer> mentions) {
    return String.join(
        " + ",
        mentions.stream()
            .map(m -> reading.cast().of(reading.cast().mentions().get(m)).name())
            .toList());
  }
}
