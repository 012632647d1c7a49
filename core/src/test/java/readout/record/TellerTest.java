package readout.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.attribution.Proposer;
import readout.event.EventProposal;
import readout.event.EventProposer;
import readout.event.Status;
import readout.ontology.EventType;
import readout.text.Document;
import readout.text.Span;

/** What a document tells goes into the record once. */
class TellerTest {

  private static final String TEXT = "Helmut Kohl said that it was over.";

  @Test
  void whoRefusesInAWordOfSpeechIsToldOnce() {
    assertEquals(List.of(EventType.STATEMENT), told(EventProposer.NONE));
    assertEquals(List.of(EventType.REJECT), told(seeing("said", "Helmut Kohl")));
  }

  @Test
  void whatAnotherVerbTellsLeavesTheStatement() {
    assertEquals(
        List.of(EventType.STATEMENT, EventType.REJECT), told(seeing("over", "Helmut Kohl")));
  }

  private static List<EventType> told(EventProposer events) {
    var reading = Readout.english(Proposer.NONE, events).read(Document.of("note", TEXT));
    return new Teller(reading).told().stream().map(Fact::type).toList();
  }

  /** Sees somebody refuse in a word. */
  private static EventProposer seeing(String trigger, String who) {
    var part = new EventProposal.Part(span(who), 1, 0);
    var proposal =
        new EventProposal(
            span(trigger),
            EventType.REJECT,
            1,
            null,
            Status.OCCURRED,
            1,
            List.of(part),
            "model.event");
    return text -> List.of(proposal);
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }
}
