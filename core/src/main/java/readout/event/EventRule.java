package readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
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
 * @param limits who can act, and what else the sentence must tell
 * @param examples each a test
 */
record EventRule(
    String id,
    EventType type,
    @Nullable String mode,
    List<VerbPattern> verbs,
    List<NounPattern> nouns,
    List<Frame> frames,
    Limits limits,
    List<String> examples) {

  /**
   * What keeps a rule from taking a figure of speech, sport or misfortune at its word.
   *
   * @param who kinds of which the actors must be, empty for any
   * @param whom kinds of which the recipients must be, empty for any
   * @param needs words of which one must stand in the sentence when nobody is named as actor
   * @param bars words that must not stand in the sentence
   */
  record Limits(Set<Actor.Kind> who, Set<Actor.Kind> whom, Set<String> needs, Set<String> bars) {}

  /**
   * A verb, perhaps with a particle, perhaps only with certain objects.
   *
   * @param lemma the verb
   * @param particle the words behind it, empty for none
   * @param objects lemmas of which one must head the object; null when any object will do
   * @param partyObject whether the object must be somebody
   * @param notObjects lemmas of which none may head the object
   * @param followed what must follow, one of these: a preposition, {@code that}, {@code inf} for an
   *     infinitive or {@code obj} for an object; empty when anything may
   * @param notInfinitives lemmas of infinitives that must not follow
   */
  record VerbPattern(
      String lemma,
      List<String> particle,
      @Nullable Set<String> objects,
      boolean partyObject,
      Set<String> notObjects,
      Set<String> followed,
      Set<String> notInfinitives) {}

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
