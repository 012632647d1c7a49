package readout.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.ontology.EventType;
import readout.record.Fact;
import readout.record.Telltale;

class DocketTest {

  private static final Fact HANDOVER =
      Telltale.of(EventType.RETREAT, "a", "The fishermen will be handed over by the end of May.")
          .by("XAA", "XAB")
          .from("2030-05-06", "2030-05")
          .promised()
          .told();

  @Test
  void aPromiseIsOverdueOnTheDayAfterItsLast() {
    assertEquals(Docket.Standing.OPEN, standing("2030-05-31"));
    assertEquals(Docket.Standing.OVERDUE, standing("2030-06-01"));
  }

  @Test
  void withoutADayToLookFromNothingIsOverdue() {
    assertEquals(
        Docket.Standing.OPEN, Docket.of(List.of(HANDOVER), null).entries().getFirst().standing());
  }

  @Test
  void aPromiseWithoutAWindowIsNeverOverdue() {
    Fact vague =
        Telltale.of(EventType.COOPERATE, "a", "They will work together.")
            .by("XAA")
            .promised()
            .told();
    assertEquals(
        Docket.Standing.NO_DAY_SET,
        Docket.of(List.of(vague), "2050-01-01").entries().getFirst().standing());
  }

  private static Docket.Standing standing(String day) {
    return Docket.of(List.of(HANDOVER), day).entries().getFirst().standing();
  }
}
