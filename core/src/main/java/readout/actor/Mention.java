package readout.actor;

import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * Words that refer to an actor or a place.
 *
 * @param span the whole phrase that refers ("French President Emmanuel Macron")
 * @param name the name inside it ("Emmanuel Macron"), null where no name stands
 * @param form how it refers
 * @param type what an entity scorer calls it
 * @param actor index into {@link Cast#actors}
 * @param rule id of the rule that found it
 */
public record Mention(
    Span span, @Nullable Span name, Form form, Type type, int actor, String rule) {

  /** How a mention refers. */
  public enum Form {
    NAME,
    /** A title or common noun: "the French leader", "officials". */
    DESCRIPTION,
    PRONOUN,
    /** A nationality word: "Russian", "the French". */
    DEMONYM
  }

  /** Entity types as the public corpora have them. */
  public enum Type {
    PERSON,
    ORG,
    PLACE,
    MISC
  }
}
