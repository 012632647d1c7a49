package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * Links among what one document tells: a denial and what it denies, claims that contradict each
 * other, an accusation or a refusal and what it is about.
 */
final class LinksWithin {

  /** What words are about stands close behind them. */
  private static final int CLOSE = 90;

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
        links.addAll(new Denials(told).of(fact));
      } else {
        about(fact);
      }
    }
    links.addAll(new Disputes(told).links());
    return List.copyOf(links);
  }

  // ---- what words are about ----

  private void about(Fact speech) {
    Fact object = speech.type() == EventType.REJECT ? asked(speech) : null;
    if (object == null) {
      object = sameBreath(speech);
    }
    if (object != null) {
      link(Link.Relation.REFERS_TO, speech, object, reason(speech.type()));
    }
  }

  private static String reason(EventType type) {
    return switch (type) {
      case ACCUSE -> "what the blame is for";
      case REJECT -> "what is turned down";
      case THREATEN -> "what is threatened";
      case REQUEST -> "what is asked for";
      case PROPOSE -> "what is offered";
      default -> "what it is about";
    };
  }

  /** The act that the same sentence tells behind the word of speech. */
  private @Nullable Fact sameBreath(Fact speech) {
    Fact nearest = null;
    int least = Integer.MAX_VALUE;
    for (Fact act : told) {
      boolean possible = isAct(act) && isMeantBy(speech, act);
      int distance = possible ? distance(speech, act) : Integer.MAX_VALUE;
      if (distance < least && distance <= CLOSE) {
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

  /** Whether it can be what such words are about, by the time it is told in and by who does it. */
  private static boolean isMeantBy(Fact speech, Fact act) {
    Profile.Time time = Profile.time(act.status());
    boolean ahead = time == Profile.Time.AHEAD;
    return switch (speech.type()) {
      case ACCUSE -> time == Profile.Time.BEHIND && !isBy(speech.actors(), act);
      case SUPPORT -> time != Profile.Time.IMAGINED && !isBy(speech.actors(), act);
      case REJECT -> act.commitment() == null && (ahead || isBargain(speech, act));
      case THREATEN -> time != Profile.Time.BEHIND && speech.status() != Status.CANCELLED;
      case REQUEST -> ahead && isBy(speech.recipients(), act);
      case PROPOSE -> ahead;
      case STATEMENT -> time == Profile.Time.BEHIND && isOwnedUpTo(speech);
      default -> false;
    };
  }

  /** A bargain of others can be turned down; what was done before is only why. */
  private static boolean isBargain(Fact speech, Fact act) {
    return act.type() == EventType.AGREE && !isBy(speech.actors(), act);
  }

  /** "Confirmed the call", "claimed the raid": to say so is itself the act. */
  private static boolean isOwnedUpTo(Fact speech) {
    return speech.tellings().stream()
        .map(Telling::triggerWords)
        .anyMatch(words -> OWNED.matcher(words).find());
  }

  private static final Pattern OWNED =
      Pattern.compile(
          "(?i)\\b(?:confirm|admit|acknowledg|conced|own(?:ed|s)? up|claim(?:ed|s|ing)? responsib|took responsib)");

  private static boolean isBy(List<Party> parties, Fact act) {
    return parties.stream().anyMatch(p -> act.actors().stream().anyMatch(q -> isOneSide(p, q)));
  }

  private static boolean isOneSide(Party one, Party other) {
    String side = Profile.side(one);
    return one.key().equals(other.key()) || side != null && side.equals(Profile.side(other));
  }

  private static int distance(Fact speech, Fact act) {
    int least = Integer.MAX_VALUE;
    for (Telling s : speech.tellings()) {
      for (Telling a : act.tellings()) {
        int ahead = a.trigger().start() - s.trigger().start();
        boolean alleged =
            a.account().status() == Status.ALLEGED && speech.type() == EventType.ACCUSE;
        boolean owned = speech.type() == EventType.STATEMENT;
        if (s.sentence() == a.sentence() && (ahead >= 0 || alleged || owned)) {
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
