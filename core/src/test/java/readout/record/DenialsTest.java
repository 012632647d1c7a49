package readout.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/** Which claim a denial denies, and which claims stand against each other; all are invented. */
class DenialsTest {

  private static final Chronicle CHRONICLE = new Chronicle();

  @Test
  void aDenialAnswersWhatAnotherSaysJustBeforeIt() {
    Fact claim = claim("Quill cut the nets of the islanders, Moor said.", "XAB", 10, "XAA").told();
    Fact denial = denial("That is a story, Quill answered.", "XAB/Quill", 90).told();
    Link link = CHRONICLE.linkWithin(List.of(claim, denial)).getFirst();
    assertEquals(Link.Relation.CLAIM_DENIED_BY, link.relation());
    assertEquals(List.of(claim.id()), link.from());
    assertEquals(List.of(denial.id()), link.to());
  }

  @Test
  void aDenialThatPointsBackAnswersTheWordOfAnother() {
    Fact blame =
        Telltale.of(EventType.ACCUSE, "a", "Moor accused Quill of arson; Quill denied it.")
            .by("XAA/Moor")
            .to("XAB")
            .in(Status.OCCURRED, EventMention.Kind.STATEMENT)
            .saidBy("XAA/Moor", "XAA")
            .inSentence(4, 10)
            .told();
    Fact denial = denial("Moor accused Quill of arson; Quill denied it.", "XAB/Quill", 90).told();
    Fact other = denial("Quill denied that his men had rowed there.", "XAB/Quill", 90).told();
    assertEquals(1, CHRONICLE.linkWithin(List.of(blame, denial)).size());
    assertEquals(List.of(), CHRONICLE.linkWithin(List.of(blame, other)));
  }

  @Test
  void whoDismissesTheAccusationDeniesTheBlame() {
    Fact blame =
        Telltale.of(EventType.ACCUSE, "a", "Moor blamed Quill and said ten men had been hurt.")
            .by("XAA/Moor")
            .to("XAB")
            .in(Status.OCCURRED, EventMention.Kind.STATEMENT)
            .saidBy("XAA/Moor", "XAA")
            .inSentence(4, 10)
            .told();
    Fact hurt = claim("Moor blamed Quill and said ten men had been hurt.", "XAC", 40, "XAA").told();
    Fact denial = denial("Quill dismissed the accusation as a lie.", "XAB/Quill", 90).told();
    Link link = CHRONICLE.linkWithin(List.of(blame, hurt, denial)).getFirst();
    assertEquals(List.of(blame.id()), link.from());
  }

  @Test
  void aDenialThatTellsWhatItDeniesAnswersNoOtherClaim() {
    Fact claim = claim("Terns would shut the pier, Moor said.", "XAC", 10, "XAA").told();
    Fact other = denial("Quill denied that any letter had been sent.", "XAB/Quill", 90).told();
    Fact own = claim("Quill cut the nets, Moor said.", "XAB", 10, "XAA").told();
    assertEquals(List.of(), CHRONICLE.linkWithin(List.of(claim, other)));
    assertEquals(1, CHRONICLE.linkWithin(List.of(own, other)).size());
  }

  @Test
  void aPartyMayDenyWhatABishopOfItsOwnCountrySays() {
    Fact blame = said("The bishop alleged that urns were stuffed.", "Church").told();
    Fact own = said("The party alleged that urns were stuffed.", "Terns").told();
    Fact denial =
        Telltale.of(EventType.STATEMENT, "a", "The party denied it.")
            .byParty("Terns", "XAB")
            .in(Status.OCCURRED, EventMention.Kind.DENIAL)
            .saidBy("Terns", "XAB")
            .inSentence(5, 90)
            .told();
    assertEquals(1, CHRONICLE.linkWithin(List.of(blame, denial)).size());
    assertEquals(List.of(), CHRONICLE.linkWithin(List.of(own, denial)));
  }

