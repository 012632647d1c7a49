package readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.attribution.Proposal;
import readout.event.EventProposal;
import readout.event.Status;
import readout.ontology.EventType;
import readout.text.Span;

class WindowReadingTest {

  /** "The envoy said the guard swore they fired." */
  private static final Proposal ENVOY = proposal(0, 9, 10, 14, 15, 42);

  private static final Proposal GUARD = proposal(15, 24, 25, 30, 31, 41);

  private static final Proposal ELSEWHERE = proposal(50, 54, 55, 60, 61, 70);

  private static Proposal proposal(int... at) {
    return new Proposal(
        List.of(new Span(at[0], at[1])),
        List.of(new Span(at[2], at[3])),
        List.of(new Span(at[4], at[5])),
        0.8,
        "x");
  }

  private static WindowReading reading(Proposal... inner) {
    return WindowReading.of(List.of(ENVOY), List.of(inner), List.of(), List.of(), List.of());
  }

  @Test
  void whoSpeaksInWhatAnotherSaysIsKept() {
    assertEquals(List.of(ENVOY, GUARD), reading(GUARD).attributions());
  }

  @Test
  void whoIsSeenInsideAnotherButStandsOutsideIsNot() {
    assertEquals(List.of(ENVOY), reading(ELSEWHERE).attributions());
  }

  @Test
  void allOfItMovesTogether() {
    var fired =
        new EventProposal(
            new Span(36, 41),
            EventType.ASSAULT,
            0.9,
            "firearms",
            Status.ALLEGED,
            0.8,
            List.of(new EventProposal.Part(new Span(31, 35), 0.7, 0.1)),
            "y");
    var moved = new WindowReading(List.of(GUARD), List.of(fired), List.of(), List.of()).moved(100);
    assertEquals(List.of(new Span(125, 130)), moved.attributions().getFirst().cue());
    EventProposal event = moved.events().getFirst();
    assertEquals(new Span(136, 141), event.trigger());
    assertEquals(new Span(131, 135), event.parts().getFirst().word());
    assertEquals(Status.ALLEGED, event.status());
    assertEquals(
        List.of(fired),
        new WindowReading(List.of(), List.of(fired), List.of(), List.of()).moved(0).events());
  }
}
