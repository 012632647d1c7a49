package readout.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import readout.reuse.Sketch;

/**
 * Documents to stories.
 *
 * <p>Three steps, each looking closer. Documents that hang together by {@link Tie}s are a
 * neighbourhood; average linkage parts it into groups of one subject; and inside a group, weighed
 * anew by what its documents do not all say, two earthquakes or two summits of the same men fall
 * apart. A group is parted where its halves are much less like each other than each is in itself,
 * and the fewer documents a half has, the plainer that must be.
 *
 * <p>What comes out depends on the documents of the neighbourhood alone, not on the order in which
 * they came: so a new document costs the working out of its neighbourhood, however large the
 * record.
 */
public final class Storylines {

  /** Likeness from which two documents are neighbours. */
  public static final double NEAR = 0.16;

  /** Average likeness down to which groups of one subject are joined. */
  private static final double TOGETHER = 0.08;

  /** The likeness of two halves to each other, as a share of that within them, that parts them. */
  private static final double APART = 0.5;

  /** Groups of fewer are left whole: what they all say cannot be told from what they are about. */
  private static final int SMALLEST = 4;

  /** A neighbourhood of more is parted first at its weakest ties, to bound the work. */
  private static final int LARGEST = 1_000;

  private static final double HARDER = 1.25;

  private Storylines() {}

  /**
   * The stories of a neighbourhood, in order of their ids.
   *
   * @param <X> how its documents can fail to be asked
   */
  public static <X extends Exception> List<Story> of(Neighbourhood<X> neighbourhood) throws X {
    var stories = new ArrayList<Story>();
    part(neighbourhood, neighbourhood.documents(), NEAR, stories);
    stories.sort(Comparator.comparing(Story::id));
    return List.copyOf(stories);
  }

  private static <X extends Exception> void part(
      Neighbourhood<X> neighbourhood,
      Collection<String> documents,
      double near,
      List<Story> stories)
      throws X {
    for (List<String> neighbours : hangingTogether(neighbourhood, documents, near)) {
      if (neighbours.size() > LARGEST && near < 1) {
        part(neighbourhood, neighbours, near * HARDER, stories);
      } else {
        for (List<Sketch> subject : subjects(sketches(neighbourhood, neighbours))) {
          within(subject).forEach(members -> stories.add(Story.of(members)));
        }
      }
    }
  }

  /** The documents that hang together by ties of at least so much, each set in order of ids. */
  private static <X extends Exception> Collection<List<String>> hangingTogether(
      Neighbourhood<X> neighbourhood, Collection<String> documents, double near) throws X {
    var leads = new HashMap<String, String>();
    documents.forEach(document -> leads.put(document, document));
    for (String document : documents) {
      neighbourhood.alike(
          document,
          near,
          other -> {
            if (leads.containsKey(other)) {
              leads.put(end(leads, document), end(leads, other));
            }
          });
    }
    var sets = new TreeMap<String, List<String>>();
    documents.stream()
        .sorted()
        .forEach(document ->
            sets.computeIfAbsent(end(leads, document), end -> new ArrayList<>()).add(document));
    return sets.values();
  }

  private static <X extends Exception> List<Sketch> sketches(
      Neighbourhood<X> neighbourhood, List<String> documents) throws X {
    var sketches = new ArrayList<Sketch>();
    for (String document : documents) {
      sketches.add(neighbourhood.sketch(document));
    }
    return sketches;
  }

  /** Follows the leads to their end, and shortens the way for those who come after. */
  private static String end(Map<String, String> leads, String from) {
    String at = from;
    String next = leads.getOrDefault(at, at);
    while (!next.equals(at)) {
      leads.put(at, leads.getOrDefault(next, next));
      at = next;
      next = leads.getOrDefault(at, at);
    }
    return at;
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
