package readout.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.reuse.CommonWords;
import readout.reuse.Gist;
import readout.reuse.Sketch;

/** How alike every two of some documents are. */
final class Likenesses {

  /**
   * How much less a word weighs that most of the documents share. Between 0 (as much as anywhere)
   * and 1; the plateau on the development stories runs from 0.5 to 1.
   */
  private static final double SHARED = 0.75;

  /** Reports this many days apart count half. */
  private static final double DAYS = 30;

  private static final long UNDATED = Long.MIN_VALUE;

  private Likenesses() {}

  /** Among all there are. */
  static double[][] among(List<Sketch> sketches) {
    return of(sketches.stream().map(Gist::of).toList());
  }

  /**
   * As seen from inside a neighbourhood: what most of its documents say tells none of them apart,
   * and of two look-alike events, months lie between. A word of one document alone joins nothing.
   */
  static double[][] inside(List<Sketch> sketches) {
    Map<String, Integer> documents = documentsOf(sketches);
    CommonWords words = CommonWords.english();
    double most = Math.log(sketches.size() + 1);
    double[][] likeness =
        of(
            sketches.stream()
                .map(sketch ->
                    Gist.of(
                        sketch,
                        term -> {
                          int in = documents.getOrDefault(term, 1);
                          double rarity = Math.log((sketches.size() + 1.0) / in) / most;
                          return in == 1 ? 0 : words.weight(term) * Math.pow(rarity, SHARED);
                        }))
                .toList());
    fade(sketches, likeness);
    return likeness;
  }

  private static Map<String, Integer> documentsOf(List<Sketch> sketches) {
    var documents = new HashMap<String, Integer>();
    for (Sketch sketch : sketches) {
      sketch.counts().keySet().forEach(term -> documents.merge(term, 1, Integer::sum));
    }
    return documents;
  }

  private static double[][] of(List<Gist> gists) {
    var likeness = new double[gists.size()][gists.size()];
    for (int i = 0; i < gists.size(); i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = gists.get(i).likeness(gists.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }

  private static void fade(List<Sketch> sketches, double[][] likeness) {
    List<Long> days = sketches.stream().map(Likenesses::day).toList();
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < likeness.length; j++) {
        likeness[i][j] /= 1 + daysBetween(days.get(i), days.get(j)) / DAYS;
      }
    }
  }

  private static long day(Sketch sketch) {
    String day = sketch.day();
    return day == null ? UNDATED : LocalDate.parse(day).toEpochDay();
  }

  /** 0 where one of them is undated: nothing is guessed. */
  private static long daysBetween(long one, long other) {
    return one == UNDATED || other == UNDATED ? 0 : Math.abs(one - other);
  }
}
