package readout.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lengths of time, and the windows that some of them open. */
final class DurationRecipes {

  private static final int FAR = 10_000;
  private static final int MONTH_DAYS = 28;

  private DurationRecipes() {}

  /** A count of units. */
  static List<Outcome> duration(Match match, Discourse discourse) {
    Lexeme count = match.need("count");
    return List.of(
        Outcome.of(Timex.Type.DURATION, value(count, grain(match))).withMod(count.text()));
  }

  private static Grain grain(Match match) {
    Lexeme unit = match.get("unit") == null ? match.get("units") : match.get("unit");
    return unit == null ? Grain.named(match.argument(0)) : unit.grain();
  }

  private static String value(Lexeme count, Grain grain) {
    if (count.isVague()) {
      return grain.duration("X");
    }
    double number = count.value();
    if (grain == Grain.DECADE) {
      return Grain.YEAR.duration(digits(10 * number));
    }
    if (grain == Grain.CENTURY) {
      return Grain.YEAR.duration(digits(100 * number));
    }
    boolean half = number - Math.floor(number) == 0.5;
    return half ? halved(number, grain) : grain.duration(digits(number));
  }

  private static String digits(double number) {
    return number == Math.rint(number)
        ? String.valueOf(Math.round(number))
        : String.format(Locale.ROOT, "%s", number);
  }

  /** Two and a half hours: PT2H30M; one and a half: PT90M, as programmes of meetings count. */
  private static String halved(double number, Grain grain) {
    long whole = (long) number;
    return switch (grain) {
      case HOUR -> whole == 1 ? "PT90M" : "PT" + whole + "H30M";
      case MINUTE -> "PT" + whole + "M30S";
      case YEAR -> "P" + whole + "Y6M";
      case DAY -> "P" + whole + "DT12H";
      default -> grain.duration(digits(number));
    };
  }

  /** An hour and a half, half an hour. */
  static List<Outcome> half(Match match, Discourse discourse) {
    double number = Double.parseDouble(match.argument(0));
    Grain grain = grain(match, 1);
    String value =
        number < 1 ? halfOf(grain) : number == 1 ? grain.duration("1") : halved(number, grain);
    return List.of(Outcome.of(Timex.Type.DURATION, value));
  }

  private static Grain grain(Match match, int argument) {
    Lexeme unit = match.get("unit");
    return unit == null ? Grain.named(match.argument(argument)) : unit.grain();
  }

  private static String halfOf(Grain grain) {
    return switch (grain) {
      case MINUTE -> "PT30S";
      case HOUR -> "PT30M";
      case DAY -> "PT12H";
      case YEAR -> "P6M";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      default -> grain.duration("0.5");
    };
  }

  /** Units without a number: "weeks", "for months". */
  static List<Outcome> vague(Match match, Discourse discourse) {
    return List.of(Outcome.of(Timex.Type.DURATION, grain(match).duration("X")));
  }

  /** A count of units up to or from the publication: "the past three months", "the next week". */
  static List<Outcome> window(Match match, Discourse discourse) {
    Lexeme count = match.get("count");
    Grain grain = grain(match);
    Outcome outcome =
        count == null
            ? Outcome.of(Timex.Type.DURATION, grain.duration("X"))
            : Outcome.of(Timex.Type.DURATION, value(count, grain)).withMod(count.text());
    String way = match.argument(1);
    return List.of(
        count == null || count.isVague()
            ? vagueWindow(outcome, grain, way, discourse)
            : countedWindow(outcome, grain, Math.min(FAR, count.value()), way, match, discourse));
  }

  private static Outcome countedWindow(
      Outcome outcome, Grain grain, double number, String way, Match match, Discourse discourse) {
    LocalDate creation = discourse.creation();
    if (creation == null) {
      return yearlessWindow(outcome, grain, (int) Math.round(number), way, discourse);
    }
    long units = Math.max(1, Math.round(number));
    Period agreed = way.equals("within") ? discourse.pastInSentence(match.start()) : null;
    if (agreed != null && !grain.isClock()) {
      LocalDate due = grain.shift(agreed.last(), units);
      return Period.isWritten(due)
          ? outcome.withAnchor(discourse.anchorOf(agreed)).withWindow(agreed.first(), due)
          : outcome;
    }
    LocalDate end = grain.shift(creation, way.equals("past") ? -units : units);
    if (!Period.isWritten(end)) {
      return outcome;
    }
    Outcome dated = outcome.withAnchor(discourse.creationAnchor());
    if (way.equals("past")) {
      return dated.withWindow(end, creation);
    }
    return grain.isClock()
        ? dated.withWindow(
            creation,
            creation.plusDays(1 + Math.max(0, end.toEpochDay() - creation.toEpochDay() - 1)))
        : dated.withWindow(way.equals("within") ? creation : creation.plusDays(1), end);
  }

