package readout.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterTest {

  @Test
  void theMostAlikeAreJoinedFirstAndTheRestStaysApart() {
    double[][] likeness = {{1, .9, .1, .1}, {.9, 1, .1, .1}, {.1, .1, 1, .4}, {.1, .1, .4, 1}};
    List<Cluster> clusters = Cluster.grow(likeness, .3);
    assertEquals(List.of(List.of(0, 1), List.of(2, 3)), members(clusters));
  }

  @Test
  void aClusterIsAsAlikeAsItsMembersOnAverage() {
    double[][] likeness = {{1, .8, .5}, {.8, 1, .1}, {.5, .1, 1}};
    assertEquals(2, Cluster.grow(copy(likeness), .31).size());
    assertEquals(1, Cluster.grow(copy(likeness), .3).size());
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), Cluster.grow(new double[0][0], 0));
  }

  private static List<List<Integer>> members(List<Cluster> clusters) {
    return clusters.stream().map(Cluster::members).toList();
  }

  private static double[][] copy(double[][] matrix) {
    return java.util.Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }
}
