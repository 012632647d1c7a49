package readout.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.actor.Outlets;
import readout.export.Card;
import readout.reuse.OutletName;

/**
 * What all outlets of a side never printed. A side is the state that an outlet is based in or
 * speaks for; of an outlet of which that is unknown, nothing is said.
 *
 * @param sides by name
 * @param unknown outlets whose side is unknown, by name
 */
public record Silences(List<Side> sides, List<String> unknown) {

  public Silences {
    sides = List.copyOf(sides);
    unknown = List.copyOf(unknown);
  }

  /**
   * A side.
   *
   * @param name of the state
   * @param outlets of it that have documents here, by name
   * @param lines what at least two other outlets print and none of these
   */
  public record Side(String name, List<String> outlets, List<Line> lines) {
    public Side {
      outlets = List.copyOf(outlets);
      lines = List.copyOf(lines);
    }
  }

  static Silences of(List<Line> lines, List<Card> documents) {
    var bySide = new TreeMap<String, Set<String>>();
    var unknown = new TreeSet<String>();
    for (Card card : documents) {
      String side = side(card);
      if (side != null) {
        bySide.computeIfAbsent(side, any -> new TreeSet<>()).add(Line.name(card));
      } else if (card.outlet() != null) {
        unknown.add(Line.name(card));
      }
    }
    Set<String> here = documents.stream().map(Card::id).collect(Collectors.toSet());
    var sides = new ArrayList<Side>();
    for (Map.Entry<String, Set<String>> side : bySide.entrySet()) {
      List<Line> unsaid =
          lines.stream().filter(line -> isUnsaid(line, side.getValue(), here)).toList();
      sides.add(new Side(Countries.name(side.getKey()), List.copyOf(side.getValue()), unsaid));
    }
    return new Silences(sides, List.copyOf(unknown));
  }

  private static @Nullable String side(Card card) {
    if (card.outlet() == null) {
      return null;
    }
    String known = Outlets.standard().country(card.outlet());
    return known != null ? known : Outlets.standard().country(OutletName.of(card.outlet()).key());
  }

  private static boolean isUnsaid(Line line, Set<String> side, Set<String> here) {
    Set<String> printed =
        line.entry().cards().stream()
            .filter(card -> here.contains(card.id()))
            .map(Line::name)
            .collect(Collectors.toSet());
    return printed.size() > 1 && printed.stream().noneMatch(side::contains);
  }

  /** Whether there are sides to be compared. */
  public boolean isOfUse() {
    return sides.size() > 1;
  }
}
