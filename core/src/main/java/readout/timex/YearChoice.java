package readout.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the year of a day told without one.
 *
 * <p>A year told just before in the same sentence decides; else the day of publication, by the
 * nearest such day that agrees with the weekday and does not plainly go against the tense; else a
 * year told earlier in the text, if the weekday told agrees with it: a year of the background
 * ("since the invasion of February 2022") proves nothing. Where nothing decides there is no year.
 */
final class YearChoice {

  private static final int NEAR = 14;
  private static final int WEEK = 7;
  private static final int SOON = 110;
  private static final int LONG_AGO = 60;

  private final Discourse discourse;
  private final Match match;

  YearChoice(Discourse discourse, Match match) {
    this.discourse = discourse;
    this.match = match;
  }

  /**
   * A year and the reason.
   *
   * @param year the year
   * @param anchor what decided
   */
  record Chosen(int year, String anchor) {}

  @Nullable Chosen of(int month, int day, @Nullable DayOfWeek weekday) {
    Chosen told = toldInSentence(month, day, weekday);
    if (told != null) {
      return told;
    }
    LocalDate creation = discourse.creation();
    Integer flashback = discourse.yearToldOf(match);
    if (creation != null && flashback != null) {
      return inFlashback(flashback, creation, month, day, weekday);
    }
    return creation == null
        ? toldBefore(month, day, weekday)
        : new Chosen(nearest(creation, month, day, weekday), discourse.creationAnchor());
  }

  /** The year told of; none where the day could be of the week of the publication as well. */
  private @Nullable Chosen inFlashback(
      int year, LocalDate creation, int month, int day, @Nullable DayOfWeek weekday) {
    int near = nearest(creation, month, day, weekday);
    boolean exists = DateProof.exists(near, month, day);
    boolean unsure = exists && discourse.isAbout(LocalDate.of(near, month, day), WEEK);
    boolean agrees =
        DateProof.exists(year, month, day)
            && (weekday == null || LocalDate.of(year, month, day).getDayOfWeek() == weekday);
    if (weekday != null && !agrees) {
      return new Chosen(near, discourse.creationAnchor());
    }
    return unsure || !agrees ? null : new Chosen(year, "earlier in the text: " + year);
  }

  private @Nullable Chosen toldInSentence(int month, int day, @Nullable DayOfWeek weekday) {
    Period last = discourse.last(match.start());
    LocalDate creation = discourse.creation();
    int reach = last != null && last.grain().compareTo(Grain.MONTH) <= 0 ? NEAR : NEAR / 2;
    boolean here =
        last != null
            && last.grain().compareTo(Grain.YEAR) <= 0
            && match.start() - discourse.lastTold() <= reach
            && discourse.words().sentence(discourse.lastTold())
                == discourse.words().sentence(match.start())
            && (creation == null || Math.abs(last.first().getYear() - creation.getYear()) > 1);
    return here ? agreeing(last, month, day, weekday) : null;
  }

  private @Nullable Chosen toldBefore(int month, int day, @Nullable DayOfWeek weekday) {
    Period last = weekday == null ? null : discourse.lastUpTo(Grain.YEAR, match.start());
    return last == null ? null : agreeing(last, month, day, weekday);
  }

  private @Nullable Chosen agreeing(
      @Nullable Period last, int month, int day, @Nullable DayOfWeek weekday) {
    if (last == null) {
      return null;
    }
    int year = last.first().getYear();
    boolean agrees =
        DateProof.exists(year, month, day)
            && (weekday == null || LocalDate.of(year, month, day).getDayOfWeek() == weekday);
    return agrees ? new Chosen(year, "earlier in the text: " + last.value()) : null;
  }

  private int nearest(LocalDate creation, int month, int day, @Nullable DayOfWeek weekday) {
    int now = creation.getYear();
    List<LocalDate> all =
        IntStream.rangeClosed(now - 4, now + 4)
            .filter(year -> DateProof.exists(year, month, day))
            .mapToObj(year -> LocalDate.of(year, month, day))
            .toList();
    List<LocalDate> fitting =
        all.stream().filter(date -> weekday == null || fits(date, weekday, creation)).toList();
    LocalDate best = closest(fitting.isEmpty() ? all : fitting, creation);
    return weekday == null ? byTense(best, creation) : best.getYear();
  }

  private static boolean fits(LocalDate date, DayOfWeek weekday, LocalDate creation) {
    return date.getDayOfWeek() == weekday && Math.abs(date.getYear() - creation.getYear()) <= 1;
  }

  private static LocalDate closest(List<LocalDate> dates, LocalDate creation) {
    LocalDate best = dates.getFirst();
    for (LocalDate date : dates) {
      if (distance(date, creation) < distance(best, creation)) {
        best = date;
      }
    }
    return best;
  }

  private static long distance(LocalDate date, LocalDate creation) {
    return Math.abs(ChronoUnit.DAYS.between(creation, date));
  }

  /** "The year ended Jan. 31". */
  private boolean isEnded() {
    return discourse.words().lower(match.start() - 1).equals("ended");
  }

  private int byTense(LocalDate best, LocalDate creation) {
    long ahead = ChronoUnit.DAYS.between(creation, best);
    int year = best.getYear();
    Tense tense = discourse.aim(match);
    boolean ended = ahead > 0 && tense == Tense.PAST && isEnded();
    if (ended) {
      return year - 1;
    }
    if (ahead > SOON || ahead < -LONG_AGO) {
      int other = tense == Tense.PAST && ahead > SOON ? year - 1 : year;
      other = tense == Tense.FUTURE && ahead < -LONG_AGO ? year + 1 : other;
      return DateProof.exists(other, best.getMonthValue(), best.getDayOfMonth()) ? other : year;
    }
    return year;
  }
}
