package readout.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.Readout;
import readout.reuse.Sketch;

/**
 * In how many articles each word stands: what {@code readout.reuse.CommonWords} weighs words by.
 *
 * <p>Words of one affair alone are left out: they are its names, and rare everywhere else. Test
 * affairs are not counted.
 */
final class WordCounts {

  private static final int AFFAIRS = 2;

  private final Map<String, Integer> articles = new TreeMap<>();
  private final Map<String, Set<String>> affairs = new HashMap<>();
  private int texts;

  private WordCounts() {}

  /**
   * Lines of a word and its count, in order of words; the first tells how many texts there were.
   */
  static String of(Corpus corpus) {
    var counts = new WordCounts();
    Readout readout = Readout.english();
    for (Affair affair : corpus.affairs()) {
      if (!affair.split().equals("test")) {
        affair
            .articles()
            .forEach(it -> counts.count(affair, Sketch.of(readout.read(it.document()))));
      }
    }
    return counts.lines();
  }

  private void count(Affair affair, Sketch sketch) {
    texts++;
    for (String term : sketch.counts().keySet()) {
      articles.merge(term, 1, Integer::sum);
      affairs.computeIfAbsent(term, it -> new HashSet<>()).add(affair.id());
    }
  }

  private String lines() {
    var lines = new StringBuilder("#texts\t" + texts + "\n");
    articles.forEach((term, count) -> {
      if (affairs.getOrDefault(term, Set.of()).size() >= AFFAIRS) {
        lines.append(term).append('\t').append(count).append('\n');
      }
    });
    return lines.toString();
  }
}
