package readout.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/** What words are about, and what came of a plan that is looked back on; all parties invented. */
class AboutsTest {

  @Test
  void whatIsToStopIsWhatTheDemandIsAbout() {
    String wording = "Moor called on Ossia to halt its raids on the fish villages.";
    Fact demand = said(EventType.REQUEST, wording).by("XAA/Moor").to("XAB").told();
    Fact raids = raid(wording, "raids").in(Status.ONGOING, EventMention.Kind.EVENT).told();
    assertEquals(List.of("REFERS_TO " + demand.id() + " " + raids.id()), links(demand, raids));
  }

  @Test
  void notWhatWasOnlyTheReasonForIt() {
    String wording = "Moor called on Ossia to pay for its raids on the fish villages.";
    Fact demand = said(EventType.REQUEST, wording).by("XAA/Moor").to("XAB").told();
    Fact raids = raid(wording, "raids").told();
    assertEquals(List.of(), links(demand, raids));
  }

  @Test
  void twoWhoAccuseEachOtherMayBothHaveDoneIt() {
    String wording = "Velmar and Ossia accused each other of raids.";
    Fact blame =
        said(EventType.ACCUSE, wording).by("XAA", "XAB").to("XAA", "XAB").trigger("accused").told();
    Fact raids =
        Telltale.of(EventType.ASSAULT, "a", wording)
            .by("XAA", "XAB")
            .in(Status.ALLEGED, EventMention.Kind.CLAIM)
            .trigger("raids")
            .told();
    assertEquals(List.of("REFERS_TO " + blame.id() + " " + raids.id()), links(blame, raids));
  }

  @Test
  void whoTurnsDownAnotherDoesNotTurnDownHisOwnPlan() {
    String wording = "The mayors refused and will hold a vote of their own.";
    Fact no = said(EventType.REJECT, wording).by("XAB").trigger("refused").told();
    Fact vote = ahead(EventType.OTHER, wording, "vote").by("XAB").told();
    assertEquals(List.of(), links(no, vote));
  }

  @Test
  void blameWithNothingInItsSentenceIsForWhatTheOneBeforeTells() {
    Fact raid = raid("Ossia burnt two boats at Brill.", "burnt").told();
    Fact blame = condemned();
    assertEquals(List.of("REFERS_TO " + blame.id() + " " + raid.id()), links(raid, blame));
  }

  @Test
  void notForWhatHarmsNobody() {
    Fact pledge =
        Telltale.of(EventType.AID, "a", "Ossia sent two boats to Brill.")
            .by("XAB")
            .inSentence(3, 0)
            .told();
    assertEquals(List.of(), links(pledge, condemned()));
  }

  @Test
  void notForWhatAThirdDid() {
    Fact raid =
        Telltale.of(EventType.ASSAULT, "a", "Terns burnt two boats at Brill.").by("XAC").told();
    assertEquals(List.of(), links(raid, condemned()));
  }

  @Test
  void notWhereItsOwnSentenceSaysWhatFor() {
    Fact raid = raid("Ossia burnt two boats at Brill.", "burnt").told();
    Fact blame =
        said(EventType.ACCUSE, "Velmar accused Ossia of spying.")
            .by("XAA")
            .to("XAB")
            .trigger("accused")
            .inSentence(4, 60)
            .told();
    assertEquals(List.of(), links(raid, blame));
  }

  @Test
  void whatOneAnnouncesIsNotWhatAnotherOfHisStateDoes() {
    String wording = "Moor announced a ball; Quill burnt the boats.";
    Fact word = said(EventType.STATEMENT, wording).by("XAA/Moor").trigger("announced").told();
    Fact his = Telltale.of(EventType.ASSAULT, "a", wording).by("XAA/Moor").trigger("burnt").told();
    Fact other =
        Telltale.of(EventType.ASSAULT, "a", wording).by("XAA/Quill").trigger("burnt").told();
    assertEquals(List.of("REFERS_TO " + word.id() + " " + his.id()), links(word, his));
    assertEquals(List.of(), links(word, other));
  }

