package readout.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.record.FactDate;

/** Days of the record as a page shows them and draws them. */
public final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ROOT);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ROOT);
  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private Days() {}

  /** "14 Jul 2015", "Jul 2015", "2015"; what is no ISO date as it is. */
  public static String shown(@Nullable String iso) {
    if (iso == null) {
      return "";
    }
    try {
      return switch (iso.length()) {
        case 10 -> DAY.format(LocalDate.parse(iso));
        case 7 -> MONTH.format(YearMonth.parse(iso));
        default -> iso;
      };
    } catch (DateTimeException odd) {
      return iso;
    }
  }

  /** "14 Jul 2015", "1 Jun – 31 Aug 2015". */
  public static String shown(@Nullable FactDate date) {
    return date == null ? "" : range(date.start(), date.end());
  }

  /** Two days as a stretch of time; one where they are the same. */
  public static String range(@Nullable String start, @Nullable String end) {
    String one = shown(start);
    String other = shown(end);
    if (one.equals(other) || other.isEmpty()) {
      return one;
    }
    return one.isEmpty() ? other : shortened(one, other) + " \u2013 " + other;
  }

  /** Without the year, or month and year, that both have: "20 – 21 Feb 2022". */
  private static String shortened(String one, String other) {
    String year = one.substring(one.lastIndexOf(' ') + 1);
    if (!one.contains(" ") || !other.endsWith(" " + year)) {
      return one;
    }
    String rest = one.substring(0, one.length() - year.length() - 1);
    String month = rest.substring(rest.indexOf(' ') + 1);
    return rest.contains(" ") && other.contains(" " + month + " ")
        ? rest.substring(0, rest.indexOf(' '))
        : rest;
  }

  /** First day of what an ISO date names; null where it names none. */
  static @Nullable LocalDate first(@Nullable String iso) {
    return day(iso, true);
  }

  /** Last day of what an ISO date names; null where it names none. */
  static @Nullable LocalDate last(@Nullable String iso) {
    return day(iso, false);
  }

  private static @Nullable LocalDate day(@Nullable String iso, boolean first) {
    if (iso == null || !ISO.matcher(iso).matches()) {
      return null;
    }
    try {
      return switch (iso.length()) {
        case 4 -> first ? Year.parse(iso).atDay(1) : LocalDate.parse(iso + "-12-31");
        case 7 -> first ? YearMonth.parse(iso).atDay(1) : YearMonth.parse(iso).atEndOfMonth();
        default -> LocalDate.parse(iso);
      };
    } catch (DateTimeException odd) {
      return null;
    }
  }
}
