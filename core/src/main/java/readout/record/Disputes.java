package readout.record;

import java.util.ArrayList;
import java.util.List;
import readout.event.Status;

/**
 * Claims of one document that contradict each other: two sources blame different sides for one
 * thing, side by side. Neither is a denial, and the outlet vouches for neither.
 */
final class Disputes {

  private final List<Fact> told;

  Disputes(List<Fact> told) {
    this.told = told;
  }

  List<Link> links() {
    var links = new ArrayList<Link>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        if (contradicts(told.get(i), told.get(j))) {
          links.add(
              new Link(
                  Link.Relation.CLAIM_DISPUTED_BY,
                  List.of(told.get(i).id()),
                  List.of(told.get(j).id()),
                  "two sources blame different sides"));
        }
      }
    }
    return links;
  }

  private static boolean contradicts(Fact one, Fact other) {
    boolean claims = one.status() == Status.ALLEGED && other.status() == Status.ALLEGED;
    boolean near =
        Math.abs(one.tellings().getFirst().sentence() - other.tellings().getFirst().sentence())
            <= 1;
    if (!claims || !near || one.type() != other.type()) {
      return false;
    }
    Profile a = Profile.of(one);
    Profile b = Profile.of(other);
    boolean blamed =
        !a.actors().isEmpty() && !b.actors().isEmpty() && !Sameness.shares(a.actors(), b.actors());
    return blamed && isOfOneThing(a, b) && isOfTwoSources(one, other);
  }

  private static boolean isOfOneThing(Profile a, Profile b) {
    boolean same = Sameness.shares(a.recipients(), b.recipients());
    boolean silent = a.recipients().isEmpty() || b.recipients().isEmpty();
    return same || silent && Days.near(a, b, true) >= 0;
  }

  private static boolean isOfTwoSources(Fact one, Fact other) {
    String first = one.tellings().getFirst().account().speaker().side();
    return !first.equals(other.tellings().getFirst().account().speaker().side());
  }
}
