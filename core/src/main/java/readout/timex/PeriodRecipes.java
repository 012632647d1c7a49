package readout.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Weeks, months, quarters, years and what is longer. */
final class PeriodRecipes {

  private static final int QUARTER_TALK = 300;
  private static final int FAR = 10_000;
  private static final String NO_DATE = "no date to reckon from";

  private PeriodRecipes() {}

  /** A month with its year, or in the year that the arguments tell (year -1), or the nearest. */
  static List<Outcome> month(Match match, Discourse discourse) {
    int month = match.need("month").number();
    Lexeme told = match.get("year") == null ? match.get("yy") : match.get("year");
    if (told != null) {
      return List.of(month(told.number(), month, "itself", "month and year as written"));
    }
    LocalDate creation = discourse.creation();
    return List.of(
        creation == null ? monthWithoutDate(month) : monthNear(creation, month, match, discourse));
  }

  private static Outcome month(int year, int month, String anchor, String proof) {
    return Outcome.of(Period.of(Grain.MONTH, LocalDate.of(year, month, 1)), anchor, proof);
  }

  private static Outcome monthWithoutDate(int month) {
    String value = String.format(Locale.ROOT, "XXXX-%02d", month);
    return Outcome.unanchored(Timex.Type.DATE, value, "the year is not known");
  }

  private static Outcome monthNear(
      LocalDate creation, int month, Match match, Discourse discourse) {
    int year = creation.getYear();
    int now = creation.getMonthValue();
    Integer flashback = match.argument(0).equals("auto") ? discourse.yearToldOf(match) : null;
    if (flashback != null) {
      return month == now
          ? monthWithoutDate(month)
          : month(flashback, month, "earlier in the text: " + flashback, "the year told of");
    }
    boolean unfollowed =
        match.argument(0).equals("following")
            && discourse.lastUpTo(Grain.YEAR, match.start()) == null;
    if (unfollowed || match.argument(0).equals("auto") && discourse.isOfUnknownYear(match)) {
      return monthWithoutDate(month);
    }
    int chosen =
        switch (match.argument(0)) {
          case "year" -> year + Integer.parseInt(match.argument(1));
          case "last" -> month < now ? year : year - 1;
          case "next" -> month > now ? year : year + 1;
          case "this" -> year;
          case "that" -> yearTold(match, discourse, year);
          case "following" -> yearTold(match, discourse, year) + 1;
          default -> monthByTense(year, month - now, match, discourse);
        };
    return month(chosen, month, discourse.creationAnchor(), "the " + match.rule().id() + " rule");
  }

  /** "In May 2023 it opened; that July it closed". */
  private static int yearTold(Match match, Discourse discourse, int year) {
    Period told = discourse.lastUpTo(Grain.YEAR, match.start());
    return told == null ? year : told.first().getYear();
  }

  private static int monthByTense(int year, int ahead, Match match, Discourse discourse) {
    Tense tense = discourse.aim(match);
    if (tense == Tense.FUTURE) {
      boolean next = ahead < -2 && (ahead < -6 || discourse.tense(match) == Tense.FUTURE);
      return next ? year + 1 : year;
    }
    boolean near = ahead > 0 && ahead <= 2 && tense == Tense.UNKNOWN;
    return ahead > 0 && !near ? year - 1 : year;
  }

  /** Months of one year: "April to June 2021". */
  static List<Outcome> months(Match match, Discourse discourse) {
    int year = match.need("year").number();
    int from = match.need("from").number();
    int to = match.need("month").number();
    Outcome first =
        month(
            from <= to ? year : year - 1, from, "itself", "the year told at the end of the range");
    Outcome last = month(year, to, "itself", "month and year as written");
    return range(match, first, last);
  }

  private static List<Outcome> range(Match match, Outcome first, Outcome last) {
    Period from = first.period();
    Period to = last.period();
    boolean range = match.argument(0).equals("range");
    if (from == null || to == null || from.first().isAfter(to.first())) {
      return List.of();
    }
    Outcome start = range ? first.withWindow(from.first(), to.last()) : first;
    Outcome end = range ? last.withWindow(from.first(), to.last()) : last;
    return List.of(
        start.at(match.startOf("from"), match.endOf("from")),
        end.at(match.startOf(match.argument(1)), match.end()));
  }

  /** Years from one to another: "1914-18", "from 2009 to 2011". */
  static List<Outcome> years(Match match, Discourse discourse) {
    int from = match.need("from").number();
    int to = match.need("to").number();
    boolean pair = match.need("to").kind() == WordClass.YY;
    int end = pair ? from - from % 100 + to % 100 : to;
    return range(
        match,
        Outcome.of(Period.year(from), "itself", "as written"),
        Outcome.of(Period.year(end), "itself", "as written"));
  }

