package readout.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import readout.text.Span;

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
    List<List<Integer>> around = around();
    for (int i = 0; i < outer.length; i++) {
      outer[i] = innermostAround(i, around.get(i));
    }
  }

  /** For each draft those with content around its cue: one sweep over the text. */
  private List<List<Integer>> around() {
    List<Piece> pieces = pieces();
    var open = new ArrayList<Piece>();
    var around = new ArrayList<List<Integer>>();
    int next = 0;
    for (int i = 0; i < outer.length; i++) {
      int cue = place(drafts.get(i));
      while (next < pieces.size() && pieces.get(next).span().start() <= cue) {
        open.add(pieces.get(next++));
      }
      open.removeIf(piece -> piece.span().end() <= cue);
      around.add(open.stream().map(Piece::draft).toList());
    }
    return around;
  }

  private record Piece(Span span, int draft) {}

  private List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < drafts.size(); i++) {
      for (Span span : drafts.get(i).content()) {
        pieces.add(new Piece(span, i));
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
    return pieces;
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
  private int innermostAround(int inner, List<Integer> around) {
    if (drafts.get(inner).rule().equals(CitingSieve.RULE)) {
      return whoCites(inner);
    }
    int best = -1;
    for (int i : around) {
      boolean smaller = best < 0 || size(i) < size(best);
      boolean holds = !drafts.get(i).rule().endsWith(Attribution.UNSAID);
      if (i != inner && holds && smaller && size(i) > size(inner) && !isUnder(i, inner)) {
        best = i;
      }
    }
    return best;
  }

  /** The draft whose words the cited source gave: it has the same content. */
  private int whoCites(int inner) {
    for (int i = firstOfSentence(inner); i < drafts.size(); i++) {
      if (drafts.get(i).sentence() > drafts.get(inner).sentence()) {
        break;
      }
      if (i != inner
          && drafts.get(i).sentence() == drafts.get(inner).sentence()
          && drafts.get(i).content().equals(drafts.get(inner).content())) {
        return i;
      }
    }
    return -1;
  }

  private int firstOfSentence(int i) {
    int first = i;
    while (first > 0 && drafts.get(first - 1).sentence() == drafts.get(i).sentence()) {
      first--;
    }
    return first;
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
    boolean[] added = new boolean[outer.length];
    for (int i = 0; i < outer.length; i++) {
      add(i, order, added);
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

  private void add(int i, List<Integer> order, boolean[] added) {
    if (added[i]) {
      return;
    }
    if (outer[i] >= 0) {
      add(outer[i], order, added);
    }
    added[i] = true;
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
        draft.rule(),
        draft.sure());
  }
}
