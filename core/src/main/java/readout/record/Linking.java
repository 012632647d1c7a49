package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * Links facts that hang together for certain: a contact that was planned and then held, a claim and
 * the denial that follows it.
 */
final class Linking {

  private Linking() {}

  static List<Link> of(List<Fact> facts) {
    var links = new ArrayList<Link>();
    var groups = new TreeMap<String, List<Fact>>();
    var documents = new TreeMap<String, List<Fact>>();
    for (Fact fact : facts) {
      groups.computeIfAbsent(fact.group(), key -> new ArrayList<>()).add(fact);
      for (Telling telling : fact.tellings()) {
        documents.computeIfAbsent(telling.document(), key -> new ArrayList<>()).add(fact);
      }
    }
    groups.values().forEach(group -> planned(group, links));
    documents.values().forEach(document -> denied(document, links));
    links.sort(
        Comparator.comparing(Link::relation)
            .thenComparing(l -> l.from().toString())
            .thenComparing(l -> l.to().toString()));
    return links.stream().distinct().toList();
  }

  /** A planned contact and one of the same parties that took place on a planned day. */
  private static void planned(List<Fact> group, List<Link> links) {
    for (Fact plan : group) {
      if (plan.type() != EventType.CONSULT || plan.status() != Status.PLANNED) {
        continue;
      }
      for (Fact held : group) {
        if (Teller.isContact(held) && isOnPlannedDay(plan, held)) {
          links.add(
              new Link(
                  Link.Relation.PLANNED_THEN_OCCURRED,
                  List.of(plan.id()),
                  List.of(held.id()),
                  "the same parties met on a day of the plan's window"));
        }
      }
    }
  }

  private static boolean isOnPlannedDay(Fact plan, Fact held) {
    FactDate window = plan.date();
    FactDate day = held.date();
    return window != null
        && day != null
        && day.start().length() == 10
        && window.start().compareTo(day.end()) <= 0
        && day.start().compareTo(window.end()) <= 0;
  }

  /** A denial without a content of its own denies the claims of the sentence before it. */
  private static void denied(List<Fact> document, List<Link> links) {
    for (Fact denial : document) {
      if (denial.kind() != EventMention.Kind.DENIAL) {
        continue;
      }
      for (Fact claim : document) {
        if (isDenied(claim, denial)) {
          links.add(
              new Link(
                  Link.Relation.CLAIM_DENIED_BY,
                  List.of(claim.id()),
                  List.of(denial.id()),
                  "the denial follows the claim and names nothing else"));
        }
      }
    }
  }

  private static boolean isDenied(Fact claim, Fact denial) {
    Telling told = claim.tellings().getFirst();
    Telling denied = denial.tellings().getFirst();
    int distance = denied.sentence() - told.sentence();
    boolean near = distance > 0 && distance <= 2 && told.document().equals(denied.document());
    return near && isHeardOnly(claim, distance) && isBare(denied.wording());
  }

  /** A claim that the outlet does not vouch for, or a promise told by another just before. */
  private static boolean isHeardOnly(Fact claim, int distance) {
    boolean promise = claim.commitment() != null || claim.kind() == EventMention.Kind.PLAN;
    return claim.status() == Status.ALLEGED
        || promise && distance == 1 && claim.attribution().size() > 1;
  }

  /** "The ministry denied this": no content but a word that points back. */
  private static boolean isBare(String wording) {
    return wording.matches(
            "(?s).*\\bdenied (?:this|that|it|the (?:report|claim|allegation)s?|these (?:report|claim)s?)\\b.*")
        && wording.length() < 140;
  }
}