  private static Outcome yearlessWindow(
      Outcome outcome, Grain grain, int number, String way, Discourse discourse) {
    int[] days = days(grain, number, way);
    YearlessDay day = discourse.yearless();
    Period last = discourse.reportedDay();
    if (days.length == 0) {
      return outcome;
    }
    if (last != null) {
      return outcome
          .withWindow(last.first().plusDays(days[0]), last.first().plusDays(days[1]))
          .withAnchor(discourse.anchorOf(last));
    }
    return day == null
        ? outcome
        : outcome
            .withWindow(day.window(days[0], days[1]))
            .withAnchor("earlier in the text: " + day.value());
  }

  /** Days from the anchor for so many units; none for months and longer. */
  private static int[] days(Grain grain, int number, String way) {
    int length =
        switch (grain) {
          case SECOND, MINUTE, HOUR -> 1;
          case DAY -> number;
          case WEEK -> 7 * number;
          default -> 0;
        };
    if (length == 0) {
      return new int[0];
    }
    boolean fromAnchor = grain.isClock() || way.equals("within");
    return way.equals("past") ? new int[] {-length, 0} : new int[] {fromAnchor ? 0 : 1, length};
  }

  /**
   * Windows of no counted length. Hours: the anchor day and the next; days: a week; weeks: 28 days;
   * months: six; nothing is said of longer ones.
   */
  private static Outcome vagueWindow(
      Outcome outcome, Grain grain, String way, Discourse discourse) {
    boolean past = way.equals("past");
    return switch (grain) {
      case SECOND, MINUTE, HOUR -> around(outcome, past ? -1 : 0, past ? 0 : 1, discourse);
      case DAY -> around(outcome, past ? -7 : 1, past ? 0 : 7, discourse);
      case WEEK -> around(outcome, past ? -MONTH_DAYS : 1, past ? 0 : MONTH_DAYS, discourse);
      case MONTH -> months(outcome, past, discourse);
      default -> outcome;
    };
  }

  private static Outcome months(Outcome outcome, boolean past, Discourse discourse) {
    LocalDate creation = discourse.creation();
    if (creation == null) {
      return outcome;
    }
    Outcome dated = outcome.withAnchor(discourse.creationAnchor());
    return past
        ? dated.withWindow(creation.minusMonths(6), creation)
        : dated.withWindow(creation.plusDays(1), creation.plusMonths(6));
  }

  /** Days around the publication, else around the day that the text tells nearest before. */
  static Outcome around(Outcome outcome, int from, int to, Discourse discourse) {
    LocalDate creation = discourse.creation();
    Period told = creation == null ? discourse.reportedDay() : null;
    LocalDate day = told == null ? creation : told.first();
    if (day != null) {
      String anchor = told == null ? discourse.creationAnchor() : discourse.anchorOf(told);
      return outcome.withWindow(day.plusDays(from), day.plusDays(to)).withAnchor(anchor);
    }
    return aroundYearless(outcome, from, to, discourse.yearless());
  }

  private static Outcome aroundYearless(
      Outcome outcome, int from, int to, @Nullable YearlessDay day) {
    if (day == null) {
      return outcome.withProblem("no date to reckon the window from");
    }
    return outcome
        .withWindow(day.window(from, to))
        .withAnchor("earlier in the text: " + day.value())
        .withProblem("the year is not known");
  }

  /** A fixed value with a window of so many days around the anchor. */
  static List<Outcome> reference(Match match, Discourse discourse) {
    Outcome outcome = Outcome.of(Timex.Type.valueOf(match.argument(0)), match.argument(1));
    if (match.argument(2).isEmpty()) {
      return List.of(outcome);
    }
    int from = Integer.parseInt(match.argument(2));
    return List.of(around(outcome, from, Integer.parseInt(match.argument(3)), discourse));
  }

  /** Every so often. */
  static List<Outcome> set(Match match, Discourse discourse) {
    Lexeme count = match.get("count");
    String value =
        match.argument(0).equals("unit")
            ? count == null ? grain(match).duration("1") : value(count, grain(match))
            : match.argument(0);
    String quant = match.argument(1);
    return List.of(Outcome.of(Timex.Type.SET, value).withSet(quant.isEmpty() ? null : quant, null));
  }

  /** Every so often on a weekday, in a month: XXXX-WXX-4, XXXX-07. */
  static List<Outcome> recurring(Match match, Discourse discourse) {
    Lexeme weekday = match.get("weekday");
    Lexeme month = match.get("month");
    Lexeme part = match.get("part");
    Lexeme season = match.get("season");
    String value = "XXXX-XX-XX";
    if (weekday != null) {
      value = "XXXX-WXX-" + weekday.number();
    } else if (month != null) {
      value = String.format(Locale.ROOT, "XXXX-%02d", month.number());
    } else if (season != null) {
      value = "XXXX-" + List.of("SP", "SU", "FA", "WI").get(season.number() - 1);
    }
    String named = part == null ? match.argument(1) : part.text();
    String suffix = named.isEmpty() ? "" : "T" + named;
    String quant = match.argument(0).equals("every") ? "EVERY" : null;
    return List.of(
        Outcome.of(Timex.Type.SET, value + suffix).withSet(quant, weekday == null ? null : "1W"));
  }
}
