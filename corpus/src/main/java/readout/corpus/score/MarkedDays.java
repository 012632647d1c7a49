package readout.corpus.score;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.timex.Interval;

/** The days that a marked value means: a TIMEX3 date or {@code first/last}. */
final class MarkedDays {

  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE|-\\d)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q\\d|H\\d)");

  private MarkedDays() {}

  /** Null where a value means no days, or days of an unknown year. */
  static @Nullable Interval of(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      return new Interval(value.substring(0, slash), value.substring(slash + 1));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(week);
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return part(Integer.parseInt(part.group(1)), part.group(2));
    }
    return day(value.replaceFirst("T.*", ""));
  }

  private static @Nullable Interval day(String value) {
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return new Interval(value, value);
    }
    if (value.matches("\\d{4}-\\d{2}")) {
      YearMonth month = YearMonth.parse(value);
      return months(month, 1);
    }
    return value.matches("\\d{4}") ? new Interval(value + "-01-01", value + "-12-31") : null;
  }

  private static Interval week(Matcher week) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
            .with(DayOfWeek.MONDAY);
    String rest = week.group(3);
    if (rest == null) {
      return days(monday, monday.plusDays(6));
    }
    if (rest.equals("-WE")) {
      return days(monday.plusDays(5), monday.plusDays(6));
    }
    LocalDate day = monday.plusDays(Integer.parseInt(rest.substring(1)) - 1L);
    return days(day, day);
  }

  private static Interval part(int year, String part) {
    int number = part.charAt(1) - '0';
    return switch (part.charAt(0)) {
      case 'Q' -> months(YearMonth.of(year, 3 * number - 2), 3);
      case 'H' -> months(YearMonth.of(year, 6 * number - 5), 6);
      case 'F' -> months(YearMonth.of(year, 9), 3);
      case 'W' -> months(YearMonth.of(year, 12), 3);
      default -> months(YearMonth.of(year, part.equals("SP") ? 3 : 6), 3);
    };
  }

  private static Interval months(YearMonth first, int count) {
    return days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static Interval days(LocalDate first, LocalDate last) {
    return new Interval(first.toString(), last.toString());
  }
}
