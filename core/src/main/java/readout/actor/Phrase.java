package readout.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole referring phrase: what stands before a name, the name, the title after it.
 *
 * @param from first word
 * @param end one past the last word
 * @param name the name in it, if one stands
 * @param role the title or common noun, if one stands
 * @param qualifiers what says whose the role is: "Russian", "Kremlin", "of France"
 * @param honorific "Mr", if one stands
 * @param state "former", "acting" and the like; empty for none
 * @param owner a possessive pronoun that opens it ("his"), empty for none
 * @param definite whether "the", a possessive or a name makes it one known party
 * @param plural whether the role word names several
 */
record Phrase(
    int from,
    int end,
    @Nullable Piece name,
    @Nullable Piece role,
    List<Piece> qualifiers,
    @Nullable Piece honorific,
    String state,
    String owner,
    boolean definite,
    boolean plural) {

  Phrase {
    qualifiers = List.copyOf(qualifiers);
  }

  /** A name that stands alone. */
  static Phrase of(Piece name) {
    return new Phrase(name.from(), name.end(), name, null, List.of(), null, "", "", true, false);
  }
}
