package readout.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.event.Status;
import readout.ontology.EventType;
import readout.text.Document;

/** What documents tell, as a record: public facts of the 1970s to 2000s in our own words. */
class ChronicleTest {

  private final Readout readout = Readout.english();
  private final Chronicle chronicle = new Chronicle();

  @Test
  void oneMeetingToldTwiceIsOneFactWithTwoTellings() {
    List<Fact> meetings =
        of(
            EventType.CONSULT,
            record(
                on("2003-03-16", "George W. Bush met Tony Blair in the Azores on Sunday."),
                on("2003-03-17", "Tony Blair met George W. Bush on Sunday.")));
    assertEquals(1, meetings.size());
    assertEquals(2, meetings.getFirst().tellings().size());
    assertEquals("2003-03-16", date(meetings.getFirst()).start());
  }

  @Test
  void meetingsOfDifferentDaysStayTwo() {
    assertEquals(
        2,
        of(
                EventType.CONSULT,
                record(
                    on("2003-03-16", "George W. Bush met Tony Blair on Sunday."),
                    on("2003-04-08", "George W. Bush met Tony Blair on Tuesday.")))
            .size());
  }

  @Test
  void aPlannedMeetingIsLinkedToTheOneThatWasHeld() {
    List<Fact> facts =
        record(
            on("2003-03-14", "George W. Bush will meet Tony Blair on Sunday."),
            on("2003-03-17", "George W. Bush met Tony Blair on Sunday."));
    List<Link> links = chronicle.link(facts);
    assertEquals(1, links.size());
    assertEquals(Link.Relation.PLANNED_THEN_OCCURRED, links.getFirst().relation());
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    var documents =
        new ArrayList<>(
            List.of(
                on("2003-03-14", "George W. Bush will meet Tony Blair on Sunday."),
                on("2003-03-16", "George W. Bush met Tony Blair on Sunday."),
                on("2003-03-17", "Tony Blair met George W. Bush on Sunday."),
                on("2003-03-18", "George W. Bush telephoned Tony Blair on Tuesday.")));
    List<Fact> forward = record(documents.toArray(Document[]::new));
    Collections.reverse(documents);
    assertEquals(forward, record(documents.toArray(Document[]::new)));
  }

  @Test
  void theYearOfAnUndatedTextIsProvedByCalendarAndOffice() {
    Fact meeting =
        of(
                EventType.CONSULT,
                record(
                    undated(
                        "French Foreign Minister Dominique de Villepin met Kofi Annan on Friday,"
                            + " March 14.")))
            .getFirst();
    assertEquals("2003-03-14", date(meeting).start());
    assertTrue(String.valueOf(date(meeting).basis()).contains("only 2003 is left"));
  }

  @Test
  void aYearToldOfTheBackgroundDatesNothing() {
    List<Fact> meetings =
        of(
            EventType.CONSULT,
            record(
                undated(
                    "The war began in March 1999. On June 3 Viktor Chernomyrdin met Martti"
                        + " Ahtisaari.")));
    meetings.forEach(m -> assertNull(m.date()));
    assertEquals(1, meetings.size());
  }

  @Test
  void whatHasToHappenFirstHasNotHappened() {
    assertTrue(
        record(on("1999-05-01", "The bombing went on until Serbia reached an agreement with NATO."))
            .stream()
            .noneMatch(f -> f.type() == EventType.AGREE && f.status() == Status.OCCURRED));
  }

  @Test
  void anAgreedListGivesAPromiseForEachPoint() {
    List<Fact> promises =
        of(
            EventType.AGREE,
            record(
                on(
                    "1978-09-18",
                    """
                    Jimmy Carter received Anwar Sadat and Menachem Begin. Anwar Sadat and Menachem \
                    Begin agreed on the following points:

                    - the return of the Sinai under the framework;

                    - the opening of the border.
                    """)));
    assertEquals(2, promises.stream().filter(f -> f.commitment() != null).count());
  }

  @Test
  void aPromiseHeardFromNobodyByNameIsAlleged() {
    assertEquals(
        Status.ALLEGED, promise("Russia promised to withdraw its troops from Gori, sources said."));
    assertEquals(
        Status.PLANNED,
        promise("Russia promised to withdraw its troops from Gori, the French government said."));
  }

  private Status promise(String text) {
    return record(on("2008-08-18", text)).stream()
        .filter(fact -> fact.commitment() != null)
        .map(Fact::status)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFactSaysWhy() {
    for (Fact fact : record(on("2003-03-16", "George W. Bush met Tony Blair on Sunday."))) {
      assertTrue(fact.tellings().getFirst().why().getFirst().contains("by rule"));
      assertTrue(fact.id().startsWith("f"));
    }
  }

  private static FactDate date(Fact fact) {
    FactDate date = fact.date();
    assertNotNull(date, fact::toString);
    return date;
  }

  private static Document on(String day, String text) {
    return undated(text).on(day);
  }

  private static Document undated(String text) {
    return Document.of("d" + Integer.toHexString(text.hashCode()), text).inLanguage("en");
  }

  private List<Fact> record(Document... documents) {
    var groups = new TreeMap<String, List<Fact>>();
    for (Document document : documents) {
      for (Fact fact : chronicle.tell(readout.read(document))) {
        groups.computeIfAbsent(fact.group(), key -> new ArrayList<>()).add(fact);
      }
    }
    var facts = new ArrayList<Fact>();
    groups.values().forEach(group -> facts.addAll(chronicle.join(group)));
    return facts;
  }

  private static List<Fact> of(EventType type, List<Fact> facts) {
    return facts.stream().filter(f -> f.type() == type).toList();
  }
}
