package readout.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day of a year that nothing tells.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 * @param years those the weekday allows, or all that are looked through
 */
record YearlessDay(int month, int day, List<Integer> years) {

  YearlessDay {
    years = List.copyOf(years);
  }

  /** {@code XXXX-02-20}. */
  String value() {
    return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
  }

  /**
   * Days around it, as they fall in a common year; none when they run into another year. What is
   * right for a leap year is told once the year is known ({@link #reckonedIn}).
   */
  @Nullable Interval window(int from, int to) {
    LocalDate here = LocalDate.of(baseYear(month, day), month, day);
    LocalDate start = here.plusDays(from);
    LocalDate end = here.plusDays(to);
    return start.getYear() == end.getYear() && start.getYear() == here.getYear()
        ? new Interval(yearless(start), yearless(end))
        : null;
  }

  /** A common year, but a leap year for 29 February. */
  private static int baseYear(int month, int day) {
    return month == 2 && day == 29 ? 2000 : 2001;
  }

  /** A window around a day without its year, once the year is known. */
  static Interval reckonedIn(Interval window, String anchor, int year) {
    int base = anchor.endsWith("-02-29") ? 2000 : 2001;
    LocalDate then = LocalDate.parse(base + anchor.substring(4));
    LocalDate now = LocalDate.parse(year + anchor.substring(4));
    return new Interval(
        moved(window.start(), then, now).toString(), moved(window.end(), then, now).toString());
  }

  /** A window told by its own days, once the year is known; none when the year has no such day. */
  static @Nullable Interval writtenIn(Interval window, int year) {
    String start = year + window.start().substring(4);
    String end = year + window.end().substring(4);
    return isDay(start) && isDay(end) ? new Interval(start, end) : null;
  }

  private static boolean isDay(String day) {
    return DateProof.exists(
        Integer.parseInt(day.substring(0, 4)),
        Integer.parseInt(day.substring(5, 7)),
        Integer.parseInt(day.substring(8, 10)));
  }

  private static LocalDate moved(String day, LocalDate then, LocalDate now) {
    LocalDate there = LocalDate.parse(then.getYear() + day.substring(4));
    return now.plusDays(there.toEpochDay() - then.toEpochDay());
  }

  private static String yearless(LocalDate day) {
    return "XXXX" + day.toString().substring(4);
  }
}
