package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.attribution.Proposer;
import readout.event.EventMention;
import readout.event.EventProposal;
import readout.event.Status;
import readout.ontology.EventType;
import readout.text.Document;
import readout.text.EnglishSegmenter;

class EventModelTest {

  private static final EventModel ALL = TrainedReader.load(1, 0).events();

  private static final String NEWS =
      """
      Lake states to reopen border

      Finland and Estonia agreed on Monday to reopen the ferry line that a storm had closed.

      Finnish police arrested two smugglers at the harbour. The Estonian prime minister will visit
      Helsinki in May. The water was calm and the café by the pier sold out of buns.
      """;

  private static List<EventProposal> proposals(String text) {
    return ALL.propose(new EnglishSegmenter().segment(Document.of("test", text)));
  }

  private static EventProposal telling(String word) {
    return proposals(NEWS).stream()
        .filter(it -> it.trigger().of(NEWS).contains(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is told by " + word));
  }

  @Test
  void itReadsWhatHappened() {
    assertEquals(EventType.AGREE, telling("agreed").type());
    EventProposal arrest = telling("arrested");
    assertEquals(EventType.COERCE, arrest.type());
    assertEquals(Status.OCCURRED, arrest.status());
    EventProposal visit = telling("visit");
    assertEquals(EventType.CONSULT, visit.type());
    assertEquals("visit", visit.mode());
    assertEquals(Status.PLANNED, visit.status());
  }

  @Test
  void itReadsWhoActs() {
    List<String> actors =
        telling("arrested").parts().stream()
            .filter(part -> part.actor() > 0.5)
            .map(part -> part.word().of(NEWS))
            .toList();
    assertEquals(List.of("Finnish", "police"), actors);
  }

  @Test
  void eachEventHasItsOwnParties() {
    String text =
        "Norway is considering new sanctions against Belarus, and Kenya offered to host talks"
            + " between the two Sudanese generals.";
    for (EventProposal proposal : proposals(text)) {
      if (proposal.type() == EventType.SANCTION) {
        assertEquals(List.of("Norway"), taking(proposal, text, EventProposal.Part::actor));
        assertEquals(List.of("Belarus"), taking(proposal, text, EventProposal.Part::recipient));
        return;
      }
    }
    throw new AssertionError("no sanctions were seen");
  }

  private static List<String> taking(
      EventProposal proposal, String text, ToDoubleFunction<EventProposal.Part> part) {
    return proposal.parts().stream()
        .filter(word -> part.applyAsDouble(word) > 0.5)
        .map(word -> word.word().of(text))
        .toList();
  }

  @Test
  void colourIsNoEvent() {
    int colour = NEWS.indexOf("The water");
    assertTrue(proposals(NEWS).stream().noneMatch(it -> it.trigger().start() > colour));
  }

  @Test
  void everyProposalSaysHowSureItIsAndPointsIntoItsSentence() {
    List<EventProposal> found = proposals(NEWS);
    assertFalse(found.isEmpty());
    for (EventProposal proposal : found) {
      assertTrue(proposal.told() > 0 && proposal.told() <= 1);
      assertTrue(proposal.sureOfStatus() > 0 && proposal.sureOfStatus() <= 1);
      proposal.parts().forEach(part -> assertTrue(part.word().end() <= NEWS.length()));
    }
  }

  @Test
  void theReadingKeepsOnlyWhatIsSureEnough() {
    List<EventMention> all = modelled(0);
    List<EventMention> sure = modelled(0.5);
    assertTrue(sure.size() < all.size());
    assertTrue(all.containsAll(sure));
    all.forEach(it -> assertTrue(it.confidence() > 0 && it.confidence() < 1));
    assertEquals(List.of(), modelled(1));
  }

  private static List<EventMention> modelled(double threshold) {
    return Readout.english(Proposer.NONE, TrainedReader.load(1, threshold).events())
        .read(Document.of("note", NEWS))
        .events()
        .stream()
        .filter(it -> it.rule().equals("model.event"))
        .toList();
  }

  @Test
  void hostileTextIsReadToItsEnd() {
    assertEquals(List.of(), proposals(""));
    for (String text :
        List.of(
            "\"".repeat(3000),
            "killed ".repeat(5000),
            "\uD83D\uDE00 \uD800 \u0000\u200B\uFFFD",
            "\u202Eattacked\u202C “",
            "战".repeat(500))) {
      for (EventProposal proposal : proposals(text)) {
        assertTrue(proposal.trigger().end() <= text.length());
      }
    }
  }

  @Test
  void theSameIsReadWhateverElseIsReadAndOnHoweverManyThreads()
      throws ExecutionException, InterruptedException {
    List<EventProposal> alone = proposals(NEWS);
    var runs = new ArrayList<Future<List<EventProposal>>>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 6; i++) {
        String before = "They met. ".repeat(i);
        runs.add(
            threads.submit(() -> {
              proposals(before);
              return proposals(NEWS);
            }));
      }
      for (Future<List<EventProposal>> run : runs) {
        assertEquals(alone, run.get());
      }
    }
    assertEquals(6, runs.size());
  }

  @Test
  void theLabelsNameAllThatTheProgramKnows() {
    EventLabels labels = EventLabels.read(Weights.open("events.labels"));
    assertEquals(List.of(EventType.values()), labels.types());
    assertEquals(List.of(Status.values()), labels.statuses());
    int visit = labels.modes().indexOf("visit");
    assertEquals("visit", labels.mode(EventType.CONSULT, visit));
    assertEquals(null, labels.mode(EventType.ASSAULT, visit));
  }

  @Test
  void labelsCutShortAreUnusable() {
    assertThrows(Unusable.class, () -> EventLabels.read(bytes("types AGREE\n")));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
