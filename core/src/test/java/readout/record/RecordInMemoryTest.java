package readout.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/** What facts of several documents become together; all parties are invented. */
class RecordInMemoryTest {

  private static final Chronicle CHRONICLE = new Chronicle();

  @Test
  void oneCallOfOneDayIsOneEventAndItsDurationComesFromTheOtherText() {
    Fact one = call("a", "Moor and Quill telephoned on Monday.").on("2030-05-06").told();
    Fact other = call("b", "Moor and Quill talked by telephone.").on("2030-05-06").told();
    assertEquals(1, record(one, other).facts().size());
    assertEquals(2, record(one, other).facts().getFirst().tellings().size());
  }

  @Test
  void twoCallsOfTwoDaysStayTwo() {
    Fact one = call("a", "Moor and Quill telephoned on Monday.").on("2030-05-06").told();
    Fact other = call("b", "Moor and Quill telephoned on Tuesday.").on("2030-05-14").told();
    assertEquals(2, record(one, other).facts().size());
  }

  @Test
  void aVisitOnWhichGuestAndHostMetIsATalkOfBothInTheHostsLand() {
    Fact visit =
        Telltale.of(EventType.CONSULT, "a", "Moor came to see the harbour.")
            .by("XAA/Moor")
            .to("XAB")
            .mode("visit")
            .on("2030-05-06")
            .told();
    Fact talk = call("b", "Moor and Quill talked at the harbour.").on("2030-05-06").told();
    Fact joined = Joining.join(visit, talk);
    assertEquals(2, joined.actors().size());
    assertEquals(List.of(), joined.recipients());
    assertEquals("state:XAB", joined.place() == null ? null : joined.place().id());
  }

  @Test
  void theirMinistersAreNotTheirPresidents() {
    Fact one = call("a", "Moor and Quill telephoned on Monday.").on("2030-05-06").told();
    Fact other =
        Telltale.of(EventType.CONSULT, "b", "Ash and Brook telephoned on Monday.")
            .by("XAA/Ash", "XAB/Brook")
            .mode("phone")
            .on("2030-05-06")
            .told();
    assertEquals(2, record(one, other).facts().size());
  }

  @Test
  void aPromiseDoneInTimeIsKeptAndTheFactIsNamed() {
    Fact promise =
        handover("a").from("2030-05-06", "2030-05-31").published("2030-05-06").promised().told();
    Fact done = handover("b").on("2030-05-20").published("2030-05-21").told();
    RecordInMemory record = record(promise, done);
    assertEquals("kept", fate(record, promise));
    assertTrue(record.facts().stream().anyMatch(f -> isShownBy(f.commitment(), done)));
    assertEquals(Link.Relation.PLANNED_THEN_OCCURRED, record.links().getFirst().relation());
  }

  @Test
  void aPromiseDoneTooLateIsBroken() {
    Fact promise =
        handover("a").from("2030-05-06", "2030-05-31").published("2030-05-06").promised().told();
    Fact done = handover("b").on("2030-06-20").published("2030-06-21").told();
    assertEquals("broken", fate(record(promise, done), promise));
  }

  @Test
  void withoutADayNothingIsSaidOfItsFate() {
    Fact promise =
        handover("a").from("2030-05-06", "2030-05-31").published("2030-05-06").promised().told();
    Fact done = handover("b").published("2030-05-21").told();
    assertEquals("not-reported", fate(record(promise, done), promise));
  }

  @Test
  void anotherActOfTheSameSidesKeepsNoPromise() {
    Fact promise =
        handover("a").from("2030-05-06", "2030-05-31").published("2030-05-06").promised().told();
    Fact other =
        Telltale.of(EventType.RETREAT, "b", "Fishing boats went home through the northern strait.")
            .by("XAA", "XAB")
            .on("2030-05-20")
            .published("2030-05-21")
            .told();
    assertEquals("not-reported", fate(record(promise, other), promise));
  }

  @Test
  void theSameActTowardsAnotherNameKeepsNoPromise() {
    Fact promise =
        opening("a", "Moor will reopen its border with Quill by 15 March.").promised().told();
    Fact done =
        opening("b", "Moor reopened its border with Vane on 14 March.").on("2030-03-14").told();
    Fact theOne =
        opening("b", "Moor reopened its Quill border on 14 March.").on("2030-03-14").told();
    assertEquals("not-reported", fate(record(promise, done), promise));
    assertEquals("kept", fate(record(promise, theOne), promise));
  }

