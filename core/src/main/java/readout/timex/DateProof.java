package readout.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows by the calendar which years a day can belong to.
 *
 * <p>"Sunday, February 20" names no year, but 20 February is a Sunday in few of them: 2005, 2011,
 * 2022. What else is known (the day of publication, an office held) can then choose. The calendar
 * is the proleptic Gregorian of ISO 8601.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 * @param weekday the weekday told
 * @param years those years of the range in which the day falls on that weekday, ascending
 */
public record DateProof(int month, int day, DayOfWeek weekday, List<Integer> years) {

  /** News that can be meant when nothing else is known: the years looked through. */
  public static final int FIRST_YEAR = 1990;

  /** Last of the years looked through; fixed, so that a reading does not depend on the clock. */
  public static final int LAST_YEAR = 2035;

  public DateProof {
    years = List.copyOf(years);
  }

  /** The proof over the years that are looked through when nothing else is known. */
  public static DateProof of(int month, int day, DayOfWeek weekday) {
    return new DateProof(
        month, day, weekday, yearsWhenWeekday(month, day, weekday, FIRST_YEAR, LAST_YEAR));
  }

  /**
   * The proof for an expression whose year is unknown but whose weekday is told ("Sunday, February
   * 20"); null for any other.
   *
   * @param text the text it stands in
   */
  public static @Nullable DateProof of(Timex timex, String text) {
    String value = timex.value();
    if (!value.matches("XXXX-\\d\\d-\\d\\d.*")) {
      return null;
    }
    String words = timex.span().of(text).toLowerCase(Locale.ROOT);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (words.contains(
          weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))) {
        int month = Integer.parseInt(value.substring(5, 7));
        return of(month, Integer.parseInt(value.substring(8, 10)), weekday);
      }
    }
    return null;
  }

  /**
   * The years, both ends included, in which a day of the month falls on a weekday; empty when there
   * is no such day.
   */
  public static List<Integer> yearsWhenWeekday(
      int month, int day, DayOfWeek weekday, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .filter(year -> exists(year, month, day))
        .filter(year -> LocalDate.of(year, month, day).getDayOfWeek() == weekday)
        .boxed()
        .toList();
  }

  /** Whether the calendar has such a day. */
  public static boolean exists(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  /** The same proof with only the years that other evidence allows. */
  public DateProof restrictedTo(int from, int to) {
    return new DateProof(
        month, day, weekday, years.stream().filter(y -> from <= y && y <= to).toList());
  }

  /** {@code 20 February is a Sunday in 2005, 2011, 2022}. */
  @Override
  public String toString() {
    String list = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return dayName(day, month)
        + " is a "
        + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + (years.isEmpty() ? " in none of the years looked at" : " in " + list);
  }

  static String dayName(int day, int month) {
    if (month < 1 || month > 12) {
      return "day " + day + " of month " + month;
    }
    return day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
