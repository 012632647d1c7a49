package readout.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/** When two tellings are one event and when they are two; all parties are invented. */
class SievesTest {

  @Test
  void aTextThatTellsOfAShellingTwiceTellsOfOne() {
    one(
        shelling("Guns across the bay hit the fish hall at dawn.").inSentence(1, 0),
        shelling("By noon nobody had cleared the rubble.").inSentence(4, 300));
  }

  @Test
  void butNotWhereASourceAloneTellsOne() {
    two(
        shelling("Guns across the bay hit the fish hall at dawn.").inSentence(1, 0),
        shelling("By noon somebody had claimed rubble.")
            .in(Status.ALLEGED, EventMention.Kind.CLAIM)
            .inSentence(4, 300));
  }

  @Test
  void twoTownsAreTwoShellings() {
    two(
        shelling("Guns across the bay hit the fish hall.").at("brill").inSentence(1, 0),
        shelling("Guns across the bay hit the fish hall.").at("dunmoor").inSentence(4, 300));
  }

  @Test
  void whatIsToldWithoutADayIsNotOfLongAgo() {
    two(
        shelling("Guns across the bay hit the fish hall at dawn.")
            .published("2030-05-06")
            .inSentence(1, 0),
        shelling("Long ago the lighthouse burned.")
            .on("2021-02-03")
            .published("2030-05-06")
            .inSentence(4, 300));
  }

  @Test
  void oneMoreIsAnother() {
    two(
        pact("Velmar and Ossia signed a pact on fish.").on("2030-05-06").inSentence(1, 0),
        pact("In a second paper that day Velmar and Ossia set a calendar for the nets.")
            .on("2030-05-06")
            .trigger("set")
            .inSentence(4, 300));
  }

  @Test
  void whatDidNotHappenIsNotWhatMight() {
    two(
        pact("No pact on fish and nets of the northern bank was signed.")
            .in(Status.NEGATED, EventMention.Kind.EVENT),
        elsewhere("A pact on fish and nets of the northern bank might be signed.")
            .in(Status.HYPOTHETICAL, EventMention.Kind.CLAIM));
  }

  @Test
  void anActOfOneSideIsOneInTextsOfOneAffair() {
    one(
        recall("a", "Ossia has called its envoy home.").among("person:moor", "place:brill"),
        recall("b", "The desk at the embassy was empty.").among("person:moor", "place:brill"));
  }

  @Test
  void andTwoInTextsThatHaveNobodyElseInCommon() {
    two(
        recall("a", "Ossia has called its envoy home.").among("person:moor", "place:brill"),
        recall("b", "The desk at the embassy was empty.").among("person:quill", "place:dunmoor"));
  }

  @Test
  void aMannerThatOneTextNamesIsNotLeftOutByTheOther() {
    two(
        recall("a", "Ossia has called its envoy home.").mode("withdraw").among("p", "q"),
        recall("b", "Ossia will buy no more herring.").among("p", "q"));
  }

  @Test
  void releasesComeByTheDozen() {
    two(
        release("Ossia let the crew of one boat go.").inSentence(1, 0),
        release("By noon a jail had opened its gate.").inSentence(4, 300));
  }

  @Test
  void whatATrainedReaderOnlyThinksItReadIsNotJoinedWithoutWords() {
    two(
        shelling("Guns across the bay hit the fish hall at dawn.").sure(0.7).inSentence(1, 0),
        shelling("By noon nobody had cleared the rubble.").inSentence(4, 300));
  }

  @Test
  void aHeadlineTellsWhatTheLeadTells() {
    one(
        scolding("Moor scolds Ossia").inSentence(0, 0),
        scolding("The premier found hard words for her neighbour.").inSentence(1, 200));
  }

  @Test
  void notWhatStandsFurtherDownInOtherWords() {
    two(
        scolding("Moor scolds Ossia").inSentence(0, 0),
        scolding("The premier found hard words for her neighbour.").inSentence(6, 200));
  }

  @Test
  void twoBargainsOfTheSameSidesNeedAWordInCommon() {
    two(
        pact("Velmar and Ossia settled who may land herring.").published("2030-05-06").promised(),
        elsewhere("On the lighthouse both will pay by half.").published("2030-05-08").promised());
  }

  @Test
  void aSecondPaperOfOneTextIsNotThePlainOneOfAnother() {
    two(
        pact("Velmar and Ossia signed a pact on fish and nets.").on("2030-05-06"),
        elsewhere("Ossia says that a second pact on fish and nets was signed.")
            .on("2030-05-06")
            .trigger("signed"));
  }

  @Test
  void aSecondCallIsNotTheOneThatAnotherTextTellsPlainly() {
    two(
        call("a", "Moor and Quill spoke by telephone.").published("2030-05-06"),
        call("b", "In a second call Moor and Quill spoke of nets.")
            .trigger("call")
            .published("2030-05-07"));
  }

  @Test
  void butADayThatBothTellSaysMoreThanANumber() {
    one(
        call("a", "Moor and Quill spoke by telephone.").on("2030-05-06"),
        call("b", "In a second call Moor and Quill spoke of nets.")
            .trigger("call")
            .on("2030-05-06"));
  }

  @Test
  void callsThatAreNewsOfTwoWeeksAreTwo() {
    two(
        call("a", "Moor and Quill spoke of the burnt nets.").published("2030-05-06"),
        call("b", "Moor and Quill spoke of the burnt nets again.").published("2030-05-19"));
  }

