package readout.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the tables. Terms of office are read from their lines when first asked for: of the
 * thousands of people in the tables one document names a few.
 */
final class Person {

  private final String name;
  private final @Nullable String gender;
  private final List<Office> offices;
  private volatile @Nullable List<Term> terms;

  /** One line of a table and the country whose table it is, null for international bodies. */
  record Office(Table.Row row, @Nullable String country) {

    Term term() {
      String own = row.orNull("country");
      return new Term(
          row.get("office"),
          row.orNull("sector"),
          own == null ? country : own,
          row.get("start"),
          row.get("end"),
          row.get("confirmed"),
          row.origin());
    }
  }

  Person(String name, List<Office> offices) {
    this.name = name;
    this.gender = offices.get(0).row().orNull("gender");
    this.offices = List.copyOf(offices);
  }

  /** Full name as commonly written. */
  String name() {
    return name;
  }

  /** {@code m}, {@code f}, or null when not known. */
  @Nullable String gender() {
    return gender;
  }

  /** Offices held, in the order of the tables. */
  List<Term> terms() {
    List<Term> read = terms;
    if (read == null) {
      var all = new ArrayList<Term>(offices.size());
      offices.forEach(office -> all.add(office.term()));
      read = List.copyOf(all);
      terms = read;
    }
    return read;
  }

  String id() {
    return "person:" + Spelling.slug(name);
  }

  /** The office that counts on a day, null when none is known to have been held. */
  @Nullable Term on(@Nullable String day) {
    Term best = null;
    if (day != null) {
      for (Term term : terms()) {
        if (term.covers(day) && (best == null || term.rank() < best.rank())) {
          best = term;
        }
      }
    }
    return best;
  }

  /** Whether an office was ever held, in a country if one is given. */
  boolean everHeld(String role, @Nullable String country) {
    for (Term term : terms()) {
      boolean there = country == null || country.equals(term.country());
      if (there && Roles.answersTo(term.role(), role)) {
        return true;
      }
    }
    return false;
  }

  /** The country of all terms when they agree, else that of the office held on the day. */
  @Nullable String country(@Nullable String day) {
    Term held = on(day);
    if (held != null && held.country() != null) {
      return held.country();
    }
    String common = null;
    for (Term term : terms()) {
      if (term.country() != null) {
        if (common != null && !common.equals(term.country())) {
          return null;
        }
        common = term.country();
      }
    }
    return common;
  }

  @Override
  public String toString() {
    return name;
  }
}
