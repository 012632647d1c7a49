package readout.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import readout.reuse.Sketch;

/**
 * Documents to stories.
 *
 * <p>Three steps, each looking closer. Documents that hang together by ties are a neighbourhood
 * ({@link Neighbourhoods}); average linkage parts it into groups of one subject; and inside a
 * group, weighed anew by what its documents do not all say, two earthquakes or two summits of the
 * same men fall apart. A group is parted where its halves are much less like each other than each
 * is in itself, and the fewer documents a half has, the plainer that must be.
 *
 * <p>What comes out depends on the documents of the neighbourhood alone, not on the order in which
 * they came.
 */
public final class Storylines {

  /** Average likeness down to which groups of one subject are joined. */
  private static final double TOGETHER = 0.08;

  /** The likeness of two halves to each other, as a share of that within them, that parts them. */
  private static final double APART = 0.5;

  /** Groups of fewer are left whole: what they all say cannot be told from what they are about. */
  private static final int SMALLEST = 4;

  private Storylines() {}

  /** The stories of a neighbourhood, in order of their ids. */
  public static List<Story> of(Collection<Sketch> neighbourhood) {
    List<Sketch> sorted =
        neighbourhood.stream().sorted(Comparator.comparing(Sketch::document)).toList();
    var stories = new ArrayList<Story>();
    for (List<Sketch> subject : subjects(sorted)) {
      within(subject).forEach(members -> stories.add(Story.of(members)));
    }
    stories.sort(Comparator.comparing(Story::id));
    return List.copyOf(stories);
  }

  private static List<List<Sketch>> subjects(List<Sketch> neighbours) {
    return Cluster.grow(Likenesses.among(neighbours), TOGETHER).stream()
        .map(cluster -> chosen(neighbours, cluster))
        .toList();
  }

  private static List<Sketch> chosen(List<Sketch> sketches, Cluster cluster) {
    return cluster.members().stream().sorted().map(sketches::get).toList();
  }

  private static List<List<Sketch>> within(List<Sketch> subject) {
    if (subject.size() < SMALLEST) {
      return List.of(subject);
    }
    double[][] likeness = Likenesses.inside(subject);
    Cluster whole = Cluster.grow(copy(likeness), -1).getFirst();
    var parts = new ArrayList<List<Sketch>>();
    part(whole, likeness, cluster -> parts.add(chosen(subject, cluster)));
    return parts;
  }

  private static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }

  private static void part(Cluster whole, double[][] likeness, Consumer<Cluster> parts) {
    Cluster left = whole.left();
    Cluster right = whole.right();
    if (left == null
        || right == null
        || whole.members().size() < SMALLEST
        || !fallApart(left, right, likeness)) {
      parts.accept(whole);
      return;
    }
    part(left, likeness, parts);
    part(right, likeness, parts);
  }

  private static boolean fallApart(Cluster left, Cluster right, double[][] likeness) {
    double between = Mean.between(left, right, likeness);
    double inside = Mean.inside(left, right, likeness);
    int fewer = Math.min(left.members().size(), right.members().size());
    return between < APART * (1 - 1.0 / (fewer + 1)) * inside;
  }
}
