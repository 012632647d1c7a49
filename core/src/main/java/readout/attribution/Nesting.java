package readout.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which attribution stands in the content of which other, and orders them: text order of
 * cues, but an outer one before those inside it.
 */
final class Nesting {

  private final List<Draft> drafts;
  private final int[] outer;

  private Nesting(List<Draft> drafts) {
    this.drafts = drafts;
    this.outer = new int[drafts.size()];
    Arrays.fill(outer, -1);
    for (int i = 0; i < outer.length; i++) {
      outer[i] = innermostAround(i);
    }
  }

  static List<Attribution> of(List<Draft> drafts, SourceClasses classes) {
    var sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(Nesting::place));
    var nesting = new Nesting(List.copyOf(sorted));
    return nesting.ordered(classes);
  }

  /** Where an attribution stands: its cue, or its content where it has none. */
  private static int place(Draft draft) {
    return draft.cue().isEmpty()
        ? draft.content().getFirst().start()
        : draft.cue().getFirst().start();
  }

  /** The smallest content that holds the cue of a draft. */
  private int innermostAround(int inner) {
    if (drafts.get(inner).rule().equals(CitingSieve.RULE)) {
      return whoCites(inner);
    }
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      boolean smaller = best < 0 || size(i) < size(best);
      if (i != inner && smaller && holds(i, inner) && !isUnder(i, inner)) {
        best = i;
      }
    }
    return best;
  }

  /** The draft whose words the cited source gave: it has the same content. */
  private int whoCites(int inner) {
    for (int i = 0; i < drafts.size(); i++) {
      if (i != inner
          && drafts.get(i).sentence() == drafts.get(inner).sentence()
          && drafts.get(i).content().equals(drafts.get(inner).content())) {
        return i;
      }
    }
    return -1;
  }

  private boolean holds(int outerIndex, int inner) {
    if (size(outerIndex) <= size(inner)) {
      return false;
    }
    int cue = place(drafts.get(inner));
    for (var piece : drafts.get(outerIndex).content()) {
      if (piece.covers(cue)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnder(int start, int ancestor) {
    for (int i = start; i >= 0; i = outer[i]) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  private int size(int i) {
    int size = 0;
    for (var piece : drafts.get(i).content()) {
      size += piece.length();
    }
    return size;
  }

  private List<Attribution> ordered(SourceClasses classes) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < outer.length; i++) {
      add(i, order);
    }
    int[] position = new int[outer.length];
    for (int k = 0; k < order.size(); k++) {
      position[order.get(k)] = k;
    }
    var result = new ArrayList<Attribution>();
    for (int i : order) {
      int within = outer[i] < 0 ? -1 : position[outer[i]];
      result.add(attribution(drafts.get(i), within, classes));
    }
    return result;
  }

  private void add(int i, List<Integer> order) {
    if (order.contains(i)) {
      return;
    }
    if (outer[i] >= 0) {
      add(outer[i], order);
    }
    order.add(i);
  }

  private static Attribution attribution(Draft draft, int within, SourceClasses classes) {
    return new Attribution(
        draft.source(),
        draft.cue(),
        draft.content(),
        within,
        classes.of(draft),
        draft.stance(),
        draft.rule());
  }
}
