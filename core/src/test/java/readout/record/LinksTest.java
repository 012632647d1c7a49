package readout.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/** What is linked to what, how far and no further; all parties are invented. */
class LinksTest {

  private static final String DEMAND = "Moor asked Ossia to free the crew, and Velmar fed it.";

  @Test
  void aDemandRefersToWhatThoseWhoAreAskedAreToDo() {
    Fact demand = said(EventType.REQUEST, DEMAND).by("XAA/Moor").to("XAB").told();
    Fact release = ahead(EventType.RETREAT, DEMAND, "free").by("XAB").told();
    assertEquals(List.of("REFERS_TO " + demand.id() + " " + release.id()), within(demand, release));
  }

  @Test
  void notToWhatAnotherDoes() {
    Fact demand = said(EventType.REQUEST, DEMAND).by("XAA/Moor").to("XAB").told();
    Fact food = ahead(EventType.AID, DEMAND, "fed").by("XAC").told();
    assertEquals(List.of(), within(demand, food));
  }

  @Test
  void nobodyIsBlamedByWhatTheAccuserDoesNext() {
    String wording = "Velmar called it piracy and sent two boats.";
    Fact blame = said(EventType.ACCUSE, wording).by("XAC").to("XAB").told();
    Fact boats = Telltale.of(EventType.MOBILIZE, "a", wording).by("XAC").trigger("sent").told();
    assertEquals(List.of(), within(blame, boats));
  }

  @Test
  void aPlanLeadsToTheOnlyActOfItsMannerInTextsOfItsAffair() {
    Fact plan = disarming("a", "The rifles are to go.").promised().told();
    Fact done =
        disarming("b", "A heap lay at the pier.").on("2030-05-20").published("2030-05-21").told();
    assertEquals(List.of("PLANNED_THEN_OCCURRED " + plan.id() + " " + done.id()), of(plan, done));
  }

  @Test
  void toNoneWhereTwoCouldBeMeant() {
    Fact plan = disarming("a", "The rifles are to go.").promised().told();
    Fact one =
        disarming("b", "A heap lay at the pier.").on("2030-05-20").published("2030-05-21").told();
    Fact other =
        disarming("c", "More was burnt in town.").on("2030-05-24").published("2030-05-25").told();
    assertEquals(List.of(), of(plan, one, other));
  }

  @Test
  void anActToldByTwoTextsIsStillTheOnlyOne() {
    Fact plan = disarming("a", "The rifles are to go.").promised().told();
    Fact done =
        disarming("b", "A heap lay at the pier.").on("2030-05-20").published("2030-05-21").told();
    Fact again =
        disarming("c", "More was burnt in town.").sure(0.95).published("2030-05-22").told();
    List<String> found = of(plan, done, again);
    assertEquals(List.of("PLANNED_THEN_OCCURRED " + plan.id() + " " + done.id()), found);
  }

  @Test
  void aPromiseWithoutADayIsFollowedForHalfAYear() {
    Fact plan = disarming("a", "The rifles are to go.").promised().told();
    Fact done =
        disarming("b", "A heap lay at the pier.").on("2030-10-02").published("2030-10-03").told();
    assertEquals(List.of("PLANNED_THEN_OCCURRED " + plan.id() + " " + done.id()), of(plan, done));
  }

  @Test
  void aTextThatComesWhenTheTimeIsOverTellsWhatCameOfIt() {
    Fact plan =
        grain("By then Ossia was to land grain, lamps and blankets at Brill.", 1).promised().told();
    Fact done = undated("On the pier lay grain, lamps and a few blankets.").told();
    assertEquals(List.of("PLANNED_THEN_OCCURRED " + plan.id() + " " + done.id()), of(plan, done));
  }

  private static Telltale grain(String wording, int number) {
    return undated(wording).on("2030-05-01").inSentence(number, 0);
  }

  private static Telltale undated(String wording) {
    return Telltale.of(EventType.AID, "a", wording)
        .by("XAB")
        .to("XAC")
        .published("2030-05-06")
        .inSentence(4, 300);
  }

  @Test
  void aBargainOfBothComesTrueByWhatBothDoInItsDays() {
    Fact plan =
        both(EventType.AGREE, "a", "Velmar and Ossia will swap their crews.").promised().told();
    Fact done = both(EventType.RETREAT, "b", "Two crews went home over the bar.").told();
    assertEquals(List.of("PLANNED_THEN_OCCURRED " + plan.id() + " " + done.id()), of(plan, done));
  }

  @Test
  void notByWhatHasNoWordOfIt() {
    Fact plan =
        both(EventType.AGREE, "a", "Velmar and Ossia will swap their crews.").promised().told();
    Fact done = both(EventType.RETREAT, "b", "Nobody was seen on the beach that night.").told();
    assertEquals(List.of(), of(plan, done));
  }

  private static Telltale both(EventType type, String document, String wording) {
    return Telltale.of(type, document, wording)
        .by("XAA", "XAB")
        .to("XAA", "XAB")
        .on("2030-05-20")
        .published("2030-05-" + (document.equals("a") ? "06" : "21"));
  }

  @Test
  void aMeetingPutOffIsSupersededByItsNewDay() {
    Fact off = meeting("2030-05-06", 0).in(Status.CANCELLED, EventMention.Kind.EVENT).told();
    Fact anew = meeting("2030-05-07", 90).in(Status.PLANNED, EventMention.Kind.PLAN).told();
    assertEquals(List.of("SUPERSEDES " + anew.id() + " " + off.id()), of(off, anew));
  }

