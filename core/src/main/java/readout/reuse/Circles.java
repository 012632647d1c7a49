package readout.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Outlets that have it from each other: A reports what B says, and B names A for it. What goes
 * round in a circle has no origin in the record.
 */
public final class Circles {

  /** Longer chains are not followed. */
  private static final int LONGEST = 8;

  private final Map<String, TreeSet<String>> from = new TreeMap<>();
  private final List<List<String>> found = new ArrayList<>();

  private Circles() {}

  /**
   * The circles among some origins.
   *
   * @param origins of documents
   * @param outletOf the outlet of a document, or its id where no outlet is known
   * @return each circle once, beginning with the first name in order, in the order of sourcing
   */
  public static List<List<String>> of(
      Collection<Origin> origins, Function<String, String> outletOf) {
    var circles = new Circles();
    for (Origin origin : origins) {
      String source = origin.source();
      String to = source == null ? String.valueOf(origin.outlet()) : outletOf.apply(source);
      boolean told = origin.order() == Kinship.Order.NAMED;
      if (told) {
        circles.add(outletOf.apply(origin.document()), to);
      }
    }
    circles.from.keySet().forEach(name -> circles.walk(List.of(name)));
    return List.copyOf(circles.found);
  }

  private void add(String outlet, String source) {
    if (!outlet.equals(source)) {
      from.computeIfAbsent(outlet, it -> new TreeSet<>()).add(source);
    }
  }

  /**
   * Goes on from the end of a path; only through names after the first, so that none is met twice.
   */
  private void walk(List<String> path) {
    String first = path.getFirst();
    for (String next : from.getOrDefault(path.getLast(), new TreeSet<>())) {
      if (next.equals(first) && path.size() > 1) {
        found.add(path);
      } else if (next.compareTo(first) > 0 && !path.contains(next) && path.size() < LONGEST) {
        var longer = new ArrayList<>(path);
        longer.add(next);
        walk(longer);
      }
    }
  }
}
