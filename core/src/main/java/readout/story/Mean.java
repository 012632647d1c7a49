package readout.story;

import java.util.List;

/** Average likenesses of the members of clusters. */
final class Mean {

  private double sum;
  private int pairs;

  private Mean() {}

  /** Of every member of one to every member of the other. */
  static double between(Cluster one, Cluster other, double[][] likeness) {
    var mean = new Mean();
    for (int i : one.members()) {
      for (int j : other.members()) {
        mean.add(likeness[i][j]);
      }
    }
    return mean.value();
  }

  /** Of the members of each to their own fellows. */
  static double inside(Cluster one, Cluster other, double[][] likeness) {
    var mean = new Mean();
    mean.addPairs(one.members(), likeness);
    mean.addPairs(other.members(), likeness);
    return mean.value();
  }

  private void addPairs(List<Integer> members, double[][] likeness) {
    for (int a = 0; a < members.size(); a++) {
      for (int b = 0; b < a; b++) {
        add(likeness[members.get(a)][members.get(b)]);
      }
    }
  }

  private void add(double likeness) {
    sum += likeness;
    pairs++;
  }

  private double value() {
    return pairs == 0 ? 0 : sum / pairs;
  }
}
