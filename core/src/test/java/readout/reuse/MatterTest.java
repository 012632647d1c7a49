package readout.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MatterTest {

  @Test
  void aStemWeighsOnceHoweverOftenItStands() {
    Matter once = Matter.of(List.of("harbour", "trawler"));
    Matter twice = Matter.of(List.of("trawler", "harbour", "trawler"));
    assertTrue(once.weight() > 0);
    assertEquals(once.weight(), twice.weight());
  }

  @Test
  void commonIsWhatStandsInBoth() {
    Matter one = Matter.of(List.of("harbour", "trawler", "embargo"));
    Matter other = Matter.of(List.of("trawler", "zinc", "armistice"));
    assertEquals(Matter.of(List.of("trawler")).weight(), one.common(other));
    assertEquals(one.common(other), other.common(one));
    assertEquals(one.weight(), one.common(one));
    assertEquals(0, one.common(Matter.of(List.of())));
  }
}
