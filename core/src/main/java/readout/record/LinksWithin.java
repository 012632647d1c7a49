package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * Links among what one document tells: a denial and what it denies, an accusation or a refusal and
 * what it is about.
 */
final class LinksWithin {

  /** A bare denial points back no further than that. */
  private static final int BEFORE = 2;

  private final List<Fact> told;
  private final List<Link> links = new ArrayList<>();

  LinksWithin(List<Fact> told) {
    this.told =
        told.stream()
            .sorted(
                Comparator.comparingInt((Fact f) -> f.tellings().getFirst().trigger().start())
                    .thenComparing(Fact::id))
            .toList();
  }

  List<Link> links() {
    for (Fact fact : told) {
      if (fact.kind() == EventMention.Kind.DENIAL) {
        denied(fact);
      } else {
        about(fact);
      }
    }
    return List.copyOf(links);
  }

  // ---- denials ----

  private void denied(Fact denial) {
    boolean found = false;
    for (Telling here : denial.tellings()) {
      for (Fact claim : told) {
        if (isDeniedIn(claim, here)) {
          String why = "denied in the same breath; scope " + DenialScope.of(here.wording()).label();
          link(Link.Relation.CLAIM_DENIED_BY, claim, denial, why);
          found = true;
        }
      }
    }
    if (!found) {
      told.stream()
          .filter(claim -> isDenied(claim, denial))
          .forEach(claim ->
              link(
                  Link.Relation.CLAIM_DENIED_BY,
                  claim,
                  denial,
                  "the denial follows the claim and names nothing else; scope whole"));
    }
  }

  private static boolean isDeniedIn(Fact claim, Telling denial) {
    return claim.tellings().stream()
        .anyMatch(t -> t.sentence() == denial.sentence() && t.account().status() == Status.DENIED);
  }

  private static boolean isDenied(Fact claim, Fact denial) {
    Telling told = claim.tellings().getFirst();
    Telling denied = denial.tellings().getFirst();
    int distance = denied.sentence() - told.sentence();
    boolean near = distance > 0 && distance <= BEFORE;
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

  // ---- what words are about ----

  private void about(Fact speech) {
    boolean answers = speech.type() == EventType.REJECT;
    boolean points =
        switch (speech.type()) {
          case ACCUSE, REJECT, SUPPORT -> true;
          default -> false;
        };
    if (!points) {
      return;
    }
    Fact meant = answers ? asked(speech) : null;
    Fact object = meant != null ? meant : sameBreath(speech);
    if (object != null) {
      link(Link.Relation.REFERS_TO, speech, object, reason(speech.type()));
    }
  }

  private static String reason(EventType type) {
    return switch (type) {
      case ACCUSE -> "what the blame is for";
      case REJECT -> "what is turned down";
      default -> "what it is about";
    };
  }

  /** The act that the same sentence tells behind the word of speech. */
  private @Nullable Fact sameBreath(Fact speech) {
    Fact nearest = null;
    int least = Integer.MAX_VALUE;
    for (Fact act : told) {
      int distance = isAct(act) ? distance(speech, act) : Integer.MAX_VALUE;
      if (distance < least) {
        least = distance;
        nearest = act;
      }
    }
    return nearest;
  }

  private static boolean isAct(Fact fact) {
    return switch (fact.type()) {
      case STATEMENT, ACCUSE, REJECT, SUPPORT, PROPOSE, REQUEST, THREATEN -> false;
      default -> true;
    };
  }

  private static int distance(Fact speech, Fact act) {
    int least = Integer.MAX_VALUE;
    for (Telling s : speech.tellings()) {
      for (Telling a : act.tellings()) {
        int ahead = a.trigger().start() - s.trigger().start();
        boolean alleged = a.account().status() == Status.ALLEGED;
        if (s.sentence() == a.sentence() && (ahead >= 0 || alleged)) {
          least = Math.min(least, Math.abs(ahead));
        }
      }
    }
    return least;
  }

  /** The latest demand or proposal of those to whom it is said no. */
  private @Nullable Fact asked(Fact refusal) {
    Profile no = Profile.of(refusal);
    Fact latest = null;
    for (Fact fact : told) {
      boolean demand = fact.type() == EventType.REQUEST || fact.type() == EventType.PROPOSE;
      boolean before =
          fact.tellings().getFirst().trigger().start()
              <= refusal.tellings().getFirst().trigger().start();
      if (demand && before && answers(no, Profile.of(fact))) {
        latest = fact;
      }
    }
    return latest;
  }

  private static boolean answers(Profile no, Profile demand) {
    Set<String> asker = demand.actors();
    Set<String> asked = demand.recipients();
    boolean toAsker =
        no.recipients().isEmpty() ? !asked.isEmpty() : Sameness.shares(no.recipients(), asker);
    boolean byAsked =
        asked.isEmpty() ? !no.recipients().isEmpty() : Sameness.shares(no.actors(), asked);
    return toAsker && byAsked && new TreeSet<>(asker).stream().noneMatch(no.actors()::contains);
  }

  private void link(Link.Relation relation, Fact from, Fact to, String why) {
    if (!from.id().equals(to.id())) {
      links.add(new Link(relation, List.of(from.id()), List.of(to.id()), why));
    }
  }
}
