package readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;

/**
 * One way in which news says that something happens.
 *
 * @param id names the rule in every output
 * @param type what it becomes
 * @param mode PLOVER mode
 * @param verbs the verbs that say it
 * @param nouns the nouns that name it, as lemmas
 * @param frames who takes part, tried in order
 * @param examples each a test
 */
record EventRule(
    String id,
    EventType type,
    @Nullable String mode,
    List<VerbPattern> verbs,
    List<NounPattern> nouns,
    List<Frame> frames,
    List<String> examples) {

  /**
   * A verb, perhaps with a particle, perhaps only with certain objects.
   *
   * @param lemma the verb
   * @param particle the words behind it, empty for none
   * @param objects lemmas of which one must head the object; null when any object will do
   * @param partyObject whether the object must be somebody
   */
  record VerbPattern(
      String lemma, List<String> particle, @Nullable Set<String> objects, boolean partyObject) {}

  /**
   * A noun, perhaps of several words.
   *
   * @param lemma its last word
   * @param before the words before it, empty for none
   */
  record NounPattern(String lemma, List<String> before) {}

  /**
   * Who takes part.
   *
   * @param left slot of the actors, {@code -} for nobody
   * @param join how the two slots are related
   * @param right slot of the other party, empty for none
   */
  record Frame(String left, Join join, String right) {}

  /** How two slots are related. */
  enum Join {
    /** Only one slot. */
    ALONE,
    /** Both act: a meeting, an agreement. */
    TOGETHER,
    /** The first acts, the second receives. */
    ON
  }
}
