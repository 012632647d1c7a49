package readout.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.text.Document;

/** What is promised is the commitment; that it was promised is told beside it. */
class PromisedActsTest {

  private final Readout readout = Readout.english();

  @Test
  void theActThatIsPromisedIsTheCommitment() {
    assertEquals(
        List.of("event AGREE occurred Chad", "commitment RETREAT planned Chad due by 1 July 2030"),
        told("Chad promised to withdraw its troops from the valley by 1 July 2030."));
    assertEquals(
        List.of("event AGREE occurred Chad + Mali", "commitment CONSULT planned Chad + Mali"),
        told("Chad and Mali agreed to meet again."));
  }

  @Test
  void aPromiseOfMoreThanOneActStandsBesideThem() {
    assertEquals(
        List.of("commitment AGREE planned Chad", "commitment RETREAT planned Chad"),
        told("Chad promised to withdraw its troops and to leave the wells alone."));
  }

  @Test
  void aPromiseThatWasNotMadeBindsNobody() {
    assertEquals(
        List.of("commitment AGREE negated Chad"),
        told("Chad did not promise to leave the wells alone."));
    assertEquals(
        0,
        told("Chad did not promise to withdraw its troops.").stream()
            .filter(fact -> fact.startsWith("commitment RETREAT"))
            .count());
  }

  @Test
  void whoVowsToStrikePromisesNothing() {
    assertEquals(
        0,
        told("Chad vowed to bomb the camps of Mali.").stream()
            .filter(fact -> fact.startsWith("commitment"))
            .count());
  }

  @Test
  void whatAGovernmentSaysItWillGiveUpIsItsWord() {
    assertEquals(
        List.of("statement STATEMENT occurred Norway", "commitment CONCEDE planned Norway"),
        told("Norway said it would lift its sanctions against Chad."));
    assertEquals(
        List.of("statement STATEMENT occurred Norway", "plan CONCEDE planned Chad"),
        told("Norway said Chad would lift its sanctions."));
  }

  @Test
  void aVisitThatIsAnnouncedIsAPlan() {
    assertEquals(
        0,
        told("Norway said its foreign minister would visit Chad next week.").stream()
            .filter(fact -> fact.startsWith("commitment"))
            .count());
  }

  private List<String> told(String text) {
    Reading reading = readout.read(Document.of("sentence", text).on("2030-06-03"));
    return reading.events().stream().map(event -> line(reading, event)).toList();
  }

  private static String line(Reading reading, EventMention event) {
    var actors =
        event.actors().stream()
            .map(m -> reading.cast().of(reading.cast().mentions().get(m)).name())
            .sorted()
            .toList();
    Commitment promise = event.commitment();
    String due =
        promise == null || promise.due() < 0
            ? ""
            : " due by " + reading.timexes().get(promise.due()).span().of(reading.text().text());
    return event.kind().label()
        + " "
        + event.type()
        + " "
        + event.status().label()
        + " "
        + String.join(" + ", actors)
        + due;
  }
}
