package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * What became of promises, and only where a fact shows it: done in time is kept, done too late or
 * shot to pieces is broken, promised anew for another day is superseded. All else is not reported.
 */
final class Fates {

  /** A truce that held that long was kept for a while; what breaks it then is another matter. */
  private static final int A_SEASON = 92;

  private static final double SAME_MATTER = 0.3;

  private final List<Profile> facts;

  Fates(List<Fact> neighbours) {
    // What a trained reader only thinks to have read decides nobody's word.
    this.facts =
        neighbours.stream()
            .filter(fact -> fact.confidence() >= Pair.SURE)
            .sorted(Comparator.comparing(Fact::id))
            .map(Profile::of)
            .toList();
  }

  List<Fate> fates() {
    var fates = new ArrayList<Fate>();
    for (Profile promise : facts) {
      boolean bound =
          promise.fact().commitment() != null
              && promise.fact().status() == Status.PLANNED
              && !isOneOfSeveral(promise);
      Fate fate = bound ? fate(promise) : null;
      if (fate != null) {
        fates.add(fate);
      }
    }
    return List.copyOf(fates);
  }

  /** Of several promises in one sentence the words do not tell which was kept. */
  private boolean isOneOfSeveral(Profile promise) {
    Telling told = promise.fact().tellings().getFirst();
    return facts.stream()
        .filter(other -> !other.fact().id().equals(promise.fact().id()))
        .filter(other -> other.fact().commitment() != null)
        .filter(other -> other.fact().type() == promise.fact().type())
        .flatMap(other -> other.fact().tellings().stream())
        .anyMatch(t -> t.document().equals(told.document()) && t.sentence() == told.sentence());
  }

  private @Nullable Fate fate(Profile promise) {
    if ("ceasefire".equals(promise.fact().mode())) {
      Profile shots = shots(promise);
      return shots == null
          ? null
          : told(promise, Fate.Outcome.BROKEN, shots, "there was fighting in spite of it");
    }
    Profile done = Fulfilment.of(promise, facts);
    Profile anew = anew(promise);
    if (done != null && anew == null && isSame(promise, done)) {
      return done(promise, done);
    }
    if (anew != null && done == null) {
      return told(promise, Fate.Outcome.SUPERSEDED, anew, "promised anew for another day");
    }
    return done == null ? undone(promise) : null;
  }

  private @Nullable Profile anew(Profile promise) {
    for (Profile other : facts) {
      if (other.fact().commitment() != null && Linking.isNewDay(other, promise)) {
        return other;
      }
    }
    return null;
  }

  /** Kept, or broken by being late; where no day is told, nothing is. */
  private static @Nullable Fate done(Profile promise, Profile done) {
    FactDate due = due(promise);
    FactDate day = done.date();
    if (day == null || due == null) {
      return null;
    }
    boolean late = Days.of(day)[0].compareTo(Days.of(due)[1]) > 0;
    boolean surely = late || Days.of(day)[1].compareTo(Days.of(due)[1]) <= 0;
    if (!surely) {
      return null;
    }
    return late
        ? told(promise, Fate.Outcome.BROKEN, done, "done after the day it was due")
        : told(promise, Fate.Outcome.KEPT, done, "done by the day it was due");
  }

  private static @Nullable FactDate due(Profile promise) {
    Promise commitment = promise.fact().commitment();
    return commitment == null ? null : commitment.due();
  }

  /** A text of a later day says that it was not done. */
  private @Nullable Fate undone(Profile promise) {
    FactDate due = due(promise);
    if (due == null) {
      return null;
    }
    String last = Days.of(due)[1];
    for (Profile other : facts) {
      if (other.fact().status() == Status.NEGATED
          && isLater(other, last)
          && isSame(promise, other)) {
        return told(promise, Fate.Outcome.BROKEN, other, "not done when it was due");
      }
    }
    return null;
  }

  private static boolean isLater(Profile other, String day) {
    return !other.days().isEmpty() && Linking.first(other).compareTo(day) > 0;
  }

  private static boolean isSame(Profile promise, Profile other) {
    return other.fact().type() == promise.fact().type()
        && Sameness.parties(promise, other) >= 1
        && Sameness.overlap(promise.words(), other.words()) >= SAME_MATTER
        && !Points.differ(words(promise), words(other));
  }

  private static String words(Profile fact) {
    return fact.fact().tellings().getFirst().wording();
  }

  /** The first violence between the same sides after a truce was promised. */
  private @Nullable Profile shots(Profile truce) {
    Profile first = null;
    FactDate from = truce.date();
    String start =
        from != null ? Days.of(from)[0] : truce.days().isEmpty() ? null : Linking.first(truce);
    for (Profile other : facts) {
      if (start != null && isFighting(other) && isAfter(other, start) && isBreach(other)) {
        first = first == null || day(other).compareTo(day(first)) < 0 ? other : first;
      }
    }
    return first;
  }

  private static boolean isFighting(Profile other) {
    return other.fact().type() == EventType.ASSAULT && other.fact().status() == Status.OCCURRED;
  }

  /** The text itself sets the fighting against the truce. */
  private static boolean isBreach(Profile other) {
    return other.fact().tellings().stream().anyMatch(t -> TRUCE.matcher(t.wording()).find());
  }

  private static final Pattern TRUCE =
      Pattern.compile("(?i)\\b(?:truce|cease-?fire|armistice|agreement|accord)");

  private static boolean isAfter(Profile other, String start) {
    FactDate date = other.date();
    return date != null
        && Days.of(date)[0].compareTo(start) > 0
        && Days.between(start, Days.of(date)[0]) <= A_SEASON;
  }

  private static String day(Profile profile) {
    FactDate date = profile.date();
    return date == null ? "9" : date.start();
  }

  private static Fate told(Profile promise, Fate.Outcome outcome, Profile by, String why) {
    return new Fate(promise.fact().id(), outcome, by.fact().id(), why);
  }
}
