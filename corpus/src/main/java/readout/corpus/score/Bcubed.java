package readout.corpus.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed (Bagga and Baldwin, 1998) of two groupings of the same things, as counts that add up: sum
 * of precisions, of recalls, number of things; then the pairs put together, and of these the wrong
 * ones.
 */
final class Bcubed {

  private Bcubed() {}

  /**
   * The counts.
   *
   * @param marked group of each thing as marked
   * @param found group of each thing as found; a thing without one stands alone
   */
  static Tally of(Map<String, String> marked, Map<String, String> found) {
    return of(marked, found, marked.keySet());
  }

  /** The counts of some of the things, which may stand in groups with others. */
  static Tally of(Map<String, String> marked, Map<String, String> found, Set<String> things) {
    Map<String, Set<String>> markedGroups = groups(marked, marked.keySet());
    Map<String, Set<String>> foundGroups = groups(found, marked.keySet());
    double precision = 0;
    double recall = 0;
    double joined = 0;
    double wrong = 0;
    for (String thing : things) {
      Set<String> here = markedGroups.getOrDefault(group(marked, thing), Set.of());
      Set<String> there = foundGroups.getOrDefault(group(found, thing), Set.of());
      double both = there.stream().filter(here::contains).count();
      precision += both / there.size();
      recall += both / here.size();
      joined += there.size() - 1;
      wrong += there.size() - both;
    }
    return new Tally(precision, recall, things.size(), joined / 2, wrong / 2);
  }

  private static String group(Map<String, String> groups, String thing) {
    return groups.getOrDefault(thing, "alone " + thing);
  }

  private static Map<String, Set<String>> groups(Map<String, String> group, Set<String> things) {
    var groups = new HashMap<String, Set<String>>();
    for (String thing : things) {
      groups.computeIfAbsent(group(group, thing), any -> new HashSet<>()).add(thing);
    }
    return groups;
  }

  /** F1 of the counts. */
  static double f1(Tally tally) {
    double precision = Tally.share(tally.counts()[0], tally.counts()[2]);
    double recall = Tally.share(tally.counts()[1], tally.counts()[2]);
    return Tally.share(2 * precision * recall, precision + recall);
  }

  /** The share of pairs put together that do not belong together. */
  static double wrongJoins(Tally tally) {
    return tally.counts().length < 5 ? 0 : Tally.share(tally.counts()[4], tally.counts()[3]);
  }
}
