package readout.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.reuse.Kinship.Order;

class OriginsTest {

  @Test
  void threeTextsOfOneWireReportAreOneOrigin() {
    Origins origins = Origins.of(List.of(copy("b", "a"), copy("c", "a")), Map.of());
    assertEquals(
        List.of(List.of("a", "b", "c"), List.of("d")), independent(origins, "c", "d", "b", "a"));
  }

  @Test
  void copiesOfATextThatIsNotAmongThemAreOneOriginToo() {
    Origins origins = Origins.of(List.of(copy("b", "a"), copy("c", "b"), copy("d", "a")), Map.of());
    assertEquals(List.of(List.of("c", "d")), independent(origins, "c", "d"));
  }

  @Test
  void ofSeveralCopiesTheOneThatHasMostIsNamed() {
    Kinship half = new Kinship("c", "a", Relation.COPY, 0.5, Order.DATED, "");
    Kinship whole = new Kinship("c", "b", Relation.COPY, 0.95, Order.DATED, "");
    List<Origin> found = Origins.of(List.of(half, whole), Map.of()).of("c");
    assertEquals(1, found.size());
    assertEquals("b", found.getFirst().source());
  }

  @Test
  void twoWhoCiteOneOutletForAThingAreOneWitness() {
    Map<String, List<String>> cited =
        Map.of("a", List.of("Tamsin Wire"), "b", List.of("Tamsin Wire"));
    Origins origins = Origins.of(List.of(), cited);
    assertEquals(1, independent(origins, "a", "b").size());
    assertEquals("Tamsin Wire", origins.of("a").getFirst().outlet());
  }

  @Test
  void anOutletWhoseTextIsInTheRecordIsNotNamedTwice() {
    Kinship rewrite =
        new Kinship("b", "a", Relation.REWRITE, 0.6, Order.NAMED, "names Tamsin Wire");
    Origins origins = Origins.of(List.of(rewrite), Map.of("b", List.of("Tamsin Wire")));
    assertEquals(1, origins.of("b").size());
  }

  @Test
  void whatGoesRoundIsACircle() {
    Origins origins = Origins.of(List.of(cites("b1", "a1"), cites("a2", "b1")), Map.of());
    List<List<String>> circles = Circles.of(origins.all(), id -> id.substring(0, 1));
    assertEquals(List.of(List.of("a", "b")), circles);
  }

  @Test
  void aChainIsNoCircle() {
    Origins origins = Origins.of(List.of(cites("c", "b"), cites("b", "a")), Map.of());
    assertTrue(Circles.of(origins.all(), id -> id).isEmpty());
    assertEquals(1, independent(origins, "a", "b", "c").size());
  }

  private static List<List<String>> independent(Origins origins, String... documents) {
    return origins.independent(List.of(documents));
  }

  private static Kinship copy(String derived, String source) {
    return new Kinship(derived, source, Relation.COPY, 0.9, Order.DATED, "");
  }

  private static Kinship cites(String derived, String source) {
    return new Kinship(derived, source, Relation.CITES, 0.1, Order.NAMED, "names " + source);
  }
}