  static List<Outcome> year(Match match, Discourse discourse) {
    int year = match.need("year").number();
    return List.of(Outcome.of(Period.year(year), "itself", "as written"));
  }

  /** Units from that of the publication: "last week", "this month", "next year". */
  static List<Outcome> unit(Match match, Discourse discourse) {
    LocalDate creation = discourse.creation();
    Grain grain = grain(match, 1);
    int units = Integer.parseInt(match.argument(0));
    if (grain.isClock()) {
      return List.of();
    }
    if (creation == null) {
      return List.of(unitWithoutDate(grain, units, discourse));
    }
    Period period = Period.of(grain, creation).plus(units);
    Outcome outcome = Outcome.of(period, discourse.creationAnchor(), counted(grain, units));
    boolean nextWeek = grain == Grain.WEEK && units == 1;
    return List.of(
        DayRecipes.withTime(
            nextWeek ? outcome.withWindow(creation.plusDays(1), creation.plusDays(7)) : outcome,
            match));
  }

  /** "Next week" of a text whose only date has no year still has its days. */
  private static Outcome unitWithoutDate(Grain grain, int units, Discourse discourse) {
    YearlessDay day = discourse.yearless();
    Outcome outcome = Outcome.unanchored(Timex.Type.DATE, "", NO_DATE);
    return day != null && grain == Grain.WEEK && units == 1
        ? outcome.withWindow(day.window(1, 7)).withAnchor("earlier in the text: " + day.value())
        : outcome;
  }

  private static String counted(Grain grain, long units) {
    return units
        + " "
        + grain.name().toLowerCase(Locale.ROOT)
        + (units == 1 ? "" : "s")
        + " from it";
  }

  private static Grain grain(Match match, int argument) {
    Lexeme unit = match.get("unit") == null ? match.get("units") : match.get("unit");
    return unit != null ? unit.grain() : Grain.named(match.argument(argument));
  }

  /** Units from the last date told: "that year", "the following month". */
  static List<Outcome> fromReference(Match match, Discourse discourse) {
    Grain grain = grain(match, 1);
    Period told = discourse.lastUpTo(grain, match.start());
    Period reference = told == null ? discourse.today() : told;
    if (grain.isClock() || grain == Grain.DAY) {
      return List.of();
    }
    if (reference == null) {
      return List.of(Outcome.unanchored(Timex.Type.DATE, "", NO_DATE));
    }
    int units = Integer.parseInt(match.argument(0));
    Period period = Period.of(grain, reference.first()).plus(units);
    return List.of(Outcome.of(period, discourse.anchorOf(reference), counted(grain, units)));
  }

