package readout.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Telltale;

/** Where sides stand, and how that changes; all are invented. */
class PositionsTest {

  private static final Fact REFUSES =
      taken(EventType.REJECT, "a", "Moor will not open the harbour to foreign trawlers.")
          .published("2030-05-06")
          .told();
  private static final Fact YIELDS =
      taken(EventType.CONCEDE, "b", "Moor opened the harbour to trawlers.").on("2030-06-01").told();
  private static final Fact DEMANDS =
      taken(EventType.REQUEST, "c", "Moor demands a lighthouse.").on("2030-05-09").told();

  @Test
  void whatIsLinkedOverTimeIsOneLineFromHardToSoft() {
    var link =
        new Link(Link.Relation.POSITION_OVER_TIME, List.of(REFUSES.id()), List.of(YIELDS.id()), "");
    Positions positions = Positions.of(List.of(YIELDS, DEMANDS, REFUSES), List.of(link));
    assertEquals(2, positions.lines().size());
    Positions.Line line = positions.lines().getFirst();
    assertEquals("Moor", line.holder());
    assertEquals("harbour, trawlers", line.matter());
    assertEquals(
        List.of(Positions.Hardness.REFUSES, Positions.Hardness.GIVES_WAY),
        line.positions().stream().map(Positions.Position::hardness).toList());
    assertTrue(line.change() < 0);
  }

  @Test
  void theDayOnWhichItIsToldIsNotTheDayOnWhichItWasTaken() {
    Positions.Position refuses = position(REFUSES);
    assertNull(refuses.day());
    assertEquals("told 2030-05-06", refuses.when());
    assertEquals("2030-05-09", position(DEMANDS).when());
  }

  @Test
  void aDemandIsHarderThanARequest() {
    Fact asks = taken(EventType.REQUEST, "d", "Moor asks for a lighthouse.").told();
    assertEquals(Positions.Hardness.DEMANDS, only(DEMANDS));
    assertEquals(Positions.Hardness.ASKS, only(asks));
  }

  @Test
  void whatOnlyMightBeSaidIsNoPosition() {
    Fact might =
        Telltale.of(EventType.REJECT, "e", "Moor might refuse.")
            .by("XAA/Moor")
            .in(Status.HYPOTHETICAL, EventMention.Kind.CLAIM)
            .told();
    assertEquals(List.of(), Positions.of(List.of(might), List.of()).lines());
  }

  private static Positions.Hardness only(Fact fact) {
    return position(fact).hardness();
  }

  private static Positions.Position position(Fact fact) {
    return Positions.of(List.of(fact), List.of()).lines().getFirst().positions().getFirst();
  }

  private static Telltale taken(EventType type, String document, String wording) {
    return Telltale.of(type, document, wording)
        .by("XAA/Moor")
        .in(Status.OCCURRED, EventMention.Kind.STATEMENT);
  }
}
