package readout.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NeighbourhoodsTest {

  private static final int LARGEST = 5;

  /** Documents, how like they are, and what has been settled of them. */
  private static final class Coverage {

    private final Map<Integer, Map<Integer, Double>> ties = new TreeMap<>();
    private final Map<Integer, Integer> rungs = new HashMap<>();
    private final Map<Integer, SortedSet<Integer>> settled = new HashMap<>();
    private final Set<Integer> changed = new TreeSet<>();
    private final Set<Integer> untied = new TreeSet<>();
    private int asked;

    void document(int number) {
      of(number);
      changed.add(number);
    }

    private Map<Integer, Double> of(int number) {
      return ties.computeIfAbsent(number, any -> new TreeMap<>());
    }

    void tie(int one, int other, double likeness) {
      document(one);
      document(other);
      of(one).put(other, likeness);
      of(other).put(one, likeness);
    }

    void untie(int one, int other) {
      of(one).remove(other);
      of(other).remove(one);
      untied.addAll(List.of(one, other));
    }

    /** The neighbourhoods, each with its rung in front. */
    Set<String> settle() {
      neighbourhoods().settle(changed, untied);
      changed.clear();
      untied.clear();
      var all = new TreeSet<String>();
      settled.forEach((number, members) -> all.add(rungs.get(number) + " " + members));
      return all;
    }

    private Neighbourhoods<RuntimeException> neighbourhoods() {
      return new Neighbourhoods<>(
          (number, least, tied) -> {
            asked++;
            of(number)
                .forEach((other, likeness) -> {
                  if (likeness >= least) {
                    tied.is(other, rungs.getOrDefault(other, 0));
                  }
                });
          },
          (numbers, rung) ->
              numbers.forEach(number -> {
                rungs.put(number, rung);
                settled.put(number, new TreeSet<>(numbers));
              }),
          LARGEST);
    }

    /** The same documents and ties, as if all had come at once. */
    Coverage atOnce() {
      var fresh = new Coverage();
      ties.forEach((one, others) -> {
        fresh.document(one);
        others.forEach((other, likeness) -> fresh.tie(one, other, likeness));
      });
      return fresh;
    }
  }

  @Test
  void whatHangsTogetherIsANeighbourhood() {
    var coverage = new Coverage();
    coverage.tie(1, 2, 0.2);
    coverage.tie(2, 3, 0.2);
    coverage.document(4);
    assertEquals(Set.of("0 [1, 2, 3]", "0 [4]"), coverage.settle());
  }

  @Test
  void oneOfTooManyIsPartedAtItsWeakestTies() {
    var coverage = new Coverage();
    for (int i : List.of(1, 2, 4, 5)) {
      coverage.tie(i, i + 1, 0.5);
    }
    coverage.tie(3, 4, 0.17);
    assertEquals(Set.of("1 [1, 2, 3]", "1 [4, 5, 6]"), coverage.settle());
  }

  @Test
  void ofTooManyEqualsEachIsAlone() {
    var coverage = new Coverage();
    for (int i = 1; i < 9; i++) {
      coverage.tie(i, i + 1, 1);
    }
    assertEquals(9, coverage.settle().size());
  }

  @Test
  void aDocumentThatMakesANeighbourhoodTooLargePartsIt() {
    var coverage = new Coverage();
    for (int i = 1; i < 5; i++) {
      coverage.tie(i, i + 1, i == 2 ? 0.17 : 0.3);
    }
    assertEquals(Set.of("0 [1, 2, 3, 4, 5]"), coverage.settle());
    coverage.tie(5, 6, 0.17);
    assertEquals(Set.of("1 [1, 2]", "1 [3, 4, 5]", "1 [6]"), coverage.settle());
  }

  @Test
  void aTieThatIsLostPutsTogetherWhatWasParted() {
    var coverage = new Coverage();
    for (int i : List.of(1, 2, 4, 5)) {
      coverage.tie(i, i + 1, i == 5 ? 0.18 : 0.5);
    }
    coverage.tie(3, 4, 0.17);
    coverage.settle();
    coverage.untie(3, 4);
    assertEquals(Set.of("0 [1, 2, 3]", "0 [4, 5, 6]"), coverage.settle());
  }

  @Test
  void whateverComesAndGoesTheOutcomeIsThatOfAllAtOnce() {
    for (int seed = 0; seed < 400; seed++) {
      var chance = new Random(seed);
      var coverage = new Coverage();
      var told = new ArrayList<int[]>();
      int documents = 3 + chance.nextInt(28);
      for (int number = 0; number < documents; number++) {
        coverage.document(number);
        for (int k = chance.nextInt(4); k > 0 && number > 0; k--) {
          int other = chance.nextInt(number);
          coverage.tie(number, other, 0.16 + 0.9 * chance.nextDouble() * chance.nextDouble());
          told.add(new int[] {number, other});
        }
        if (!told.isEmpty() && chance.nextInt(5) == 0) {
          int[] lost = told.remove(chance.nextInt(told.size()));
          coverage.untie(lost[0], lost[1]);
        }
        if (chance.nextInt(3) == 0) {
          assertEquals(coverage.atOnce().settle(), coverage.settle(), "seed " + seed);
        }
      }
    }
  }

  @Test
  void aDocumentMoreCostsTheSameHoweverManyHangTogether() {
    assertEquals(costOfOneMore(100), costOfOneMore(10_000));
  }

  /** How often ties are asked for when one comes to a chain of so many. */
  private static int costOfOneMore(int documents) {
    var coverage = new Coverage();
    for (int i = 1; i < documents; i++) {
      coverage.tie(i, i + 1, i % 3 == 0 ? 0.17 : 0.9);
    }
    coverage.settle();
    coverage.asked = 0;
    coverage.tie(50, 0, 0.5);
    coverage.settle();
    assertTrue(coverage.asked > 0);
    return coverage.asked;
  }
}
