package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * Links among facts of the same sides: a plan and what came of it, a plan and the one that took its
 * place, a position and the next, a claim and its denial in another text.
 */
final class Linking {

  private static final double SAME_MATTER = 0.3;

  /** A meeting called off that much later was another. */
  private static final int WEEKS = 30;

  private final List<Profile> facts;
  private final List<Link> links = new ArrayList<>();

  Linking(List<Fact> neighbours) {
    this.facts =
        neighbours.stream().sorted(Comparator.comparing(Fact::id)).map(Profile::of).toList();
  }

  List<Link> links() {
    for (Profile fact : facts) {
      switch (fact.time()) {
        case AHEAD -> ahead(fact);
        case CALLED_OFF -> calledOff(fact);
        case BEHIND -> position(fact);
        case IMAGINED -> {}
      }
    }
    links.addAll(new DenialsElsewhere(facts).links());
    return List.copyOf(links);
  }

  // ---- plans ----

  private void ahead(Profile plan) {
    Profile done = Fulfilment.of(plan, facts);
    if (done != null) {
      link(Link.Relation.PLANNED_THEN_OCCURRED, plan, done, Fulfilment.reason(plan, done));
    }
    Profile next = null;
    for (Profile other : facts) {
      if (isNewDay(other, plan)) {
        next = next == null || first(other).compareTo(first(next)) < 0 ? other : next;
      }
    }
    if (next != null) {
      link(Link.Relation.SUPERSEDES, next, plan, "told later, for another day");
    }
    facts.stream()
        .filter(off -> isMovedFrom(off, plan))
        .forEach(off -> link(Link.Relation.SUPERSEDES, plan, off, "put off to another day"));
  }

  /** One text calls a contact off and names another day for it. */
  private static boolean isMovedFrom(Profile off, Profile plan) {
    FactDate day = plan.date();
    FactDate before = off.date();
    boolean later =
        day != null && (before == null || Days.of(day)[0].compareTo(Days.of(before)[1]) > 0);
    return off.time() == Profile.Time.CALLED_OFF
        && later
        && off.fact().type() == EventType.CONSULT
        && plan.fact().type() == EventType.CONSULT
        && Sameness.shares(off.documents(), plan.documents())
        && !Sameness.isAnotherPerson(off, plan)
        && Sameness.parties(off, plan) >= 2;
  }

  /** The same thing planned for another day, told later. */
  static boolean isNewDay(Profile later, Profile earlier) {
    FactDate one = Fulfilment.due(earlier);
    FactDate other = Fulfilment.due(later);
    if (later.time() != Profile.Time.AHEAD || one == null || other == null) {
      return false;
    }
    boolean behind = Days.of(other)[0].compareTo(Days.of(one)[1]) > 0;
    return behind && isSameThing(later, earlier) && isToldLater(later, earlier);
  }

  private static boolean isSameThing(Profile a, Profile b) {
    boolean alike = Sameness.overlap(a.words(), b.words()) >= SAME_MATTER;
    return a.fact().type() == b.fact().type()
        && !Sameness.isAnotherPerson(a, b)
        && Sameness.parties(a, b) >= 1
        && alike;
  }

  private static boolean isToldLater(Profile later, Profile earlier) {
    return !later.days().isEmpty()
        && !earlier.days().isEmpty()
        && first(later).compareTo(last(earlier)) > 0;
  }

  static String first(Profile profile) {
    return new TreeSet<>(profile.days()).first();
  }

  private static String last(Profile profile) {
    return new TreeSet<>(profile.days()).last();
  }

  private void calledOff(Profile off) {
    for (Profile other : facts) {
      boolean sameThing =
          other.fact().type() == off.fact().type() && Sameness.parties(off, other) >= 1;
      if (!sameThing || Sameness.isAnotherPerson(off, other)) {
        continue;
      }
      if (other.time() == Profile.Time.AHEAD && isSameDay(off, other)) {
        link(Link.Relation.SUPERSEDES, off, other, "it was called off");
      } else if (other.fact().status() == Status.OCCURRED && isAfter(other, off)) {
        link(Link.Relation.SUPERSEDES, other, off, "called off at first, held later");
      }
    }
  }

  /** Called off for the day planned, or in the same words; a contact of two needs no more. */
  private static boolean isSameDay(Profile off, Profile plan) {
    FactDate one = off.date();
    FactDate other = plan.date();
    if (one != null && other != null) {
      return Fulfilment.overlap(one, other);
    }
    boolean alike = Sameness.overlap(off.words(), plan.words()) >= SAME_MATTER;
    boolean pair = off.fact().type() == EventType.CONSULT && Sameness.parties(off, plan) >= 2;
    return alike || pair && isWithinWeeks(off, plan);
  }

  private static boolean isWithinWeeks(Profile off, Profile plan) {
    return !off.days().isEmpty()
        && !plan.days().isEmpty()
        && Math.abs(Days.between(first(plan), first(off))) <= WEEKS;
  }

  private static boolean isAfter(Profile held, Profile off) {
    FactDate one = held.date();
    FactDate other = off.date();
    return one != null && other != null && one.start().compareTo(other.end()) > 0;
  }

  // ---- positions ----

  private void position(Profile position) {
    if (!Turns.isHeld(position)) {
      return;
    }
    Profile next = null;
    for (Profile other : facts) {
      if (isLater(other, position)
          && isInAnotherText(other, position)
          && Turns.turns(position, other)) {
        next = next == null || when(other).compareTo(when(next)) < 0 ? other : next;
      }
    }
    if (next != null) {
      link(
          Link.Relation.POSITION_OVER_TIME,
          position,
          next,
          "the same side does the contrary later");
    }
  }

  private static boolean isLater(Profile other, Profile position) {
    return !when(position).isEmpty() && when(other).compareTo(when(position)) > 0;
  }

  private static boolean isInAnotherText(Profile later, Profile earlier) {
    return !Sameness.shares(later.documents(), earlier.documents());
  }

  private static String when(Profile profile) {
    FactDate date = profile.date();
    return date != null ? date.start() : profile.days().isEmpty() ? "" : first(profile);
  }

  private void link(Link.Relation relation, Profile from, @Nullable Profile to, String why) {
    if (to != null) {
      links.add(new Link(relation, List.of(from.fact().id()), List.of(to.fact().id()), why));
    }
  }
}
