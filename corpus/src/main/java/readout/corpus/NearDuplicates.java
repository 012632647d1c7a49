package readout.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds sentences that share most of their 5-word shingles (Broder 1997) though no reuse is marked
 * between their articles. A reuse joins articles transitively: copies of one original are kin.
 */
public final class NearDuplicates {

  /** Share of the shorter sentence's shingles from which two are near-duplicates. */
  public static final double LIMIT = 0.5;

  private static final int WORDS = 5;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private record Place(Article article, MarkedSentence sentence, Set<String> shingles) {}

  private final Map<String, List<Place>> places = new HashMap<>();
  private final Map<String, String> kin = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private NearDuplicates() {}

  /** Near-duplicate sentences of the whole corpus. */
  public static List<Problem> find(Corpus corpus) {
    var search = new NearDuplicates();
    corpus.affairs().forEach(search::join);
    corpus.articles().forEach(search::add);
    return search.problems;
  }

  private void join(Affair affair) {
    for (Affair.Reuse reuse : affair.reuses()) {
      if (!reuse.relation().equals("cites")) {
        String of = affair.id() + "/" + reuse.of();
        kin.put(root(affair.id() + "/" + reuse.article()), root(of));
      }
    }
  }

  private String root(String article) {
    String parent = kin.get(article);
    return parent == null || parent.equals(article) ? article : root(parent);
  }

  private void add(Article article) {
    for (MarkedSentence sentence : article.sentences()) {
      var place = new Place(article, sentence, shingles(sentence.span().of(article.text())));
      compare(place);
      place.shingles().forEach(s -> places.computeIfAbsent(s, k -> new ArrayList<>()).add(place));
    }
  }

  static Set<String> shingles(String text) {
    String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT).strip());
    var shingles = new HashSet<String>();
    for (int i = 0; i + WORDS <= words.length; i++) {
      shingles.add(String.join(" ", List.of(words).subList(i, i + WORDS)));
    }
    return shingles;
  }

  private void compare(Place place) {
    var shared = new HashMap<Place, Integer>();
    for (String shingle : place.shingles()) {
      for (Place other : places.getOrDefault(shingle, List.of())) {
        shared.merge(other, 1, Integer::sum);
      }
    }
    shared.forEach((other, count) -> judge(place, other, count));
  }

  private void judge(Place place, Place other, int shared) {
    int shorter = Math.min(place.shingles().size(), other.shingles().size());
    boolean related = root(place.article().id()).equals(root(other.article().id()));
    if (!related && shared >= LIMIT * shorter) {
      String where = other.article().file() + ":" + other.sentence().line();
      problems.add(
          new Problem(
              place.article().file(), place.sentence().line(), "near-duplicate of " + where));
    }
  }
}
