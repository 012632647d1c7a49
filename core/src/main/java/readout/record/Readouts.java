package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;
import readout.event.EventMention;

/**
 * Where governments' accounts of one contact part: what only one of them tells, and what each tells
 * otherwise.
 */
public final class Readouts {

  /** So alike in its words that both mean the same point. */
  private static final double SAME_POINT = 0.3;

  private final Fact contact;
  private final Map<String, List<Profile>> accounts = new TreeMap<>();

  /** What was said in a contact, by whose account. */
  public Readouts(Fact contact, List<Fact> said) {
    this.contact = contact;
    Set<String> issued = issued(said);
    for (Fact fact : said.stream().sorted(Comparator.comparing(Fact::id)).toList()) {
      for (String side : sides(fact, issued)) {
        accounts.computeIfAbsent(side, any -> new ArrayList<>()).add(Profile.of(fact));
      }
    }
  }

  /** Documents of which an office is itself the outlet: the account is its own, whoever speaks. */
  private static Set<String> issued(List<Fact> said) {
    var issued = new TreeSet<String>();
    for (Fact fact : said) {
      fact.tellings().stream()
          .filter(t -> t.isOfficialText() && government(t) == null)
          .forEach(t -> issued.add(t.document()));
    }
    return issued;
  }

  /** Whose accounts tell it: the governments that the attribution names, outermost first. */
  private static List<String> sides(Fact fact, Set<String> issued) {
    var sides = new TreeSet<String>();
    for (Telling telling : fact.tellings()) {
      boolean own = issued.contains(telling.document());
      String outlet = telling.account().attribution().getFirst().name();
      String side = own ? outlet : government(telling);
      if (side != null) {
        sides.add(side);
      }
    }
    return sides.isEmpty() ? speakers(fact) : List.copyOf(sides);
  }

  private static @Nullable String government(Telling telling) {
    for (Source source : telling.account().attribution()) {
      if (source.isOfState()) {
        return source.country();
      }
    }
    return null;
  }

  /**
   * "The statement adds that ...": a document that names no state speaks for the one who speaks.
   */
  private static List<String> speakers(Fact fact) {
    boolean printed =
        fact.attribution().stream().anyMatch(s -> s.sourceClass() == SourceClass.DOCUMENT);
    String country = fact.actors().size() == 1 ? fact.actors().getFirst().country() : null;
    return printed && country != null ? List.of(country) : List.of();
  }

  /** Whose accounts there are: states, or the offices that have put out a text. */
  public List<String> sides() {
    return List.copyOf(accounts.keySet());
  }

  /**
   * The points of two accounts side by side: those that both have first, then those that only one
   * has; in the order of ids.
   */
  public List<Point> points(String one, String other) {
    var both = new ArrayList<Point>();
    var alone = new ArrayList<Point>();
    var matched = new TreeSet<String>();
    for (Profile here : at(one)) {
      Profile there = match(here, at(other));
      if (there == null) {
        alone.add(new Point(here.fact(), null));
      } else {
        matched.add(there.fact().id());
        both.add(new Point(here.fact(), there.fact()));
      }
    }
    for (Profile there : at(other)) {
      if (!matched.contains(there.fact().id())) {
        alone.add(new Point(null, there.fact()));
      }
    }
    both.addAll(alone);
    return List.copyOf(both);
  }

  private static @Nullable Profile match(Profile here, List<Profile> others) {
    for (Profile there : others) {
      if (there.fact().id().equals(here.fact().id()) || isOnePoint(here, there)) {
        return there;
      }
    }
    return null;
  }

  /** One point of two accounts: what each says of it; one of them may be silent. */
  public record Point(@Nullable Fact one, @Nullable Fact other) {}

  List<Link> links() {
    if (accounts.size() < 2) {
      return List.of();
    }
    var links = new ArrayList<Link>();
    List<String> sides = List.copyOf(accounts.keySet());
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        differing(sides.get(i), sides.get(j), links);
      }
      onlyHere(sides.get(i), links);
    }
    return List.copyOf(links);
  }

  private void differing(String one, String other, List<Link> links) {
    for (Profile here : at(one)) {
      for (Profile there : at(other)) {
        boolean shared = isIn(here, other) || isIn(there, one);
        String why = shared ? "" : difference(here, there);
        if (!why.isEmpty()) {
          links.add(
              new Link(
                  Link.Relation.DIFFERING_ACCOUNTS,
                  List.of(here.fact().id()),
                  List.of(there.fact().id()),
                  one + " and " + other + " tell it otherwise: " + why));
        }
      }
    }
  }

  /** What both tell alike is not told otherwise by what one of them tells beside it. */
  private boolean isIn(Profile point, String side) {
    return at(side).stream().anyMatch(it -> it.fact().id().equals(point.fact().id()));
  }

  private List<Profile> at(String side) {
    return accounts.getOrDefault(side, List.of());
  }

  /** What two accounts of one point have otherwise; empty where it is not one point. */
  private static String difference(Profile here, Profile there) {
    if (here.fact().id().equals(there.fact().id()) || !isOnePoint(here, there)) {
      return "";
    }
    if (!here.sides().equals(there.sides())) {
      return "who takes part";
    }
    return "in other words";
  }

  /** The same kind of plan, of several who take part, or alike in its words. */
  private static boolean isOnePoint(Profile here, Profile there) {
    if (here.fact().type() != there.fact().type() || here.time() != there.time()) {
      return false;
    }
    if (isBackward(here, there)) {
      return false;
    }
    boolean ahead = here.fact().kind() == EventMention.Kind.PLAN;
    boolean several = here.fact().actors().size() > 2 && there.fact().actors().size() > 2;
    boolean sides = Sameness.shares(here.sides(), there.sides());
    return ahead && several && sides
        || sides && Sameness.overlap(here.words(), there.words()) >= SAME_POINT;
  }

  /** He thanked her, she thanked him: two points, however alike in their words. */
  private static boolean isBackward(Profile here, Profile there) {
    return !here.actors().isEmpty()
        && !there.actors().isEmpty()
        && !Sameness.shares(here.actors(), there.actors());
  }

  private void onlyHere(String side, List<Link> links) {
    for (Profile point : at(side)) {
      if (isTold(point, side)) {
        continue;
      }
      links.add(
          new Link(
              Link.Relation.ONLY_IN_ONE_READOUT,
              List.of(point.fact().id()),
              List.of(contact.id()),
              "only the account of " + side + " tells it"));
    }
  }

  private boolean isTold(Profile point, String side) {
    for (Map.Entry<String, List<Profile>> account : accounts.entrySet()) {
      for (Profile other :
          account.getKey().equals(side) ? List.<Profile>of() : account.getValue()) {
        if (other.fact().id().equals(point.fact().id()) || isOnePoint(point, other)) {
          return true;
        }
      }
    }
    return false;
  }
}
