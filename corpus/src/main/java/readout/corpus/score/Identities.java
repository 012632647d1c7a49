package readout.corpus.score;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.text.Span;

/**
 * Whom the ids of another reader mean in the corpus's own cast. An id means the member with whom it
 * shares most mentions; words without an id mean whom the most similar marked mention means.
 */
final class Identities {

  private final Marked marked;
  private final Map<String, String> members;

  private Identities(Marked marked, Map<String, String> members) {
    this.marked = marked;
    this.members = members;
  }

  static Identities between(Marked marked, Marked found) {
    var votes = new TreeMap<String, Map<String, Double>>();
    var pairs = Pairing.pair(marked.mentions(), found.mentions(), Identities::likeness);
    for (var pair : pairs) {
      for (String id : pair.found().whom()) {
        for (String member : pair.marked().whom()) {
          double weight = 1.0 / (pair.found().whom().size() * pair.marked().whom().size());
          votes.computeIfAbsent(id, any -> new TreeMap<>()).merge(member, weight, Double::sum);
        }
      }
    }
    var members = new HashMap<String, String>();
    votes.forEach((id, chosen) -> members.put(id, best(id, chosen)));
    return new Identities(marked, members);
  }

  private static double likeness(Marked.Referent one, Marked.Referent other) {
    return Pairing.overlap(one.span(), other.span());
  }

  /** Whom most mentions mean; of several, the one who is called the same by both. */
  private static String best(String id, Map<String, Double> votes) {
    double most = Collections.max(votes.values());
    List<String> first =
        votes.entrySet().stream()
            .filter(vote -> vote.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.contains(id) ? id : first.getFirst();
  }

  /** The members that roles of the other reader mean; what means nobody is kept by its words. */
  Set<String> of(List<Marked.Role> roles) {
    var members = new HashSet<String>();
    roles.forEach(role -> members.addAll(of(role)));
    return members;
  }

  private Set<String> of(Marked.Role role) {
    if (role.whom() != null) {
      return Set.of(members.getOrDefault(role.whom(), role.whom()));
    }
    Span words = role.span();
    Marked.Referent best = null;
    double most = 0;
    for (Marked.Referent mention : words == null ? List.<Marked.Referent>of() : marked.mentions()) {
      double like = words == null ? 0 : Pairing.overlap(mention.span(), words);
      if (like > most) {
        most = like;
        best = mention;
      }
    }
    return best == null ? Set.of("? " + words) : best.whom();
  }
}
