package readout.model;

import java.util.ArrayList;
import java.util.List;
import readout.text.Span;

/**
 * The best sequence of tags of a window in which nothing goes on that has not begun (Viterbi 1967),
 * as stretches of the text.
 */
final class Tagging {

  private final List<Piece> window;
  private final Scores scores;

  /** For each word the number of its first piece in the window, [CLS] counted. */
  private final int[] words;

  private Tagging(List<Piece> window, Scores scores) {
    this.window = window;
    this.scores = scores;
    this.words =
        java.util.stream.IntStream.range(0, window.size())
            .filter(i -> window.get(i).opensWord())
            .map(i -> i + 1)
            .toArray();
  }

  static List<Stretch> of(List<Piece> window, Scores scores) {
    var tagging = new Tagging(window, scores);
    return tagging.words.length == 0 ? List.of() : tagging.stretches(tagging.best());
  }

  private Tag[] best() {
    double[] value = new double[Tag.COUNT];
    int[][] from = new int[words.length][Tag.COUNT];
    for (Tag tag : Tag.values()) {
      value[tag.number()] = tag.mayFollow(Tag.OUTSIDE) ? score(0, tag) : Double.NEGATIVE_INFINITY;
    }
    for (int word = 1; word < words.length; word++) {
      value = step(word, value, from[word]);
    }
    return path(value, from);
  }

  private double score(int word, Tag tag) {
    return scores.tag(words[word], tag.number());
  }

  private double[] step(int word, double[] before, int[] from) {
    double[] value = new double[Tag.COUNT];
    for (Tag tag : Tag.values()) {
      int best = 0;
      for (Tag last : Tag.values()) {
        boolean better = before[last.number()] > before[best];
        if (tag.mayFollow(last) && (better || !tag.mayFollow(Tag.of(best)))) {
          best = last.number();
        }
      }
      from[tag.number()] = best;
      value[tag.number()] = before[best] + score(word, tag);
    }
    return value;
  }

  private static Tag[] path(double[] last, int[][] from) {
    Tag[] path = new Tag[from.length];
    int tag = 0;
    for (int i = 1; i < Tag.COUNT; i++) {
      tag = last[i] > last[tag] ? i : tag;
    }
    for (int word = from.length - 1; word >= 0; word--) {
      path[word] = Tag.of(tag);
      tag = from[word][tag];
    }
    return path;
  }

  private List<Stretch> stretches(Tag[] path) {
    var found = new ArrayList<Stretch>();
    int word = 0;
    while (word < path.length) {
      int end = word + 1;
      while (end < path.length && path[end].goesOn()) {
        end++;
      }
      Stretch.Part part = path[word].part();
      if (part != null) {
        found.add(stretch(part, path, word, end));
      }
      word = end;
    }
    return found;
  }

  private Stretch stretch(Stretch.Part part, Tag[] path, int word, int end) {
    var first = new ArrayList<Integer>();
    double sure = 0;
    for (int i = word; i < end; i++) {
      first.add(words[i]);
      sure += StrictMath.exp(score(i, path[i]));
    }
    int last = Writing.endOfWord(window, words[end - 1] - 1) - 1;
    Span span = new Span(window.get(words[word] - 1).start(), window.get(last).end());
    return new Stretch(part, span, first, sure / (end - word));
  }
}
