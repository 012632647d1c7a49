package readout.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Feasts and other days with a name, and the day they fall on in a year.
 *
 * <p>Easter after Meeus, Astronomical Algorithms (1991), chapter 8.
 */
final class Holidays {

  private final Map<String, String> rules = new LinkedHashMap<>();
  private final Map<String, String> forms = new LinkedHashMap<>();

  private Holidays() {}

  static Holidays load(String file) {
    var holidays = new Holidays();
    for (String line : DataLines.of(file)) {
      String[] columns = line.split("\t", -1);
      holidays.rules.put(columns[0], columns[1]);
      for (String form : columns[2].split("\\|", -1)) {
        holidays.forms.put(form, columns[0]);
      }
    }
    return holidays;
  }

  /** Forms in the text to names. */
  Map<String, String> forms() {
    return forms;
  }

  /** The day a feast falls on. */
  LocalDate in(int year, String name) {
    String rule = rules.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("no such feast: " + name);
    }
    String[] words = rule.split(" ");
    return switch (words[0]) {
      case "fixed" -> MonthDay.parse("--" + words[1]).atYear(year);
      case "easter" -> easter(year).plusDays(Integer.parseInt(words[1]));
      case "orthodox" -> orthodoxEaster(year).plusDays(Integer.parseInt(words[1]));
      case "nth" -> nth(year, words);
      case "election" -> nth(year, new String[] {"nth", "1", "1", "11"}).plusDays(1);
      default -> throw new IllegalStateException(name + ": unknown rule " + rule);
    };
  }

  private static LocalDate nth(int year, String[] words) {
    int month = Integer.parseInt(words[3]);
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(words[2]));
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[1]), weekday));
  }

  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (b - (b + 8) / 25 + 1) / 3;
    int h = (19 * a + b - b / 4 - d + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** The Julian computus, turned into the Gregorian calendar. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(behind);
  }
}
