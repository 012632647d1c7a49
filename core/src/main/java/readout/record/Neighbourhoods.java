package readout.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * Where facts that hang together meet: a plan and the act that it foresaw, a plan and the next, a
 * truce and the shots, a refusal and its end.
 *
 * <p>A neighbourhood is named by one side, by what is done, and by a month. An act is in those of
 * its sides and of its month; a plan looks ahead, to the month in which it is due; a position looks
 * on to the next month. So a fact is in a handful of them, and each holds what one side does of one
 * kind in a month.
 */
final class Neighbourhoods {

  private static final int MONTH = 7;

  /** A plan without a day is looked for in so many months after its own. */
  private static final int AHEAD = 6;

  /** Further ahead nobody is followed. */
  private static final int FURTHEST = 6;

  private static final String POSITION = "position";

  private static final String DENIAL = "denial";

  private Neighbourhoods() {}

  static List<String> of(Fact fact) {
    Profile profile = Profile.of(fact);
    Set<String> sides = new TreeSet<>(profile.sides());
    Set<String> whats = whats(profile);
    Set<String> months = whats.isEmpty() ? Set.of() : months(profile);
    var found = new ArrayList<String>();
    for (String side : sides) {
      for (String what : whats) {
        months.forEach(month -> found.add(side + "|" + what + "@" + month));
      }
    }
    denied(profile, found);
    return List.copyOf(found);
  }

  // ---- what is claimed and denied ----

  /** A claim meets the denials of the side that it blames, told in its month or the next. */
  private static void denied(Profile profile, List<String> found) {
    boolean claim = DenialsElsewhere.isClaim(profile.fact());
    if (!claim && !profile.isDenial()) {
      return;
    }
    var months = new TreeSet<String>();
    profile.days().forEach(day -> months.add(month(day)));
    if (claim) {
      List.copyOf(months).stream()
          .filter(month -> month.length() == MONTH)
          .forEach(month -> months.add(next(month)));
    }
    for (String side : profile.actors()) {
      months.forEach(month -> found.add(side + "|" + DENIAL + "@" + month));
    }
  }

  // ---- what is done ----

  private static Set<String> whats(Profile profile) {
    var whats = new TreeSet<String>();
    for (EventType type : acts(profile)) {
      whats.add(type.name().toLowerCase(Locale.ROOT));
    }
    if (Turns.isHeld(profile) || Turns.isGivenUp(profile)) {
      whats.add(POSITION);
    }
    return whats;
  }

  private static Set<EventType> acts(Profile profile) {
    EventType type = profile.fact().type();
    return switch (profile.time()) {
      case AHEAD -> foreseen(profile);
      case CALLED_OFF -> EnumSet.of(type);
      case BEHIND, IMAGINED -> isDone(profile) ? EnumSet.of(type) : EnumSet.noneOf(EventType.class);
    };
  }

  /** Words bring no plan to its end. */
  private static boolean isDone(Profile profile) {
    Status status = profile.fact().status();
    boolean told =
        status == Status.OCCURRED || status == Status.ONGOING || status == Status.NEGATED;
    return told && !profile.isSpeech();
  }

  /** What a plan may come to: a bargain to any of the acts agreed, a truce to shots. */
  private static Set<EventType> foreseen(Profile plan) {
    Set<EventType> types = EnumSet.of(plan.fact().type());
    if (plan.fact().type() == EventType.AGREE && plan.fact().commitment() != null) {
      types.addAll(
          Set.of(EventType.RETREAT, EventType.CONCEDE, EventType.AID, EventType.COOPERATE));
    }
    if ("ceasefire".equals(plan.fact().mode())) {
      types.add(EventType.ASSAULT);
    }
    return types;
  }

  // ---- when ----

  private static Set<String> months(Profile profile) {
    var months = new TreeSet<String>();
    FactDate date = profile.date();
    if (date != null) {
      months.add(month(date.start()));
      months.add(month(date.end()));
    }
    boolean undated = date == null || profile.time() == Profile.Time.AHEAD;
    if (undated) {
      profile.days().forEach(day -> months.add(month(day)));
    }
    if (date == null && months.isEmpty()) {
      months.add("");
    }
    if (isLookingAhead(profile)) {
      ahead(profile, months);
    }
    return months;
  }

  private static boolean isLookingAhead(Profile profile) {
    return profile.time() == Profile.Time.AHEAD
        || profile.time() == Profile.Time.CALLED_OFF
        || Turns.isHeld(profile);
  }

  private static void ahead(Profile plan, Set<String> months) {
    FactDate due = Fulfilment.due(plan);
    String last = due == null ? null : month(due.end());
    for (String from : List.copyOf(months)) {
      String month = from;
      for (int i = 0; i < FURTHEST && month.length() == MONTH && isAhead(month, last, i); i++) {
        month = next(month);
        months.add(month);
      }
    }
  }

  private static boolean isAhead(String month, @Nullable String last, int steps) {
    return last == null || last.length() < MONTH ? steps < AHEAD : month.compareTo(last) <= 0;
  }

  private static String month(String day) {
    return day.substring(0, Math.min(MONTH, day.length()));
  }

  private static String next(String month) {
    int number = Integer.parseInt(month.substring(5, MONTH));
    int year = Integer.parseInt(month.substring(0, 4));
    return String.format(Locale.ROOT, "%04d-%02d", number == 12 ? year + 1 : year, number % 12 + 1);
  }
}
