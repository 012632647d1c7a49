package readout.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the tables.
 *
 * @param name full name as commonly written
 * @param gender {@code m}, {@code f}, or null when not known
 * @param terms offices held, in the order of the table
 */
record Person(String name, @Nullable String gender, List<Term> terms) {

  Person {
    terms = List.copyOf(terms);
  }

  String id() {
    return "person:" + Spelling.slug(name);
  }

  /** The office that counts on a day, null when none is known to have been held. */
  @Nullable Term on(@Nullable String day) {
    Term best = null;
    if (day != null) {
      for (Term term : terms) {
        if (term.covers(day) && (best == null || term.rank() < best.rank())) {
          best = term;
        }
      }
    }
    return best;
  }

  /** The country of all terms when they agree, else that of the office held on the day. */
  @Nullable String country(@Nullable String day) {
    Term held = on(day);
    if (held != null && held.country() != null) {
      return held.country();
    }
    String common = null;
    for (Term term : terms) {
      if (term.country() != null) {
        if (common != null && !common.equals(term.country())) {
          return null;
        }
        common = term.country();
      }
    }
    return common;
  }
}