  @Test
  void whatIsDoneBeforeTheDayByWhichItWasPromisedWasPlanned() {
    Fact plan =
        Telltale.of(EventType.AID, "a", "Ossia will send grain and oil to the fish villages.")
            .by("XAB")
            .to("XAC")
            .on("2030-05-31")
            .published("2030-05-06")
            .promised()
            .told();
    Fact done =
        Telltale.of(EventType.AID, "b", "Grain and oil came to the fish villages at last.")
            .by("XAB")
            .to("XAC")
            .on("2030-05-20")
            .published("2030-05-21")
            .told();
    assertEquals(List.of("PLANNED_THEN_OCCURRED " + plan.id() + " " + done.id()), of(plan, done));
  }

  @Test
  void whatWasStoppedAndIsTakenUpAgainIsATurn() {
    Fact stopped =
        Telltale.of(EventType.SANCTION, "a", "Ossia stops the ferry money for the villages.")
            .by("XAB")
            .to("XAC")
            .mode("discontinue")
            .published("2030-05-06")
            .told();
    Fact paid =
        Telltale.of(EventType.AID, "b", "The ferry money flows again, the villages say.")
            .by("XAB")
            .to("XAC")
            .published("2030-06-20")
            .told();
    assertEquals(
        List.of("POSITION_OVER_TIME " + stopped.id() + " " + paid.id()), of(stopped, paid));
  }

  @Test
  void aThreatIsNotTakenBackByAGift() {
    Fact threat =
        said(EventType.THREATEN, "Ossia may stop the ferry money for the villages.")
            .by("XAB")
            .to("XAC")
            .published("2030-05-06")
            .told();
    Fact paid =
        Telltale.of(EventType.CONCEDE, "b", "Ossia paid the ferry money for the villages.")
            .by("XAB")
            .to("XAC")
            .published("2030-06-20")
            .told();
    assertEquals(List.of(), of(threat, paid));
  }

  @Test
  void whatIsConfirmedIsMeant() {
    String wording = "Moor rang her neighbour, the chancery confirmed.";
    Fact call = Telltale.of(EventType.CONSULT, "a", wording).by("XAA/Moor", "XAB").told();
    Fact word = said(EventType.STATEMENT, wording).by("XAA").trigger("confirmed").told();
    assertEquals(List.of("REFERS_TO " + word.id() + " " + call.id()), within(call, word));
  }

  @Test
  void whatWasDoneBeforeIsWhyAndNotWhatIsTurnedDown() {
    String wording = "Velmar left the talks after the raid on its pier.";
    Fact no = said(EventType.REJECT, wording).by("XAA").trigger("left").told();
    Fact raid = Telltale.of(EventType.ASSAULT, "a", wording).by("XAB").trigger("raid").told();
    assertEquals(List.of(), within(no, raid));
  }

  @Test
  void aRefusalThatIsGivenUpIsAPositionOverTime() {
    Fact no =
        said(EventType.REJECT, "Ossia will not pay one crown for the burnt nets.")
            .by("XAB")
            .published("2030-05-06")
            .told();
    Fact yes =
        Telltale.of(EventType.CONCEDE, "b", "Ossia paid forty crowns for the burnt nets.")
            .by("XAB")
            .published("2030-05-20")
            .told();
    assertEquals(List.of("POSITION_OVER_TIME " + no.id() + " " + yes.id()), of(no, yes));
  }

  @Test
  void twoDemandsAreNoTurn() {
    Fact one = demandOf("a", "2030-05-06");
    Fact other = demandOf("b", "2030-06-20");
    assertEquals(List.of(), of(one, other));
  }

  private static Fact demandOf(String document, String day) {
    return Telltale.of(EventType.REQUEST, document, "Ossia wants pay for the burnt nets.")
        .by("XAB")
        .published(day)
        .in(Status.OCCURRED, EventMention.Kind.STATEMENT)
        .told();
  }

  private static Telltale said(EventType type, String wording) {
    return Telltale.of(type, "a", wording).in(Status.OCCURRED, EventMention.Kind.STATEMENT);
  }

  private static Telltale ahead(EventType type, String wording, String trigger) {
    return Telltale.of(type, "a", wording)
        .in(Status.PROPOSED, EventMention.Kind.PLAN)
        .trigger(trigger);
  }

  private static Telltale disarming(String document, String wording) {
    return Telltale.of(EventType.RETREAT, document, wording)
        .by("XAB")
        .mode("disarm")
        .among("person:moor", "place:brill")
        .published("2030-05-06");
  }

  private static Telltale meeting(String day, int at) {
    return Telltale.of(EventType.CONSULT, "a", "The talks of Velmar and Ossia slip a day.")
        .by("XAA", "XAB")
        .on(day)
        .inSentence(1 + at, at);
  }

  private static List<String> within(Fact... facts) {
    return lines(new LinksWithin(List.of(facts)).links());
  }

  private static List<String> of(Fact... facts) {
    return lines(
        RecordInMemory.of(new Chronicle(), java.util.Arrays.stream(facts).map(List::of).toList())
            .links());
  }

  private static List<String> lines(List<Link> links) {
    return links.stream()
        .map(l -> l.relation() + " " + l.from().getFirst() + " " + l.to().getFirst())
        .toList();
  }
}