  @Test
  void aBargainInTheHeadlineIsNotAPointFarBelowWithOneOfItsWords() {
    two(
        pact("Velmar and Ossia agree on calm over the northern bank").promised().inSentence(0, 0),
        pact("Both take up again their talks on ice, prices and the bank.")
            .promised()
            .inSentence(6, 400));
  }

  @Test
  void twoDenialsThatHaveOneWordInCommonAreTwo() {
    two(
        denial("a", "It has denied having drones over the harbour."),
        denial("b", "It denied that the price of ice had gone to the harbour master."));
  }

  private static Telltale denial(String document, String wording) {
    return Telltale.of(EventType.STATEMENT, document, wording)
        .by("XAB")
        .trigger("denied")
        .published("2030-05-06")
        .in(Status.OCCURRED, EventMention.Kind.DENIAL);
  }

  private static Telltale call(String document, String wording) {
    return Telltale.of(EventType.CONSULT, document, wording)
        .by("XAA/Moor", "XAB/Quill")
        .mode("phone")
        .among("person:reed", "place:brill");
  }

  @Test
  void aShellingOfAnotherMonthIsAnotherUnlessADayIsTold() {
    two(
        shelling("Guns across the bay hit the fish hall at dawn.").published("2030-05-06"),
        shellingElsewhere("Guns across the bay hit the fish hall again.").published("2030-05-20"));
  }

  @Test
  void twoMarchesOfOneTextAreTwoWhereNothingElseTiesThem() {
    two(
        march("Drivers left their trams in the square.").inSentence(1, 0),
        march("Felled poplars stopped a column at noon.").inSentence(7, 300));
  }

  @Test
  void whatATextTellsTwiceInARowIsOne() {
    one(
        pact("Velmar and Ossia shook hands on the nets.").inSentence(3, 0),
        pact("It was initialled in the harbour office.").inSentence(4, 100));
  }

  @Test
  void notWhereItTellsAThird() {
    Fact one = pact("Velmar and Ossia shook hands on the nets.").inSentence(3, 0).told();
    Fact other = pact("It was initialled in the harbour office.").inSentence(4, 100).told();
    Fact third = pact("Twice before had they put pen to paper.").inSentence(9, 400).told();
    assertEquals(3, Joining.inDocument(List.of(one, other, third)).size());
  }

  @Test
  void whatIsSaidTwiceInARowIsTwo() {
    two(
        word("The government said the harbour was open.").inSentence(3, 0),
        word("Nobody had been asked for money, it told Velmar.").inSentence(4, 100));
  }

  @Test
  void whatOneSpeakerSaysOfOneMatterInTwoTextsIsTwo() {
    two(
        word("Two hundred people were hurt and the harbour is shut, the government said."),
        wordElsewhere(
            "Five people were hurt when a wall of the school fell, the government said."));
  }

  @Test
  void nearlyTheSameSentenceIsOne() {
    one(
        word("Two hundred people were hurt and the harbour is shut, the government said."),
        wordElsewhere("Some two hundred people were hurt and the harbour is shut, it said."));
  }

  private static Telltale wordElsewhere(String wording) {
    return Telltale.of(EventType.STATEMENT, "b", wording)
        .by("XAA")
        .trigger("said")
        .in(Status.OCCURRED, EventMention.Kind.STATEMENT);
  }

  private static Telltale word(String wording) {
    return Telltale.of(EventType.STATEMENT, "a", wording)
        .by("XAA")
        .trigger(wording.contains("said") ? "said" : "told")
        .in(Status.OCCURRED, EventMention.Kind.STATEMENT);
  }

  @Test
  void norFarApart() {
    two(
        pact("Velmar and Ossia shook hands on the nets.").inSentence(3, 0),
        pact("It was initialled in the harbour office.").inSentence(9, 400));
  }

  private static Telltale march(String wording) {
    return Telltale.of(EventType.PROTEST, "a", wording).by("XAA").mode("obstruct");
  }

  private static Telltale scolding(String wording) {
    return Telltale.of(EventType.ACCUSE, "a", wording).by("XAA").to("XAB").mode("disapprove");
  }

  private static Telltale shellingElsewhere(String wording) {
    return Telltale.of(EventType.ASSAULT, "b", wording).by("XAA").mode("heavy-weapons");
  }

  private static Telltale release(String wording) {
    return Telltale.of(EventType.RETREAT, "a", wording).by("XAB").mode("release");
  }

  private static Telltale shelling(String wording) {
    return Telltale.of(EventType.ASSAULT, "a", wording).by("XAA").mode("heavy-weapons");
  }

  private static Telltale pact(String wording) {
    return Telltale.of(EventType.AGREE, "a", wording).by("XAA", "XAB");
  }

  private static Telltale elsewhere(String wording) {
    return Telltale.of(EventType.AGREE, "b", wording).by("XAA", "XAB");
  }

  private static Telltale recall(String document, String wording) {
    return Telltale.of(EventType.SANCTION, document, wording).by("XAB").published("2030-05-06");
  }

  private static void one(Telltale a, Telltale b) {
    assertEquals(1, joined(a, b));
  }

  private static void two(Telltale a, Telltale b) {
    assertEquals(2, joined(a, b));
  }

  private static int joined(Telltale a, Telltale b) {
    return Joining.inDocument(List.of(a.told(), b.told())).size();
  }
}
