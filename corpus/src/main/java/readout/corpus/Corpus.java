package readout.corpus;

import java.util.List;

/**
 * The corpus as read.
 *
 * @param affairs in order of their numbers
 * @param problems lines that could not be read
 */
public record Corpus(List<Affair> affairs, List<Problem> problems) {

  public Corpus {
    affairs = List.copyOf(affairs);
    problems = List.copyOf(problems);
  }

  /** The affairs of one split: {@code train}, {@code dev} or {@code test}. */
  public List<Affair> split(String name) {
    return affairs.stream().filter(a -> a.split().equals(name)).toList();
  }

  /** Every article, in order. */
  public List<Article> articles() {
    return affairs.stream().flatMap(a -> a.articles().stream()).toList();
  }
}