  @Test
  void whatAReportHasIsDeniedWithTheReport() {
    String wording = "Quill denied a report that he had met the reeves.";
    Fact met =
        Telltale.of(EventType.CONSULT, "a", wording)
            .by("XAB/Quill")
            .in(Status.ALLEGED, EventMention.Kind.CLAIM)
            .trigger("met")
            .inSentence(3, 0)
            .told();
    Fact denial =
        Telltale.of(EventType.STATEMENT, "a", wording)
            .by("XAB/Quill")
            .in(Status.OCCURRED, EventMention.Kind.DENIAL)
            .trigger("denied")
            .inSentence(3, 0)
            .told();
    assertEquals(1, CHRONICLE.linkWithin(List.of(denial, met)).size());
  }

  @Test
  void whatOneTextClaimsAnotherOfTheseDaysDenies() {
    Fact claim = shelling("2030-05-06").told();
    Fact denial = elsewhere("Ossia denied that it had shelled the pier at Brill.", "2030-05-07");
    assertEquals(List.of(claim.id() + " " + denial.id()), denied(claim, denial));
  }

  @Test
  void notWhatIsClaimedWeeksLaterOrByAnotherWord() {
    Fact claim = shelling("2030-05-06").told();
    Fact late = elsewhere("Ossia denied that it had shelled the pier at Brill.", "2030-05-30");
    Fact other = elsewhere("Ossia denied that it had bought the pier at Brill.", "2030-05-07");
    assertEquals(List.of(), denied(claim, late));
    assertEquals(List.of(), denied(claim, other));
  }

  @Test
  void ofTwoThatItCouldMeanNone() {
    Fact claim = shelling("2030-05-06").on("2030-05-04").told();
    Fact other =
        Telltale.of(EventType.ASSAULT, "c", "Velmar says Ossia shelled a barge off the pier.")
            .by("XAB")
            .in(Status.ALLEGED, EventMention.Kind.CLAIM)
            .saidBy("Velmar", "XAA")
            .trigger("shelled")
            .on("2030-05-06")
            .published("2030-05-07")
            .told();
    Fact denial = elsewhere("Ossia denied that it had shelled the pier at Brill.", "2030-05-08");
    assertEquals(List.of(), denied(claim, other, denial));
  }

  private static Telltale shelling(String day) {
    return Telltale.of(EventType.ASSAULT, "a", "Velmar says Ossia shelled the long pier.")
        .by("XAB")
        .in(Status.ALLEGED, EventMention.Kind.CLAIM)
        .saidBy("Velmar", "XAA")
        .trigger("shelled")
        .published(day);
  }

  private static Fact elsewhere(String wording, String day) {
    return Telltale.of(EventType.STATEMENT, "b", wording)
        .by("XAB")
        .in(Status.OCCURRED, EventMention.Kind.DENIAL)
        .saidBy("Ossia", "XAB")
        .trigger("denied")
        .published(day)
        .told();
  }

  private static List<String> denied(Fact... facts) {
    return RecordInMemory.of(CHRONICLE, Arrays.stream(facts).map(List::of).toList())
        .links()
        .stream()
        .filter(l -> l.relation() == Link.Relation.CLAIM_DENIED_BY)
        .map(l -> l.from().getFirst() + " " + l.to().getFirst())
        .toList();
  }

  private static Telltale said(String wording, String speaker) {
    return Telltale.of(EventType.STATEMENT, "a", wording)
        .byParty(speaker, "XAB")
        .in(Status.OCCURRED, EventMention.Kind.STATEMENT)
        .saidBy(speaker, "XAB")
        .inSentence(4, 10);
  }