  @Test
  void whatHisNextWordIsAboutIsNotWhatHeWelcomed() {
    String wording = "Velmar welcomed the verdict and urged the reeves to shut the pier.";
    Fact praise = said(EventType.SUPPORT, wording).by("XAA").trigger("welcomed").told();
    Fact plea = said(EventType.REQUEST, wording).by("XAA").to("XAC").trigger("urged").told();
    Fact shut = ahead(EventType.COERCE, wording, "shut").by("XAC").told();
    assertEquals(List.of("REFERS_TO " + plea.id() + " " + shut.id()), links(praise, plea, shut));
  }

  @Test
  void whatIsToldAsideOfTheOneBlamedIsNotTheBlame() {
    String wording = "Velmar blamed the Terns, which Ossia had banned.";
    Fact blame = said(EventType.ACCUSE, wording).by("XAA").to("XAC").trigger("blamed").told();
    Fact ban = Telltale.of(EventType.COERCE, "a", wording).by("XAB").trigger("banned").told();
    assertEquals(List.of(), links(blame, ban));
  }

  @Test
  void whoIsBackedByAnotherIsNotBackedInWhatHeDoes() {
    String wording = "Terns backed by Velmar burnt the pier.";
    Fact backing = said(EventType.SUPPORT, wording).by("XAA").to("XAC").trigger("backed").told();
    Fact fire = Telltale.of(EventType.ASSAULT, "a", wording).by("XAC").trigger("burnt").told();
    assertEquals(List.of(), links(backing, fire));
  }

  private static Fact condemned() {
    return said(EventType.ACCUSE, "Velmar condemned it.")
        .by("XAA")
        .to("XAB")
        .inSentence(4, 60)
        .told();
  }

  @Test
  void praiseThatSaysThisIsForTheMainActOfTheSentenceBefore() {
    String wording = "Ossia freed the crew after a visit to Brill.";
    Fact freed = Telltale.of(EventType.RETREAT, "a", wording).by("XAB").trigger("freed").told();
    Fact visit = Telltale.of(EventType.CONSULT, "a", wording).by("XAB").trigger("visit").told();
    Fact praise = praised("Velmar welcomed the decision.");
    assertEquals(
        List.of("REFERS_TO " + praise.id() + " " + freed.id()), links(freed, visit, praise));
    Fact thanks = praised("Velmar was glad and said so.");
    assertEquals(List.of(), links(freed, visit, thanks));
  }

  private static Fact praised(String wording) {
    return said(EventType.SUPPORT, wording).by("XAA").to("XAB").inSentence(4, 90).told();
  }

  @Test
  void aPlanThatIsLookedBackOnLeadsToWhatTheNextSentenceTells() {
    Fact plan = due("The crew was to be freed by Friday.");
    Fact freed =
        Telltale.of(EventType.RETREAT, "a", "They went home on Sunday.")
            .by("XAB")
            .mode("release")
            .inSentence(4, 60)
            .told();
    assertEquals(
        List.of("PLANNED_THEN_OCCURRED " + plan.id() + " " + freed.id()), links(plan, freed));
  }

  @Test
  void aPlanThatStillLiesAheadDoesNot() {
    Fact plan = due("The crew will be freed by Friday.");
    Fact others =
        Telltale.of(EventType.RETREAT, "a", "Two went home on Sunday.")
            .by("XAB")
            .mode("release")
            .inSentence(4, 60)
            .told();
    assertEquals(List.of(), links(plan, others));
  }

  private static Fact due(String wording) {
    return Telltale.of(EventType.RETREAT, "a", wording)
        .by("XAB")
        .mode("release")
        .trigger("freed")
        .promised()
        .told();
  }

  private static Telltale raid(String wording, String trigger) {
    return Telltale.of(EventType.ASSAULT, "a", wording).by("XAB").trigger(trigger);
  }

  private static Telltale said(EventType type, String wording) {
    return Telltale.of(type, "a", wording).in(Status.OCCURRED, EventMention.Kind.STATEMENT);
  }

  private static Telltale ahead(EventType type, String wording, String trigger) {
    return Telltale.of(type, "a", wording)
        .in(Status.PLANNED, EventMention.Kind.PLAN)
        .trigger(trigger);
  }

  private static List<String> links(Fact... facts) {
    return new LinksWithin(Arrays.asList(facts))
        .links().stream()
            .map(l -> l.relation() + " " + l.from().getFirst() + " " + l.to().getFirst())
            .toList();
  }
}
