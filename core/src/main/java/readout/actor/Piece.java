package readout.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for one thing before phrases are put together: a listed name, a run of capitals,
 * a role word.
 *
 * @param from first word
 * @param end one past the last word
 * @param kind what it is taken for
 * @param meanings what tables say of it, empty for a name no table has
 * @param rule what decided
 */
record Piece(int from, int end, Kind kind, List<Listing> meanings, String rule) {

  Piece {
    meanings = List.copyOf(meanings);
  }

  /** What a piece is taken for. */
  enum Kind {
    PERSON,
    ORGANISATION,
    /** A country, or a capital that may stand for one. */
    STATE,
    PLACE,
    SEAT,
    DEMONYM,
    ROLE,
    HONORIFIC,
    /** A law, a war, a festival. */
    OTHER,
    /** A capitalised name of which nothing is known yet. */
    UNKNOWN
  }

  int length() {
    return end - from;
  }

  Piece as(Kind other, String why) {
    return new Piece(from, end, other, meanings, why);
  }

  /** The first meaning of one kind, if it has one. */
  <T extends Listing> @Nullable T meaning(Class<T> kind) {
    for (Listing listing : meanings) {
      if (kind.isInstance(listing)) {
        return kind.cast(listing);
      }
    }
    return null;
  }

  boolean isName() {
    return switch (kind) {
      case PERSON, ORGANISATION, STATE, PLACE, SEAT, OTHER, UNKNOWN -> true;
      case DEMONYM, ROLE, HONORIFIC -> false;
    };
  }
}
