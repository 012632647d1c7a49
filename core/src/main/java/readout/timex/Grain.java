package readout.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How coarse a stretch of the calendar is, finest first. */
enum Grain {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  MONTH("M"),
  QUARTER("Q"),
  SEASON(""),
  HALF(""),
  YEAR("Y"),
  DECADE("E"),
  CENTURY("C"),
  MILLENNIUM("L");

  private final String designator;

  Grain(String designator) {
    this.designator = designator;
  }

  static Grain named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** A TIMEX3 duration of so many units; {@code X} for an unknown number. */
  String duration(String number) {
    return (isClock() ? "PT" : "P") + number + designator;
  }

  /** The first day of the unit that holds a day. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.first(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> firstOfYears(day, 10);
      case CENTURY -> firstOfYears(day, 100);
      case MILLENNIUM -> firstOfYears(day, 1000);
    };
  }

  private static LocalDate firstOfYears(LocalDate day, int years) {
    return LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), years), 1, 1);
  }

  /** Moves a day by whole units. */
  LocalDate shift(LocalDate day, long units) {
    return switch (this) {
      case SECOND -> day.plusDays(units / 86_400);
      case MINUTE -> day.plusDays(units / 1_440);
      case HOUR -> day.plusDays(units / 24);
      case DAY -> day.plusDays(units);
      case WEEKEND, WEEK -> day.plusWeeks(units);
      case MONTH -> day.plusMonths(units);
      case QUARTER, SEASON -> day.plusMonths(3 * units);
      case HALF -> day.plusMonths(6 * units);
      case YEAR -> day.plusYears(units);
      case DECADE -> day.plus(units, ChronoUnit.DECADES);
      case CENTURY -> day.plus(units, ChronoUnit.CENTURIES);
      case MILLENNIUM -> day.plus(units, ChronoUnit.MILLENNIA);
    };
  }
}
