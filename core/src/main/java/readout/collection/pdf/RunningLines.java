package readout.collection.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts running heads and feet: what stands at the edge of page after page, figures aside. */
final class RunningLines {

  /** The upper and lower parts of a page where heads and feet stand. */
  private static final double EDGE = 0.1;

  private RunningLines() {}

  /**
   * Page after page without its running lines.
   *
   * @param height of a page, in points
   */
  static List<List<Line>> cut(List<List<Line>> pages, List<Double> height) {
    Set<String> running = running(pages, height);
    var kept = new ArrayList<List<Line>>();
    for (int i = 0; i < pages.size(); i++) {
      double page = height.get(i);
      kept.add(
          pages.get(i).stream()
              .filter(line -> !isAtEdge(line, page) || !isRunning(line, running))
              .toList());
    }
    return kept;
  }

  private static boolean isRunning(Line line, Set<String> running) {
    String shape = shape(line);
    return running.contains(shape)
        || shape.matches("(?i)[\\W_]*(?:page|p\\.)?[\\W_]*#[\\W_]*(?:(?:of|/)[\\W_]*#[\\W_]*)?");
  }

  /** Lines at the edge of at least three pages, and of half of them or all but the first. */
  private static Set<String> running(List<List<Line>> pages, List<Double> height) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<String> onPage = new HashSet<>();
      for (Line line : pages.get(i)) {
        if (isAtEdge(line, height.get(i)) && onPage.add(shape(line))) {
          counts.merge(shape(line), 1, Integer::sum);
        }
      }
    }
    int least = Math.max(2, pages.size() / 3);
    Set<String> running = new HashSet<>();
    counts.forEach((shape, count) -> {
      if (count >= least) {
        running.add(shape);
      }
    });
    return running;
  }

  private static boolean isAtEdge(Line line, double height) {
    return line.base() < EDGE * height || line.base() > (1 - EDGE) * height;
  }

  /** Left and right pages differ in their numbers only. */
  private static String shape(Line line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