  private static Telltale opening(String document, String wording) {
    return Telltale.of(EventType.CONCEDE, document, wording)
        .by("XAA")
        .from("2030-03-01", "2030-03-15")
        .published("2030-03-01");
  }

  @Test
  void twoReadoutsAreComparedPointByPoint() {
    Fact call = call("a", "Moor and Quill telephoned on Monday.").on("2030-05-06").told();
    Fact four =
        plan(
                "a",
                "A meeting of all who fish on the bank, with the islands and the league.",
                "XAA",
                "XAB",
                "XAC")
            .saidIn(call, "XAA")
            .told();
    Fact three =
        plan("a", "The meeting would be one of the coast states.", "XAA", "XAB", "XAD")
            .saidIn(call, "XAB")
            .told();
    Fact concern =
        Telltale.of(EventType.STATEMENT, "a", "Quill voiced alarm at the seizure of nets.")
            .by("XAB/Quill")
            .in(Status.OCCURRED, EventMention.Kind.STATEMENT)
            .saidIn(call, "XAB")
            .told();
    List<Link> links = record(List.of(List.of(call, four, three, concern))).links();
    assertTrue(
        links.stream()
            .anyMatch(l ->
                l.relation() == Link.Relation.DIFFERING_ACCOUNTS
                    && l.why().contains("who takes part")),
        links::toString);
    assertTrue(
        links.stream()
            .anyMatch(l ->
                l.relation() == Link.Relation.ONLY_IN_ONE_READOUT
                    && l.from().equals(List.of(concern.id()))
                    && l.to().equals(List.of(call.id()))),
        links::toString);
  }

  @Test
  void aTellingOfAnyMonthFindsItsEvent() {
    Fact dated = call("a", "Moor and Quill telephoned on Monday.").on("2030-05-06").told();
    Fact undated = call("b", "Moor and Quill telephoned.").told();
    assertTrue(Groups.isOpen(undated.group()), undated.group());
    assertEquals(1, record(dated, undated).facts().size());
    assertNull(undated.date());
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    var documents = new ArrayList<List<Fact>>();
    for (int i = 0; i < 60; i++) {
      String day = "2030-05-%02d".formatted(1 + i % 9);
      documents.add(
          List.of(
              call("d" + i, "Moor and Quill telephoned about buoy " + i % 9 + ".")
                  .on(day)
                  .published(day)
                  .told(),
              handover("d" + i).from(day, "2030-05-31").published(day).promised().told()));
    }
    RecordInMemory inOrder = record(documents);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertEquals(inOrder, record(documents), "seed " + seed);
    }
  }

  private static Telltale call(String document, String wording) {
    return Telltale.of(EventType.CONSULT, document, wording)
        .by("XAA/Moor", "XAB/Quill")
        .mode("phone");
  }

  private static Telltale handover(String document) {
    return Telltale.of(
            EventType.RETREAT,
            document,
            "The seven captured fishermen handed over at the lighthouse pier.")
        .by("XAA", "XAB");
  }

  private static Telltale plan(String document, String wording, String... parties) {
    return Telltale.of(EventType.CONSULT, document, wording)
        .by(parties)
        .in(Status.PLANNED, EventMention.Kind.PLAN);
  }

  private static boolean isShownBy(@Nullable Promise promise, Fact done) {
    return promise != null && done.id().equals(promise.fateFact());
  }

  private static String fate(RecordInMemory record, Fact promise) {
    return record.facts().stream()
        .filter(f -> f.tellings().stream().anyMatch(t -> t.account().told().equals(promise.id())))
        .map(f -> f.commitment() == null ? "no promise" : f.commitment().fate())
        .findFirst()
        .orElse("no fact");
  }

  private static RecordInMemory record(Fact... facts) {
    return record(java.util.Arrays.stream(facts).map(List::of).toList());
  }

  private static RecordInMemory record(List<List<Fact>> documents) {
    return RecordInMemory.of(CHRONICLE, documents);
  }
}
