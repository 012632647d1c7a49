package readout.record;

import readout.event.Status;
import readout.ontology.EventType;

/**
 * When what a side does is the contrary of what it did: refused and then agreed, suspended and then
 * resumed, banned and then allowed. It is to be towards the same other side, and of the same
 * matter.
 */
final class Turns {

  /** A word or two of the matter that both sentences have. */
  private static final double A_WORD = 0.1;

  /** Towards whom is told by one of them alone, or by none: the words must show it. */
  private static final double SAME_MATTER = 0.3;

  private Turns() {}

  /** What can later turn into the contrary. */
  static boolean isHeld(Profile profile) {
    boolean told = profile.fact().status() == Status.OCCURRED || isGoingOn(profile);
    return told && (profile.fact().type() == EventType.REJECT || isCutOff(profile));
  }

  private static boolean isGoingOn(Profile profile) {
    return profile.fact().status() == Status.ONGOING;
  }

  /** Trade, visits, payments, ways that are stopped: each can be taken up again. */
  private static boolean isCutOff(Profile profile) {
    return switch (String.valueOf(profile.fact().mode())) {
      case "discontinue", "restrict", "withhold", "expel", "withdraw" ->
          profile.fact().type() == EventType.SANCTION || profile.fact().type() == EventType.COERCE;
      default -> false;
    };
  }

  /** What a refusal or a stop can turn into. */
  static boolean isGivenUp(Profile profile) {
    boolean gives =
        switch (profile.fact().type()) {
          case CONCEDE, RETREAT, AGREE, COOPERATE, AID -> true;
          default -> false;
        };
    return gives && profile.time() != Profile.Time.IMAGINED;
  }

  /** Whether the later of two is the contrary of the earlier. */
  static boolean turns(Profile held, Profile later) {
    return isGivenUp(later)
        && Sameness.shares(held.actors(), later.actors())
        && isContrary(held, later)
        && isOnOneMatter(held, later);
  }

  private static boolean isOnOneMatter(Profile held, Profile later) {
    boolean told = !held.recipients().isEmpty() && !later.recipients().isEmpty();
    boolean toOthers = told && !Sameness.shares(held.recipients(), later.recipients());
    double words = Sameness.overlap(held.words(), later.words());
    return !toOthers && words >= (told ? A_WORD : SAME_MATTER);
  }

  private static boolean isContrary(Profile held, Profile later) {
    boolean done = later.fact().status() == Status.OCCURRED || isGoingOn(later);
    return isCutOff(held) ? done && later.fact().type() != EventType.AGREE : isAnswered(later);
  }

  /** To a refusal any act or promise can be the contrary but a bargain on something else. */
  private static boolean isAnswered(Profile later) {
    return later.fact().type() != EventType.COOPERATE && later.fact().type() != EventType.AID;
  }
}
