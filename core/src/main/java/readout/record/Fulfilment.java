package readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/** Finds the act with which a plan or a promise came true, among facts of the same sides. */
final class Fulfilment {

  /** What is done later than that was hardly meant by a plan without a date. */
  private static final int HALF_A_YEAR = 183;

  private static final double OF_THE_SAME = 0.3;

  private Fulfilment() {}

  /** The earliest act that fits, null for none. */
  static @Nullable Profile of(Profile plan, List<Profile> facts) {
    Profile earliest = null;
    for (Profile done : facts) {
      if (fits(plan, done)) {
        earliest = earliest == null || day(done).compareTo(day(earliest)) < 0 ? done : earliest;
      }
    }
    return earliest;
  }

  private static boolean fits(Profile plan, Profile done) {
    boolean happened =
        done.fact().status() == Status.OCCURRED || done.fact().status() == Status.ONGOING;
    return happened
        && isOfType(plan, done)
        && !Sameness.isAnotherPerson(plan, done)
        && Sameness.parties(plan, done) >= 1
        && isInTime(plan, done);
  }

  /** A bargain comes true by an act of another type, if the words tell of the same. */
  private static boolean isOfType(Profile plan, Profile done) {
    EventType type = plan.fact().type();
    if (done.isSpeech()) {
      return false;
    }
    double words = Sameness.overlap(plan.words(), done.words());
    if (type != done.fact().type()) {
      return type == EventType.AGREE
          && done.fact().type() != EventType.CONSULT
          && words >= OF_THE_SAME;
    }
    String mode = plan.fact().mode();
    boolean sameMode =
        mode == null || done.fact().mode() == null || mode.equals(done.fact().mode());
    boolean contact = type == EventType.CONSULT && plan.date() != null;
    return sameMode
        && (contact || words >= OF_THE_SAME / 2 || Sameness.shares(plan.stems(), done.stems()));
  }

  private static boolean isInTime(Profile plan, Profile done) {
    FactDate window = plan.date();
    FactDate day = done.date();
    if (window != null && day != null && plan.fact().commitment() == null) {
      return overlap(window, day);
    }
    String made = plan.days().isEmpty() ? "" : Linking.first(plan);
    String when =
        day != null ? Sameness.days(day)[1] : done.days().isEmpty() ? "" : Linking.first(done);
    boolean behind = !made.isEmpty() && !when.isEmpty() && when.compareTo(made) >= 0;
    boolean told = !Sameness.shares(plan.documents(), done.documents()) || day != null;
    return behind && told && Sameness.between(made, when) <= HALF_A_YEAR;
  }

  static boolean overlap(FactDate a, FactDate b) {
    String[] x = Sameness.days(a);
    String[] y = Sameness.days(b);
    return x[0].compareTo(y[1]) <= 0 && y[0].compareTo(x[1]) <= 0;
  }

  private static String day(Profile done) {
    FactDate date = done.date();
    return date != null ? date.start() : done.days().isEmpty() ? "9" : Linking.first(done);
  }

  static String reason(Profile plan, Profile done) {
    FactDate window = plan.date();
    FactDate day = done.date();
    if (window != null && day != null) {
      return overlap(window, day)
          ? "the same sides did it on a day of the plan's window"
          : "the same sides did it, but not in the plan's window";
    }
    return "the same sides did what was planned, in the same words";
  }
}
