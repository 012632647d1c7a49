package readout.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A stretch of the calendar of one grain: a day, a week, a quarter.
 *
 * <p>Weeks are those of ISO 8601 (Monday first); seasons those of the meteorologists of the north
 * (winter begins on 1 December and is named after that year).
 *
 * @param grain how coarse
 * @param first its first day
 */
record Period(Grain grain, LocalDate first) {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** The unit of this grain that holds a day. */
  static Period of(Grain grain, LocalDate day) {
    return new Period(grain, grain.first(day));
  }

  static Period year(int year) {
    return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
  }

  /** Whether four digits can write the year, as TIMEX3 and ISO 8601 do. */
  static boolean isWritten(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }

  /** Whether all its days can be written. */
  boolean isWritten() {
    return isWritten(first) && isWritten(last());
  }

  Period plus(long units) {
    return of(grain, grain.shift(first, units));
  }

  LocalDate last() {
    if (grain == Grain.WEEKEND) {
      return first.plusDays(1);
    }
    return grain.isClock() ? first : grain.shift(first, 1).minusDays(1);
  }

  Interval days() {
    return new Interval(first.toString(), last().toString());
  }

  /** TIMEX3 value. */
  String value() {
    return switch (grain) {
      case SECOND, MINUTE, HOUR, DAY -> first.toString();
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> first.toString().substring(0, 7);
      case QUARTER -> year() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case SEASON -> year() + "-" + SEASONS[first.getMonthValue() / 3 - 1];
      case HALF -> year() + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> year();
      case DECADE -> year().substring(0, 3);
      case CENTURY -> year().substring(0, 2);
      case MILLENNIUM -> year().substring(0, 1);
    };
  }

  private String year() {
    return String.format(Locale.ROOT, "%04d", first.getYear());
  }

  private String week() {
    LocalDate thursday = first.with(DayOfWeek.THURSDAY);
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        thursday.getYear(),
        thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
