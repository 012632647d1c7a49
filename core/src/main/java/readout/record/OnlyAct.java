package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;

/**
 * The act that a plan came to because there was no other: the only one of its kind and manner that
 * the same sides did afterwards, as texts of the same affair tell. Told by several texts that were
 * not found to speak of one act, it is still the only one as long as nothing sets these apart; and
 * so is the plan.
 */
final class OnlyAct {

  /**
   * What is done in these ways, without a manner that is told, is done too often or too variously.
   */
  private static final Set<EventType> FREQUENT =
      EnumSet.of(
          EventType.CONSULT,
          EventType.AGREE,
          EventType.STATEMENT,
          EventType.OTHER,
          EventType.ASSAULT,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.SUPPORT);

  private final Profile plan;
  private final List<Profile> facts;

  OnlyAct(Profile plan, List<Profile> facts) {
    this.plan = plan;
    this.facts = facts;
  }

  /** The telling of it that fits best; null where there are two acts or two plans. */
  @Nullable Profile act() {
    List<Profile> acts = facts.stream().filter(done -> canBe(plan, done)).toList();
    if (acts.isEmpty() || !areOne(acts)) {
      return null;
    }
    var plans = new ArrayList<Profile>();
    facts.stream()
        .filter(it -> it.time() == Profile.Time.AHEAD && acts.stream().anyMatch(a -> canBe(it, a)))
        .forEach(plans::add);
    return areOne(plans) ? acts.stream().min(BEST_TOLD).orElseThrow() : null;
  }

  private static final Comparator<Profile> BEST_TOLD =
      Comparator.comparing((Profile p) -> p.date() == null ? 1 : 0)
          .thenComparing(p -> -p.documents().size())
          .thenComparing(p -> -p.sides().size())
          .thenComparing(p -> p.days().isEmpty() ? "" : Linking.first(p))
          .thenComparing(p -> p.fact().id());

  /** Nothing sets any two of them apart. */
  private static boolean areOne(List<Profile> told) {
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        if (Sameness.pair(told.get(i), told.get(j)) == null) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean canBe(Profile plan, Profile done) {
    boolean sure = Math.min(plan.fact().confidence(), done.fact().confidence()) >= Pair.SURE;
    return sure
        && isOfOneManner(plan, done)
        && Fulfilment.isPossible(plan, done)
        && Sameness.parties(plan, done) >= 1
        && !Sieves.isToOthers(plan, done)
        && !Sameness.isElsewhere(plan, done)
        && !Fulfilment.isEarly(plan, done)
        && (Sameness.parties(plan, done) >= 2 || Sameness.affair(plan, done) > 0);
  }

  private static boolean isOfOneManner(Profile plan, Profile done) {
    String mode = plan.fact().mode();
    boolean both = Sameness.parties(plan, done) >= 2;
    if (mode == null) {
      return done.fact().mode() == null && both && isOfOneMatter(plan, done);
    }
    boolean contact = plan.fact().type() == EventType.CONSULT;
    return mode.equals(done.fact().mode()) && (both || !contact);
  }

  /** Without a manner the words must have something in common, and be of two texts. */
  private static boolean isOfOneMatter(Profile plan, Profile done) {
    EventType type = plan.fact().type();
    return type == done.fact().type()
        && !FREQUENT.contains(type)
        && !Sameness.shares(plan.documents(), done.documents())
        && Sameness.overlap(plan.words(), done.words()) > 0;
  }
}