  @Test
  void ofTwoClaimsTheNearerIsDenied() {
    Fact far = claim("Quill burned a boathouse, Moor said.", "XAB", 10, "XAA").told();
    Fact near = claim("Quill cut the nets of the islanders, Moor said.", "XAB", 60, "XAA").told();
    Fact denial = denial("That is a story, Quill answered.", "XAB/Quill", 120).told();
    List<Link> links = CHRONICLE.linkWithin(List.of(far, near, denial));
    assertEquals(1, links.size());
    assertEquals(List.of(near.id()), links.getFirst().from());
  }

  @Test
  void nobodyDeniesWhatHeSaysHimself() {
    Fact claim = claim("The islanders fired first, Quill said.", "XAA", 10, "XAB").told();
    Fact denial = denial("His own men had no guns, Quill said.", "XAB/Quill", 60).told();
    assertEquals(List.of(), CHRONICLE.linkWithin(List.of(claim, denial)));
  }

  @Test
  void whatTheOutletVouchesForIsNotDeniedByAWordThatNamesNothing() {
    Fact event =
        Telltale.of(EventType.ASSAULT, "a", "Shells fell on the pier.")
            .by("XAB")
            .inSentence(3, 10)
            .told();
    Fact denial = denial("That is a story, Quill answered.", "XAB/Quill", 60).told();
    assertEquals(List.of(), CHRONICLE.linkWithin(List.of(event, denial)));
  }

  @Test
  void twoWhoBlameDifferentSidesDisputeEachOther() {
    Fact one = claim("Quill shelled the pier, Moor said.", "XAB", 10, "XAA").told();
    Fact other = claim("Moor shelled the pier, Quill said.", "XAA", 60, "XAB").told();
    List<Link> links = CHRONICLE.linkWithin(List.of(one, other));
    assertEquals(1, links.size());
    assertEquals(Link.Relation.CLAIM_DISPUTED_BY, links.getFirst().relation());
  }

  @Test
  void oneWhoBlamesTwoSidesDisputesNothing() {
    Fact one = claim("Quill shelled the pier, Moor said.", "XAB", 10, "XAA").told();
    Fact other = claim("Later the rebels shelled it, Moor said.", "XAC", 60, "XAA").told();
    assertEquals(List.of(), CHRONICLE.linkWithin(List.of(one, other)));
  }

  @Test
  void aPlanMeetsTheActInTheMonthInWhichItIsDue() {
    Fact plan =
        Telltale.of(EventType.RETREAT, "a", "The garrison is to leave the fort.")
            .by("XAA")
            .from("2030-08-01", "2030-08-20")
            .published("2030-05-06")
            .promised()
            .told();
    Fact done =
        Telltale.of(EventType.RETREAT, "b", "The garrison has left the fort.")
            .by("XAA", "XAB")
            .on("2030-08-18")
            .published("2030-08-19")
            .told();
    List<String> near = CHRONICLE.neighbourhoods(plan);
    assertTrue(CHRONICLE.neighbourhoods(done).stream().anyMatch(near::contains), near::toString);
  }

  @Test
  void aSayingThatTakesNoPositionHasNoNeighbours() {
    Fact saying =
        Telltale.of(EventType.STATEMENT, "a", "Moor spoke of the weather.")
            .by("XAA/Moor")
            .in(Status.OCCURRED, EventMention.Kind.STATEMENT)
            .published("2030-05-06")
            .told();
    assertEquals(List.of(), CHRONICLE.neighbourhoods(saying));
  }

  private static Telltale claim(String wording, String doer, int offset, String speaker) {
    return Telltale.of(EventType.ASSAULT, "a", wording)
        .by(doer)
        .in(Status.ALLEGED, EventMention.Kind.CLAIM)
        .saidBy(speaker, speaker)
        .inSentence(3, offset);
  }

  private static Telltale denial(String wording, String denier, int offset) {
    return Telltale.of(EventType.STATEMENT, "a", wording)
        .by(denier)
        .in(Status.OCCURRED, EventMention.Kind.DENIAL)
        .saidBy(denier, denier.substring(0, 3))
        .inSentence(4, offset);
  }
}
