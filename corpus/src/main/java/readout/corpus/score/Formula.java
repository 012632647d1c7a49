package readout.corpus.score;

import java.util.Locale;

/** How a figure follows from counts. */
enum Formula {
  /** Harmonic mean of precision and recall over right, found and marked. */
  F1,
  /** The share that is right of those compared: right and marked. */
  SHARE,
  /**
   * Mean of the F1 of each class, over a triple of counts a class; classes never marked are out.
   */
  MACRO_F1,
  /** B-cubed F1 over the counts of {@link Bcubed}. */
  BCUBED,
  /** The share of joined pairs that do not belong together, over the counts of {@link Bcubed}. */
  WRONG_JOINS;

  double value(Tally tally) {
    double[] counts = tally.counts();
    return switch (this) {
      case F1 -> tally.f1();
      case SHARE -> tally.recall();
      case MACRO_F1 -> macro(counts);
      case BCUBED -> Bcubed.f1(tally);
      case WRONG_JOINS -> Bcubed.wrongJoins(tally);
    };
  }

  private static double macro(double[] counts) {
    double sum = 0;
    int classes = 0;
    for (int i = 0; i + 2 < counts.length; i += 3) {
      if (counts[i + 2] > 0) {
        sum += Tally.of(counts[i], counts[i + 1], counts[i + 2]).f1();
        classes++;
      }
    }
    return Tally.share(sum, classes);
  }

  /** What stands behind the figure, for people. */
  String detail(Tally tally) {
    double[] counts = tally.counts();
    return switch (this) {
      case F1 ->
          String.format(
              Locale.ROOT,
              "P %5.1f  R %5.1f  %.0f right of %.0f found, %.0f marked",
              100 * tally.precision(),
              100 * tally.recall(),
              counts[0],
              counts[1],
              counts[2]);
      case SHARE -> String.format(Locale.ROOT, "%.0f of %.0f", counts[0], counts[2]);
      case MACRO_F1 -> "mean over the classes that are marked";
      case BCUBED ->
          String.format(
              Locale.ROOT,
              "P %5.1f  R %5.1f  over %.0f",
              100 * Tally.share(counts[0], counts[2]),
              100 * Tally.share(counts[1], counts[2]),
              counts[2]);
      case WRONG_JOINS ->
          counts.length < 5
              ? "no pairs"
              : String.format(Locale.ROOT, "%.0f of %.0f pairs", counts[4], counts[3]);
    };
  }
}
