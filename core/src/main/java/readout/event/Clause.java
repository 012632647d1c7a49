package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb group and what hangs on it; all indices point into the sentence's chunks.
 *
 * @param verb index of the verb group's chunk
 * @param group what it says
 * @param subjects the noun phrases that stand as subject, in text order
 * @param objects the noun phrases that stand as object
 * @param complements prepositions with their noun phrases
 * @param governor index of the clause on which an infinitive, gerund or participle depends, -1
 * @param governorNoun index of the noun phrase on which an infinitive depends ("plan to"), -1
 * @param opener the subordinator or preposition that opens the clause, empty for none
 * @param end index of the first chunk behind the clause's own complements
 */
record Clause(
    int verb,
    VerbGroup group,
    List<Integer> subjects,
    List<Integer> objects,
    List<Complement> complements,
    int governor,
    int governorNoun,
    String opener,
    int end) {

  /**
   * A preposition and its noun phrases.
   *
   * @param preposition in lower case
   * @param nouns indices of the noun phrases
   * @param after index of the chunk before the preposition: what it most likely belongs to
   */
  record Complement(String preposition, List<Integer> nouns, int after) {}

  /** Particles that lead to no party themselves: "broke off relations with Peru". */
  private static final Set<String> ADVERBS = Set.of("off", "out", "up", "down", "back");

  /** The noun phrases behind a preposition, empty when it does not stand here. */
  List<Integer> behind(String preposition) {
    var found = new ArrayList<Integer>();
    for (Complement complement : complements) {
      if (complement.preposition().equals(preposition)) {
        found.addAll(complement.nouns());
      }
    }
    return found;
  }

  /** The same clause, with what stands behind the verb's particle as its object. */
  Clause withParticle(List<String> particle) {
    if (particle.isEmpty() || !objects.isEmpty() || group.passive()) {
      return this;
    }
    for (Complement complement : complements) {
      if (complement.after() == verb && complement.preposition().equals(particle.getLast())) {
        return new Clause(
            verb,
            group,
            subjects,
            complement.nouns(),
            ADVERBS.contains(particle.getLast())
                ? complements.stream().filter(c -> !c.equals(complement)).toList()
                : complements,
            governor,
            governorNoun,
            opener,
            end);
      }
    }
    return this;
  }

  /** The first complement with one of these prepositions. */
  @Nullable Complement complement(String preposition) {
    for (Complement complement : complements) {
      if (complement.preposition().equals(preposition)) {
        return complement;
      }
    }
    return null;
  }
}
