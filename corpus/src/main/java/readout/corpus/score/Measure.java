package readout.corpus.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * One figure: its counts for each unit that can be drawn by lot, and how the figure follows from
 * them.
 *
 * <p>The interval is the percentile bootstrap (Efron, 1979): units are drawn with replacement a
 * thousand times, with a fixed seed, and the figure of each draw is taken. Units are whole articles
 * for what stands in one article and whole affairs for what runs over several, since sentences of
 * one article are not independent of each other.
 */
final class Measure {

  private static final int DRAWS = 1_000;
  private static final long SEED = 20_261_122;

  private final String name;
  private final Formula formula;
  private final Map<String, Tally> tallies = new TreeMap<>();

  Measure(String name, Formula formula) {
    this.name = name;
    this.formula = formula;
  }

  String name() {
    return name;
  }

  void add(String unit, Tally tally) {
    tallies.merge(unit, tally, Tally::plus);
  }

  Tally sum() {
    return sum(tallies.values());
  }

  double value() {
    return formula.value(sum());
  }

  private static Tally sum(Collection<Tally> tallies) {
    return tallies.stream().reduce(Tally.of(0, 0, 0), Tally::plus);
  }

  /** The bounds between which 95 of 100 draws fall. */
  double[] interval() {
    var units = List.copyOf(tallies.values());
    if (units.isEmpty()) {
      return new double[] {0, 0};
    }
    var random = new Random(SEED);
    double[] draws = random.doubles(DRAWS).map(any -> draw(units, random)).sorted().toArray();
    return new double[] {draws[DRAWS * 25 / 1000], draws[DRAWS * 975 / 1000 - 1]};
  }

  private double draw(List<Tally> units, Random random) {
    var drawn = new ArrayList<Tally>();
    for (int i = 0; i < units.size(); i++) {
      drawn.add(units.get(random.nextInt(units.size())));
    }
    return formula.value(sum(drawn));
  }

  /** The line of the sheet: name, figure in percent, interval, and what stands behind it. */
  String line() {
    double[] interval = interval();
    return String.format(
        Locale.ROOT,
        "%-36s %5.1f  [%5.1f, %5.1f]  %s",
        name,
        100 * value(),
        100 * interval[0],
        100 * interval[1],
        formula.detail(sum()));
  }
}