  /** A count of units back or forward from the publication: "two weeks ago". */
  static List<Outcome> ago(Match match, Discourse discourse) {
    LocalDate creation = discourse.creation();
    int sign = Integer.parseInt(match.argument(0));
    Lexeme count = match.need("count");
    if (count.isVague() || count.value() > FAR) {
      return List.of(Outcome.of(Timex.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    Grain grain = grain(match, 1);
    if (creation == null) {
      return List.of(Outcome.unanchored(Timex.Type.DATE, "", NO_DATE).withMod(count.text()));
    }
    if (match.argument(1).equals("day")) {
      return List.of(anniversary(creation, grain, count, discourse));
    }
    Period quarter = quarterBefore(grain, count, match, discourse);
    if (quarter != null) {
      return List.of(
          Outcome.of(
              quarter.plus(4L * sign), discourse.anchorOf(quarter), "the quarter a year away"));
    }
    return List.of(
        Outcome.of(
                away(creation, grain, sign * count.value()),
                discourse.creationAnchor(),
                counted(grain, Math.round(sign * count.value())))
            .withMod(count.text()));
  }

  /** "Fifty years ago today": the day of the publication, so long ago. */
  private static Outcome anniversary(
      LocalDate creation, Grain grain, Lexeme count, Discourse discourse) {
    long units = -Math.round(count.value());
    return Outcome.of(
        Period.of(Grain.DAY, grain.shift(creation, units)),
        discourse.creationAnchor(),
        counted(grain, units));
  }

  /** In talk of quarters "a year ago" is the same quarter of the year before. */
  private static @Nullable Period quarterBefore(
      Grain grain, Lexeme count, Match match, Discourse discourse) {
    return grain == Grain.YEAR && count.value() == 1
        ? discourse.quarterTalkedOf(match.start(), QUARTER_TALK)
        : null;
  }

  /** A day for days and one week, else the unit itself. */
  private static Period away(LocalDate from, Grain grain, double units) {
    if (grain == Grain.YEAR && units != Math.rint(units)) {
      return Period.of(Grain.MONTH, from.plusMonths(Math.round(units * 12)));
    }
    long whole = Math.round(units);
    LocalDate day = grain.shift(from, whole);
    return switch (grain) {
      case SECOND, MINUTE, HOUR, DAY -> Period.of(Grain.DAY, day);
      case WEEK, WEEKEND -> Period.of(Math.abs(whole) == 1 ? Grain.DAY : Grain.WEEK, day);
      case DECADE -> Period.of(Grain.YEAR, day);
      default -> Period.of(grain, day);
    };
  }

  /** A count of units before or after the last date told: "two days later". */
  static List<Outcome> later(Match match, Discourse discourse) {
    int sign = Integer.parseInt(match.argument(0));
    Lexeme count = match.need("count");
    Grain grain = grain(match, 1);
    if (count.isVague() || grain.isClock() || count.value() > FAR) {
      return DurationRecipes.duration(match, discourse);
    }
    Period quarter = quarterBefore(grain, count, match, discourse);
    Period reference = quarter != null ? quarter : laterThan(grain, match, discourse);
    if (reference == null) {
      return laterWithoutDate(match, discourse, grain, sign * count.value());
    }
    Period period = moved(reference, grain, sign * count.value());
    return List.of(
        Outcome.of(
                period,
                discourse.anchorOf(reference),
                counted(grain, Math.round(sign * count.value())))
            .withMod(count.text())
            .asAsideIf(quarter != null));
  }

  private static @Nullable Period laterThan(Grain grain, Match match, Discourse discourse) {
    Period last =
        discourse.tense(match) == Tense.FUTURE
            ? discourse.lastUpTo(grain, match.start())
            : discourse.lastPastUpTo(grain, match.start());
    Period any = last == null ? discourse.lastPastUpTo(Grain.MILLENNIUM, match.start()) : last;
    return any == null ? discourse.today() : any;
  }

  private static List<Outcome> laterWithoutDate(
      Match match, Discourse discourse, Grain grain, double units) {
    YearlessDay day = discourse.yearless();
    int days = (int) Math.round(units);
    Interval window = day == null || grain != Grain.DAY ? null : day.window(days, days);
    return window == null || day == null
        ? DurationRecipes.duration(match, discourse)
        : List.of(
            Outcome.unanchored(Timex.Type.DATE, window.start(), "the year is not known")
                .withWindow(window)
                .withAnchor("earlier in the text: " + day.value()));
  }

  /** Moved by its own grain where that is coarser, so that a month stays a month. */
  private static Period moved(Period reference, Grain grain, double units) {
    boolean coarser = reference.grain().compareTo(grain) >= 0;
    boolean sameKind = reference.grain() == Grain.MONTH || reference.grain() == Grain.QUARTER;
    if (coarser || (sameKind && grain == Grain.YEAR && Math.abs(units) == 1)) {
      LocalDate day = grain.shift(reference.first(), Math.round(units));
      return Period.of(reference.grain(), day);
    }
    return away(reference.first(), grain, units);
  }

  /** The weekend gone, or in the future tense the one to come. */
  static List<Outcome> weekend(Match match, Discourse discourse) {
    LocalDate creation = discourse.creation();
    if (creation == null) {
      return List.of(Outcome.unanchored(Timex.Type.DATE, "", NO_DATE));
    }
    Period now = Period.of(Grain.WEEKEND, creation);
    boolean gone = discourse.tense(match) != Tense.FUTURE && now.first().isAfter(creation);
    Period weekend = gone ? now.plus(-1) : now;
    return List.of(Outcome.of(weekend, discourse.creationAnchor(), "the nearest by the tense"));
  }

  static List<Outcome> decade(Match match, Discourse discourse) {
    Period decade = Period.of(Grain.DECADE, LocalDate.of(match.need("decade").number(), 1, 1));
    return List.of(Outcome.of(decade, "itself", "as written"));
  }

  /** The 20th century is the years 1900 to 1999, as TIMEX3 counts. */
  static List<Outcome> century(Match match, Discourse discourse) {
    int number = match.need("ordinal").number();
    if (number < 1 || number > 30) {
      return List.of();
    }
    Period century = Period.of(Grain.CENTURY, LocalDate.of(100 * (number - 1), 1, 1));
    return List.of(Outcome.of(century, "itself", "as written"));
  }
}
