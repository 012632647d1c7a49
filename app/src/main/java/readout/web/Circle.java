package readout.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Party;

/**
 * Who is in some facts, on a circle, joined where they have a part in the same ones. Those that
 * have most to do with each other stand side by side.
 *
 * @param nodes in their order on the circle
 * @param ties between them
 */
public record Circle(List<Node> nodes, List<Tie> ties) {

  public static final int WIDTH = 640;
  public static final int HEIGHT = 420;
  private static final int MOST = 16;
  private static final double FLAT = 0.62;

  public Circle {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /**
   * An actor.
   *
   * @param id of the actor
   * @param facts in how many it has a part
   * @param isState whether it is a state or body rather than a person
   * @param anchor where its label is held: start, middle or end
   */
  public record Node(
      String id,
      String name,
      int facts,
      boolean isState,
      int x,
      int y,
      int radius,
      int labelX,
      int labelY,
      String anchor) {
    public @Nullable String href() {
      return Links.actor(id);
    }
  }

  /**
   * That two have a part in the same facts.
   *
   * @param width of the line
   */
  public record Tie(String path, int width, String title) {}

  private record Pair(String one, String other) {}

  /** Draws those who have a part in most of some facts. */
  static Circle of(List<Fact> facts) {
    var counts = new TreeMap<String, Integer>();
    var names = new HashMap<String, String>();
    for (Fact fact : facts) {
      for (Party party : parties(fact)) {
        counts.merge(party.key(), 1, Integer::sum);
        names.putIfAbsent(party.key(), Entry.flat(party.name()));
      }
    }
    List<String> most =
        counts.keySet().stream()
            .filter(id -> !id.startsWith("text:") && !id.startsWith("local:"))
            .sorted(Comparator.comparing((String id) -> -counts.getOrDefault(id, 0)))
            .limit(MOST)
            .toList();
    Map<Pair, Integer> pairs = pairs(facts, new TreeSet<>(most));
    List<Node> nodes = place(order(most, pairs), counts, names);
    return new Circle(nodes, ties(nodes, pairs));
  }

  private static List<Party> parties(Fact fact) {
    var seen = new TreeSet<String>();
    return Stream.concat(fact.actors().stream(), fact.recipients().stream())
        .filter(party -> seen.add(party.key()))
        .toList();
  }

  private static Map<Pair, Integer> pairs(List<Fact> facts, TreeSet<String> among) {
    var pairs =
        new TreeMap<Pair, Integer>(Comparator.comparing(Pair::one).thenComparing(Pair::other));
    for (Fact fact : facts) {
      List<String> ids =
          parties(fact).stream().map(Party::key).filter(among::contains).sorted().toList();
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          pairs.merge(new Pair(ids.get(i), ids.get(j)), 1, Integer::sum);
        }
      }
    }
    return pairs;
  }

  /** Each next one is who has most to do with those placed last. */
  private static List<String> order(List<String> ids, Map<Pair, Integer> pairs) {
    var left = new ArrayList<>(ids);
    var placed = new ArrayList<String>();
    while (!left.isEmpty()) {
      String last = placed.isEmpty() ? "" : placed.getLast();
      String next =
          left.stream()
              .max(Comparator.comparing((String id) -> weight(id, last, pairs)))
              .orElseThrow();
      String best = weight(next, last, pairs) == 0 ? left.getFirst() : next;
      placed.add(best);
      left.remove(best);
    }
    return placed;
  }

  private static int weight(String one, String other, Map<Pair, Integer> pairs) {
    Pair pair = one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    return pairs.getOrDefault(pair, 0);
  }

  private static List<Node> place(
      List<String> order, Map<String, Integer> counts, Map<String, String> names) {
    var nodes = new ArrayList<Node>();
    int most = counts.values().stream().mapToInt(it -> it).max().orElse(1);
    for (int i = 0; i < order.size(); i++) {
      double angle = 2 * Math.PI * i / order.size() - Math.PI / 2;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      int reach = 165;
      int x = (int) Math.round(WIDTH / 2.0 + reach * cos / FLAT * 0.72);
      int y = (int) Math.round(HEIGHT / 2.0 + reach * sin);
      String id = order.get(i);
      int facts = counts.getOrDefault(id, 0);
      int radius = (int) Math.round(5 + 9 * Math.sqrt((double) facts / most));
      String anchor = Math.abs(cos) < 0.25 ? "middle" : cos > 0 ? "start" : "end";
      int labelX = anchor.equals("middle") ? x : x + (cos > 0 ? radius + 6 : -radius - 6);
      int labelY = anchor.equals("middle") ? y + (sin > 0 ? radius + 17 : -radius - 8) : y + 4;
      nodes.add(
          new Node(
              id,
              names.getOrDefault(id, id),
              facts,
              !id.startsWith("person:"),
              x,
              y,
              radius,
              labelX,
              labelY,
              anchor));
    }
    return nodes;
  }

  private static List<Tie> ties(List<Node> nodes, Map<Pair, Integer> pairs) {
    var at = new HashMap<String, Node>();
    nodes.forEach(node -> at.put(node.id(), node));
    var ties = new ArrayList<Tie>();
    pairs.forEach((pair, count) -> {
      Node one = at.get(pair.one());
      Node other = at.get(pair.other());
      if (one != null && other != null) {
        String path =
            "M"
                + one.x()
                + " "
                + one.y()
                + "Q"
                + WIDTH / 2
                + " "
                + HEIGHT / 2
                + " "
                + other.x()
                + " "
                + other.y();
        ties.add(
            new Tie(path, Math.min(5, count), one.name() + " and " + other.name() + ": " + count));
      }
    });
    return ties;
  }
}
