package readout.corpus.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * What somebody found over several articles.
 *
 * @param facts in the reader's order
 * @param story the story of each article, by article
 */
record Told(List<Fact> facts, List<Tie> ties, List<Origin> origins, Map<String, String> story) {

  Told {
    facts = List.copyOf(facts);
    ties = List.copyOf(ties);
    origins = List.copyOf(origins);
    story = Map.copyOf(story);
  }

  /** Where a fact is told: the article and the words. */
  record Place(String article, Span trigger) {}

  /**
   * One fact.
   *
   * @param commitment the promise, or null if it is none
   */
  record Fact(String id, String type, List<Place> places, @Nullable Commitment commitment) {
    Fact {
      places = List.copyOf(places);
    }
  }

  /** A promise: its due window in ISO days, {@code start/end}, and what became of it. */
  record Commitment(@Nullable String due, String fate) {}

  /** A link between facts. */
  record Tie(String relation, List<String> from, List<String> to) {
    Tie {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }
  }

  /** An article that comes from another. */
  record Origin(String article, String relation, String of) {}
}
