package readout.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.text.Span;
import readout.text.Stretch;

/**
 * Stretches of one text, to be asked what lies where. Each question takes a search by halves: a
 * page may print tens of thousands of posts.
 */
final class Stretches {

  private final List<Stretch> sorted;

  /** The furthest end up to and with each. */
  private final int[] reach;

  Stretches(List<Stretch> stretches) {
    this.sorted = new ArrayList<>(stretches);
    sorted.sort(Comparator.comparing(Stretch::span));
    this.reach = new int[sorted.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, sorted.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /** Whether any of them shares a character with a span. */
  boolean overlap(Span span) {
    int before = firstFrom(span.end()) - 1;
    return before >= 0 && reach[before] > span.start();
  }

  /** Those that lie inside a span, in the order of the text. */
  List<Stretch> within(Span bounds) {
    return sorted.subList(firstFrom(bounds.start()), firstFrom(bounds.end())).stream()
        .filter(stretch -> bounds.covers(stretch.span()))
        .toList();
  }

  /** New ones, in the order of the text: neighbours become one where none of these lies between. */
  List<Stretch> joined(List<Stretch> news) {
    var joined = new ArrayList<Stretch>();
    for (Stretch next : news) {
      Stretch last = joined.isEmpty() ? null : joined.getLast();
      Span both = last == null ? next.span() : last.span().union(next.span());
      if (last != null && !overlap(both)) {
        joined.set(joined.size() - 1, new Stretch(both, next.voice(), null, next.why()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** The first that starts at an offset or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
