package readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Reading;
import readout.Readout;
import readout.event.EventMention;
import readout.text.Document;

/** Denials without a verb that denies. */
class FlatDenialTest {

  private final Readout readout = Readout.english();

  @Test
  void whatIsCalledFalseIsDenied() {
    for (String words :
        List.of(
            "That is false.",
            "\"It's a lie,\"",
            "it was untrue",
            "that the story was a complete fabrication",
            "This is fiction from beginning to end,",
            "that the order existed only in the media",
            "that this had never happened",
            "it had nothing to do with the raid",
            "Nonsense.")) {
      assertTrue(FlatDenial.isTold(words), words);
    }
  }

  @Test
  void aJudgementIsNoDenial() {
    for (String words :
        List.of(
            "that the plan was absurd",
            "this is unacceptable",
            "it is not so simple",
            "it is false modesty",
            "that this was a provocation",
            "that was not the time",
            "the lie of the land is good",
            "it had nothing to lose")) {
      assertFalse(FlatDenial.isTold(words), words);
    }
  }

  @Test
  void whoSaysSoDenies() {
    assertEquals(List.of("Willy Brandt"), deniers("\"That is false,\" said Willy Brandt."));
    assertEquals(List.of("Willy Brandt"), deniers("Willy Brandt called the report a lie."));
    assertEquals(List.of("Willy Brandt"), deniers("Willy Brandt said it was untrue."));
    assertEquals(List.of(), deniers("Willy Brandt called the raid a crime."));
    assertEquals(List.of(), deniers("Willy Brandt said the plan was a fantasy."));
  }

  @Test
  void aClaimIsOnlyDenied() {
    assertTrue(FlatDenial.isClaim("the account"));
    assertTrue(FlatDenial.isClaim("these reports as baseless"));
    assertFalse(FlatDenial.isClaim("the proposal of the envoy"));
    assertFalse(FlatDenial.isClaim("his guards and the accountant"));
  }

  @Test
  void aMinistryDeniesWhoseverItIs() {
    assertEquals(
        List.of("interior ministry"), deniers("The interior ministry rejected the allegation."));
  }

  private List<String> deniers(String text) {
    Reading reading = readout.read(Document.of("sentence", text));
    return reading.events().stream()
        .filter(event -> event.kind() == EventMention.Kind.DENIAL)
        .map(event -> reading.cast().mentions().get(event.actors().getFirst()))
        .map(mention -> reading.cast().of(mention).name())
        .toList();
  }
}
