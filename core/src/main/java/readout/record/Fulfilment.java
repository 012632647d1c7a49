package readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * Finds the act with which a plan or a promise came true, among facts of the same sides.
 *
 * <p>A plan and what came of it are of one type, by the same sides, the act after the plan. That
 * alone is not enough, for the same sides do the same thing again and again: a day in the plan's
 * window or the same matter in words must speak for it too.
 */
final class Fulfilment {

  /** What is done later than that was hardly meant, unless the words are the same. */
  private static final int HALF_A_YEAR = 183;

  private static final double OF_THE_SAME = 0.3;

  /** From here on an act is taken for what was planned. */
  private static final double ENOUGH = 2;

  private Fulfilment() {}

  /** How the day of an act lies to the days that a plan names. */
  private enum Window {
    IN,
    /** Of a deadline, which is kept before its day too. */
    BEFORE,
    LATE,
    EARLY,
    UNTOLD
  }

  /** The act that fits best, of several the earliest; null for none. */
  static @Nullable Profile of(Profile plan, List<Profile> facts) {
    Profile best = null;
    double most = 0;
    for (Profile done : facts) {
      double fit = fit(plan, done);
      boolean better =
          fit > most || best != null && fit == most && day(done).compareTo(day(best)) < 0;
      if (fit >= ENOUGH && better) {
        best = done;
        most = fit;
      }
    }
    return best != null ? best : new OnlyAct(plan, facts).act();
  }

  private static double fit(Profile plan, Profile done) {
    double parties = isPossible(plan, done) ? Sameness.parties(plan, done) : -1;
    return parties < 1 ? 0 : window(plan, done) + matter(plan, done) + (parties >= 2 ? 0.5 : 0);
  }

  static boolean isPossible(Profile plan, Profile done) {
    boolean happened =
        done.fact().status() == Status.OCCURRED || done.fact().status() == Status.ONGOING;
    return happened
        && isOfType(plan, done)
        && !Sameness.isAnotherPerson(plan, done)
        && !isAgreedThere(plan, done)
        && isLater(plan, done);
  }

  /** That they agreed is not what they agreed to do: another day or other words must show that. */
  private static boolean isAgreedThere(Profile plan, Profile done) {
    FactDate one = plan.date();
    FactDate other = done.date();
    boolean sameDay = one != null && other != null && one.start().equals(other.start());
    return plan.fact().type() == EventType.AGREE
        && done.fact().type() == EventType.AGREE
        && (sameDay
            || isInOneBreath(plan, done)
            || Sameness.overlap(plan.words(), done.words()) < OF_THE_SAME / 2);
  }

  /** "Signed a truce, vowing to disarm": one sentence tells both. */
  private static boolean isInOneBreath(Profile plan, Profile done) {
    return plan.fact().tellings().stream()
        .anyMatch(one ->
            done.fact().tellings().stream()
                .anyMatch(other ->
                    one.document().equals(other.document())
                        && one.sentence() == other.sentence()
                        && one.triggerWords().endsWith("ing")
                        && one.trigger().start() > other.trigger().start()));
  }

  /** A bargain comes true by an act of another type, if the words tell of the same. */
  private static boolean isOfType(Profile plan, Profile done) {
    EventType type = plan.fact().type();
    if (done.isSpeech()) {
      return false;
    }
    if (type != done.fact().type()) {
      double enough = isOfBothInTime(plan, done) ? OF_THE_SAME / 2 : OF_THE_SAME;
      return type == EventType.AGREE
          && done.fact().type() != EventType.CONSULT
          && Sameness.overlap(plan.words(), done.words()) >= enough;
    }
    String mode = plan.fact().mode();
    return mode == null || done.fact().mode() == null || mode.equals(done.fact().mode());
  }

  private static boolean isOfBothInTime(Profile plan, Profile done) {
    return Sameness.parties(plan, done) >= 2 && place(plan, done) == Window.IN;
  }

  private static double window(Profile plan, Profile done) {
    boolean bound = plan.fact().commitment() != null || isContact(plan);
    return switch (place(plan, done)) {
      case IN -> bound ? 2 : 1;
      case BEFORE -> 1;
      case LATE -> 0.5;
      case EARLY -> -1;
      case UNTOLD -> 0;
    };
  }

  private static boolean isContact(Profile plan) {
    return plan.fact().type() == EventType.CONSULT;
  }

  private static double matter(Profile plan, Profile done) {
    double words = Sameness.overlap(plan.words(), done.words());
    double stem = Sameness.shares(plan.stems(), done.stems()) ? 1 : 0;
    return stem + (words >= OF_THE_SAME ? 2 : words >= OF_THE_SAME / 2 ? 1 : 0);
  }

  private static Window place(Profile plan, Profile done) {
    FactDate window = due(plan);
    FactDate day = done.date();
    if (window == null || day == null) {
      return Window.UNTOLD;
    }
    if (overlap(window, day)) {
      return Window.IN;
    }
    boolean late = Days.of(day)[0].compareTo(Days.of(window)[1]) > 0;
    return late ? Window.LATE : isDeadline(plan) ? Window.BEFORE : Window.EARLY;
  }

  /** What is promised for a day is kept before it too, but for a meeting. */
  private static boolean isDeadline(Profile plan) {
    return plan.fact().commitment() != null && !isContact(plan);
  }

  /** The days on which it is to be done; that of a promise is never the day it was made. */
  static @Nullable FactDate due(Profile plan) {
    Promise promise = plan.fact().commitment();
    return promise == null ? plan.date() : promise.due();
  }

  /** Whether the act lies behind the first telling of the plan, and not too far. */
  private static boolean isLater(Profile plan, Profile done) {
    if (plan.days().isEmpty()) {
      return place(plan, done) == Window.IN;
    }
    FactDate day = done.date();
    String made = Linking.first(plan);
    String when = day != null ? Days.of(day)[1] : done.days().isEmpty() ? "" : Linking.first(done);
    boolean told =
        !Sameness.shares(plan.documents(), done.documents()) || day != null || isOver(plan, done);
    boolean soon =
        !when.isEmpty()
            && (Days.between(made, when) <= HALF_A_YEAR || place(plan, done) == Window.IN);
    return told && soon && when.compareTo(made) >= 0;
  }

  /** The text that tells both came out when the time for it was over. */
  private static boolean isOver(Profile plan, Profile done) {
    FactDate due = due(plan);
    return due != null
        && !done.days().isEmpty()
        && Days.of(due)[1].compareTo(Linking.first(done)) < 0;
  }

  /** Done before the days that the plan names. */
  static boolean isEarly(Profile plan, Profile done) {
    return place(plan, done) == Window.EARLY;
  }

  static boolean overlap(FactDate a, FactDate b) {
    String[] x = Days.of(a);
    String[] y = Days.of(b);
    return x[0].compareTo(y[1]) <= 0 && y[0].compareTo(x[1]) <= 0;
  }

  private static String day(Profile done) {
    FactDate date = done.date();
    return date != null ? date.start() : done.days().isEmpty() ? "9" : Linking.first(done);
  }

  static String reason(Profile plan, Profile done) {
    if (fit(plan, done) < ENOUGH) {
      return "the only act of its manner by the same sides that followed";
    }
    return switch (place(plan, done)) {
      case IN -> "the same sides did it on a day of the plan's window";
      case BEFORE -> "the same sides did it before the day by which it was promised";
      case LATE, EARLY -> "the same sides did it, but not in the plan's window";
      case UNTOLD -> "the same sides did what was planned, in the same words";
    };
  }
}
