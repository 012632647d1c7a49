package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The years in which a text can have been written, by the offices that it gives to people: a text
 * that calls somebody foreign minister is of a year in which he was.
 *
 * @param years the years in which all of them held the offices named, ascending
 * @param reason one line that shows who held what when
 */
public record OfficeYears(List<Integer> years, String reason) {

  public OfficeYears {
    years = List.copyOf(years);
  }

  /** What the titles in a text prove, null when no person of the tables is named with an office. */
  public static @Nullable OfficeYears of(Cast cast) {
    TreeSet<Integer> common = null;
    var reasons = new ArrayList<String>();
    for (Mention mention : cast.mentions()) {
      Actor actor = cast.of(mention);
      boolean titled = mention.name() != null && !mention.span().equals(mention.name());
      TreeSet<Integer> held = titled ? held(actor) : new TreeSet<>();
      if (!held.isEmpty()) {
        common = common == null ? held : common;
        common.retainAll(held);
        note(reasons, actor, held);
      }
    }
    return common == null ? null : new OfficeYears(List.copyOf(common), String.join("; ", reasons));
  }

  private static void note(List<String> reasons, Actor actor, TreeSet<Integer> held) {
    String reason = actor.name() + " was " + actor.role() + " in " + ranges(held);
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  private static TreeSet<Integer> held(Actor actor) {
    var years = new TreeSet<Integer>();
    String role = actor.role();
    Person person = role == null || role.startsWith("former") ? null : person(actor);
    if (person != null && role != null) {
      for (Term term : person.terms()) {
        if (Roles.answersTo(term.role(), role)) {
          add(years, term);
        }
      }
    }
    return years;
  }

  private static void add(TreeSet<Integer> years, Term term) {
    String last = term.end().isEmpty() ? term.confirmed() : term.end();
    if (term.start().length() >= 4 && last.length() >= 4) {
      int from = Integer.parseInt(term.start().substring(0, 4));
      int to = Integer.parseInt(last.substring(0, 4));
      for (int year = from; year <= to; year++) {
        years.add(year);
      }
    }
  }

  private static @Nullable Person person(Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON || actor.id().startsWith("local:")) {
      return null;
    }
    for (ActorTables.Known known :
        ActorTables.standard().startingWith(Names.sounds(actor.name())[0])) {
      if (known.person().id().equals(actor.id())) {
        return known.person();
      }
    }
    return null;
  }

  /** "2000-2008, 2012-2022". */
  private static String ranges(TreeSet<Integer> years) {
    var parts = new ArrayList<String>();
    int from = years.first();
    int last = from;
    for (int year : years) {
      if (year > last + 1) {
        parts.add(from + "-" + last);
        from = year;
      }
      last = year;
    }
    parts.add(from + "-" + last);
    return String.join(", ", parts);
  }
}
