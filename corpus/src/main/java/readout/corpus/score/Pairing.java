package readout.corpus.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import readout.text.Span;

/** Pairs what one reader marked with what another found, one to one, best first. */
final class Pairing {

  private Pairing() {}

  /** A thing marked and the thing found for it. */
  record Pair<M, F>(M marked, F found) {}

  private record Candidate(int marked, int found, double likeness) {}

  /**
   * Pairs by likeness, greatest first; ties by order.
   *
   * @param likeness 0 or less: never a pair
   */
  static <M, F> List<Pair<M, F>> pair(
      List<M> marked, List<F> found, ToDoubleBiFunction<M, F> likeness) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < marked.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double like = likeness.applyAsDouble(marked.get(i), found.get(j));
        if (like > 0) {
          candidates.add(new Candidate(i, j, like));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::marked)
            .thenComparingInt(Candidate::found));
    var taken = new HashSet<Integer>();
    var used = new HashSet<Integer>();
    var pairs = new ArrayList<Pair<M, F>>();
    for (Candidate candidate : candidates) {
      if (!taken.contains(candidate.marked()) && used.add(candidate.found())) {
        taken.add(candidate.marked());
        pairs.add(new Pair<>(marked.get(candidate.marked()), found.get(candidate.found())));
      }
    }
    return pairs;
  }

  /** Shared length over joint length (Jaccard), in UTF-16 units. */
  static double overlap(Span one, Span other) {
    return overlap(List.of(one), List.of(other));
  }

  static double overlap(List<Span> ones, List<Span> others) {
    double shared = 0;
    for (Span one : ones) {
      for (Span other : others) {
        shared +=
            Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
      }
    }
    return shared == 0 ? 0 : shared / (length(ones) + length(others) - shared);
  }

  private static double length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
