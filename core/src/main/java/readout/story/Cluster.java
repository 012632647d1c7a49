package readout.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things brought together by average linkage (UPGMA, Sokal and Michener 1958): the two most alike
 * are joined first, and a joined pair is as alike to a third as its members are on average.
 *
 * @param members indices of the things in it, in the order they were joined
 * @param left the part it was last joined from, null for a single thing
 * @param right the other part
 */
record Cluster(List<Integer> members, @Nullable Cluster left, @Nullable Cluster right) {

  Cluster {
    members = List.copyOf(members);
  }

  /**
   * Joins until no two clusters are alike enough.
   *
   * @param likeness of every two things, symmetric; it is used up
   * @param least likeness below which clusters stay apart
   */
  static List<Cluster> grow(double[][] likeness, double least) {
    return new Growth(likeness).until(least);
  }

  private static Cluster of(int thing) {
    return new Cluster(List.of(thing), null, null);
  }

  private static Cluster of(Cluster left, Cluster right) {
    var members = new ArrayList<>(left.members);
    members.addAll(right.members);
    return new Cluster(members, left, right);
  }

  /** The clusters while they are being joined. Of equals, the first in order are joined first. */
  private static final class Growth {

    private final double[][] likeness;
    private final @Nullable Cluster[] clusters;

    /** For each cluster, the later one that it is most like; -1 for none. */
    private final int[] nearest;

    Growth(double[][] likeness) {
      this.likeness = likeness;
      this.clusters = new Cluster[likeness.length];
      this.nearest = new int[likeness.length];
      for (int i = 0; i < likeness.length; i++) {
        clusters[i] = of(i);
      }
      for (int i = 0; i < likeness.length; i++) {
        nearest[i] = nearestTo(i);
      }
    }

    List<Cluster> until(double least) {
      int i = best();
      while (i >= 0 && likeness[i][nearest[i]] >= least) {
        join(i, nearest[i]);
        i = best();
      }
      var left = new ArrayList<Cluster>();
      Arrays.stream(clusters).filter(it -> it != null).forEach(left::add);
      return left;
    }

    private int best() {
      int best = -1;
      for (int i = 0; i < nearest.length; i++) {
        if (nearest[i] >= 0
            && (best < 0 || likeness[i][nearest[i]] > likeness[best][nearest[best]])) {
          best = i;
        }
      }
      return best;
    }

    private int nearestTo(int i) {
      int found = -1;
      for (int k = i + 1; k < clusters.length; k++) {
        if (clusters[k] != null && (found < 0 || likeness[i][k] > likeness[i][found])) {
          found = k;
        }
      }
      return found;
    }

    private void join(int i, int j) {
      Cluster one = clusters[i];
      Cluster other = clusters[j];
      if (one == null || other == null) {
        throw new IllegalStateException("a cluster that is gone was to be joined");
      }
      average(i, one.members.size(), j, other.members.size());
      clusters[i] = of(one, other);
      clusters[j] = null;
      nearest[j] = -1;
      for (int k = 0; k < clusters.length; k++) {
        if (clusters[k] != null) {
          look(k, i, j);
        }
      }
    }

    /**
     * Sees to the nearest of a cluster when two others, or itself and another, have been joined.
     */
    private void look(int k, int joined, int gone) {
      if (k == joined || nearest[k] == joined || nearest[k] == gone) {
        nearest[k] = nearestTo(k);
      } else if (k < joined && isNearer(k, joined, nearest[k])) {
        nearest[k] = joined;
      }
    }

    private boolean isNearer(int k, int one, int other) {
      double difference = likeness[k][one] - likeness[k][other];
      return difference > 0 || (difference == 0 && one < other);
    }

    private void average(int i, int ofOne, int j, int ofOther) {
      for (int k = 0; k < clusters.length; k++) {
        double both = ofOne * likeness[i][k] + ofOther * likeness[j][k];
        likeness[i][k] = both / (ofOne + ofOther);
        likeness[k][i] = likeness[i][k];
      }
    }
  }
}
