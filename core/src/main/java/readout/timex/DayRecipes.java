package readout.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days: with month and year, by weekday, in digits, and from one to another. */
final class DayRecipes {

  private DayRecipes() {}

  /** Day and month, with what else stands there: year, weekday, part of the day, time of day. */
  static List<Outcome> date(Match match, Discourse discourse) {
    Outcome day = day(match, discourse, match.need("day").number(), match.need("month").number());
    if (day.period() != null) {
      discourse.report(match, null, day.period());
    }
    return List.of(withTime(day, match));
  }

  private static Outcome day(Match match, Discourse discourse, int day, int month) {
    DayOfWeek weekday = weekday(match);
    Integer year = year(match);
    if (!DateProof.exists(2000, month, day)) {
      return Outcome.unanchored(
          Timex.Type.DATE, "", "no such day: " + DateProof.dayName(day, month));
    }
    return year == null
        ? withoutYear(match, discourse, day, month, weekday)
        : withYear(year, month, day, weekday, "itself");
  }

  private static @Nullable DayOfWeek weekday(Match match) {
    Lexeme weekday = match.get("weekday");
    return weekday == null ? null : DayOfWeek.of(weekday.number());
  }

  private static @Nullable Integer year(Match match) {
    Lexeme year = match.get("year");
    Lexeme known = year == null ? match.get("yy") : year;
    return known == null ? null : (Integer) known.number();
  }

  private static Outcome withYear(
      int year, int month, int day, @Nullable DayOfWeek weekday, String anchor) {
    if (!DateProof.exists(year, month, day)) {
      String name = DateProof.dayName(day, month) + " " + year;
      return Outcome.unanchored(Timex.Type.DATE, "", "no such day: " + name);
    }
    LocalDate date = LocalDate.of(year, month, day);
    Outcome outcome = Outcome.of(Period.of(Grain.DAY, date), anchor, "day and month as written");
    return weekday == null ? outcome : checked(outcome, date, weekday);
  }

  private static Outcome checked(Outcome outcome, LocalDate date, DayOfWeek weekday) {
    String is = date + " is a " + name(date.getDayOfWeek());
    return date.getDayOfWeek() == weekday
        ? outcome.withProof(is)
        : outcome.withProblem(is + ", not a " + name(weekday));
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Outcome withoutYear(
      Match match, Discourse discourse, int day, int month, @Nullable DayOfWeek weekday) {
    YearChoice.Chosen chosen = new YearChoice(discourse, match).of(month, day, weekday);
    return chosen == null
        ? yearless(match, discourse, day, month, weekday)
        : withYear(chosen.year(), month, day, weekday, chosen.anchor());
  }

  private static Outcome yearless(
      Match match, Discourse discourse, int day, int month, @Nullable DayOfWeek weekday) {
    var unknown =
        new YearlessDay(
            month,
            day,
            weekday == null ? all(month, day) : DateProof.of(month, day, weekday).years());
    discourse.report(match, unknown, null);
    String proof =
        weekday == null ? "no year is told" : DateProof.of(month, day, weekday).toString();
    return Outcome.unanchored(Timex.Type.DATE, unknown.value(), "the year is not known")
        .withWindow(unknown.window(0, 0))
        .withAnchor("itself")
        .withProof(proof);
  }

  private static List<Integer> all(int month, int day) {
    return java.util.stream.IntStream.rangeClosed(DateProof.FIRST_YEAR, DateProof.LAST_YEAR)
        .filter(year -> DateProof.exists(year, month, day))
        .boxed()
        .toList();
  }

  /** The week of a day: "the week of 10 March". */
  static List<Outcome> weekOf(Match match, Discourse discourse) {
    Outcome day = day(match, discourse, match.need("day").number(), match.need("month").number());
    Period period = day.period();
    return period == null
        ? List.of()
        : List.of(
            Outcome.of(
                Period.of(Grain.WEEK, period.first()), discourse.creationAnchor(), "its week"));
  }

  /** A part of the day or a time of day beside a day makes it a TIME. */
  static Outcome withTime(Outcome day, Match match) {
    Lexeme part = match.get("part");
    Lexeme clock = match.get("clock");
    if (day.value().isEmpty() || (part == null && clock == null)) {
      return day;
    }
    String suffix = clock != null ? clock.text() : "T" + (part == null ? "" : part.text());
    return day.withValue(Timex.Type.TIME, day.value() + suffix);
  }

  /** Days in digits, in the order that the recipe names: ymd, dmy, mdy; or as the digits allow. */
  static List<Outcome> digits(Match match, Discourse discourse) {
    int first = match.need("a").number();
    int second = match.need("b").number();
    Outcome outcome =
        switch (match.argument(0)) {
          case "ymd" -> withYear(first, second, match.need("c").number(), null, "itself");
          case "dmy" -> digits(match.need("c").number(), second, first, discourse);
          default -> digits(match.need("c").number(), first, second, discourse);
        };
    return outcome.value().isEmpty() ? List.of() : List.of(withTime(outcome, match));
  }

  /** When both orders give a day, the one nearer to the publication; else the one asked for. */
  private static Outcome digits(int year, int month, int day, Discourse discourse) {
    boolean straight = DateProof.exists(year, month, day);
    boolean swapped = DateProof.exists(year, day, month);
    if (straight != swapped || month == day) {
      return withYear(year, straight ? month : day, straight ? day : month, null, "itself");
    }
    LocalDate creation = discourse.creation();
    boolean swap = straight && creation != null && nearer(creation, year, day, month, month, day);
    return withYear(year, swap ? day : month, swap ? month : day, null, "itself")
        .withProblem(straight ? "day and month could be the other way round" : "no such day");
  }

  private static boolean nearer(LocalDate to, int year, int m1, int d1, int m2, int d2) {
    long one = Math.abs(LocalDate.of(year, m1, d1).toEpochDay() - to.toEpochDay());
    long two = Math.abs(LocalDate.of(year, m2, d2).toEpochDay() - to.toEpochDay());
    return one < two && one < 31;
  }

  /** Two days of one month: "20-22 February", "April 24 and 25". */
  static List<Outcome> days(Match match, Discourse discourse) {
    int month = match.need("month").number();
    Outcome from = day(match, discourse, match.need("from").number(), month);
    Outcome to = day(match, discourse, match.need("day").number(), month);
    if (from.value().isEmpty() || to.value().isEmpty()) {
      return List.of();
    }
    boolean range = match.argument(0).equals("range");
    Interval both = range ? span(from, to) : null;
    return inOrder(
        match,
        both == null ? from : from.withWindow(both),
        both == null ? to : to.withWindow(both));
  }

  /** Days of two months: "28 February-2 March", "from March 3 to April 5, 2022". */
  static List<Outcome> daysAcross(Match match, Discourse discourse) {
    int first = match.need("first").number();
    Outcome to = day(match, discourse, match.need("day").number(), match.need("month").number());
    Period end = to.period();
    int day = match.need("from").number();
    if (end == null) {
      return List.of();
    }
    int year = end.first().getYear() - (first > end.first().getMonthValue() ? 1 : 0);
    Outcome from = withYear(year, first, day, null, to.anchor() == null ? "itself" : to.anchor());
    Interval both = span(from, to);
    return both == null || from.period() == null
        ? List.of()
        : List.of(
            from.withWindow(both).at(match.start(), startEnd(match)),
            to.withWindow(both).at(secondStart(match), match.end()));
  }

  private static int startEnd(Match match) {
    return Math.max(match.endOf("from"), match.endOf("first"));
  }

  private static int secondStart(Match match) {
    return Math.min(match.startOf("day"), match.startOf("month"));
  }

  private static @Nullable Interval span(Outcome from, Outcome to) {
    boolean ordered = from.value().compareTo(to.value()) < 0;
    return ordered ? new Interval(from.value(), to.value()) : null;
  }

  /** Each end takes its own words; the month goes with the day beside it. */
  private static List<Outcome> inOrder(Match match, Outcome from, Outcome to) {
    return List.of(
        from.at(match.start(), match.endOf("from")), to.at(match.startOf("day"), match.end()));
  }

  /** A weekday: the nearest in the direction of the tense, or as "last", "next" tell. */
  static List<Outcome> weekday(Match match, Discourse discourse) {
    DayOfWeek weekday = DayOfWeek.of(match.need("weekday").number());
    String which = match.argument(0);
    boolean fromText = which.equals("previous") || which.equals("following");
    Period reference = fromText ? discourse.lastUpTo(Grain.DAY, match.start()) : null;
    LocalDate from = reference == null ? discourse.creation() : reference.first();
    if (from == null) {
      return List.of(
          withTime(
              Outcome.unanchored(
                  Timex.Type.DATE, "XXXX-WXX-" + weekday.getValue(), "no date to reckon from"),
              match));
    }
    String anchor = reference == null ? discourse.creationAnchor() : discourse.anchorOf(reference);
    return List.of(withTime(weekday(weekday, which, from, anchor, match, discourse), match));
  }

  private static Outcome weekday(
      DayOfWeek weekday,
      String which,
      LocalDate from,
      String anchor,
      Match match,
      Discourse discourse) {
    LocalDate day =
        switch (which) {
          case "last", "previous" -> from.with(TemporalAdjusters.previous(weekday));
          case "next", "following", "coming" -> from.with(TemporalAdjusters.next(weekday));
          case "this" -> inWeek(from, weekday, 0);
          case "week" -> inWeek(from, weekday, Integer.parseInt(match.argument(1)));
          default -> byTense(from, weekday, discourse.tense(match));
        };
    String order = day.isBefore(from) ? " before " : day.isAfter(from) ? " after " : " that is ";
    return Outcome.of(Period.of(Grain.DAY, day), anchor, "the " + name(weekday) + order + from);
  }

  /**
   * Two weekdays: "between Monday and Wednesday", "on Tuesday and Thursday". The second follows the
   * first; in the past the second is the nearest, else the first.
   */
  static List<Outcome> weekdays(Match match, Discourse discourse) {
    DayOfWeek from = DayOfWeek.of(match.need("from").number());
    DayOfWeek to = DayOfWeek.of(match.need("weekday").number());
    LocalDate creation = discourse.creation();
    int apart = Math.floorMod(to.getValue() - from.getValue(), 7);
    boolean follows = apart > 0 && (apart <= 3 || match.argument(0).equals("range"));
    if (creation == null || !follows) {
      return List.of();
    }
    boolean ahead = discourse.tense(match) == Tense.FUTURE;
    LocalDate first = creation.with(TemporalAdjusters.nextOrSame(from));
    LocalDate last = creation.with(TemporalAdjusters.previousOrSame(to));
    LocalDate start = ahead ? first : last.with(TemporalAdjusters.previous(from));
    LocalDate end = ahead ? first.with(TemporalAdjusters.next(to)) : last;
    return pair(match, start, end, discourse.creationAnchor());
  }

  private static List<Outcome> pair(Match match, LocalDate start, LocalDate end, String anchor) {
    Outcome first = Outcome.of(Period.of(Grain.DAY, start), anchor, "the first of two weekdays");
    Outcome last = Outcome.of(Period.of(Grain.DAY, end), anchor, "the second of two weekdays");
    boolean range = match.argument(0).equals("range");
    return List.of(
        (range ? first.withWindow(start, end) : first).at(match.start(), match.endOf("from")),
        (range ? last.withWindow(start, end) : last).at(match.startOf("weekday"), match.end()));
  }

  private static LocalDate inWeek(LocalDate from, DayOfWeek weekday, int weeks) {
    return Grain.WEEK.first(from).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
  }

  private static LocalDate byTense(LocalDate from, DayOfWeek weekday, Tense tense) {
    return tense == Tense.FUTURE
        ? from.with(TemporalAdjusters.nextOrSame(weekday))
        : from.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** Days from the publication: "today", "yesterday", "last night". */
  static List<Outcome> fromToday(Match match, Discourse discourse) {
    LocalDate creation = discourse.creation();
    String part = match.argument(1);
    if (creation == null) {
      return List.of(Outcome.unanchored(Timex.Type.DATE, "", "no date to reckon from"));
    }
    int days = Integer.parseInt(match.argument(0));
    Period issued = discourse.issueOfQuoted(match.start());
    LocalDate from = issued == null ? creation : issued.first();
    Period day = Period.of(Grain.DAY, from.plusDays(days));
    String anchor = issued == null ? discourse.creationAnchor() : discourse.anchorOf(issued);
    Outcome outcome = Outcome.of(day, anchor, "days from it: " + match.argument(0));
    return List.of(
        part.isEmpty()
            ? withTime(outcome, match)
            : outcome.withValue(Timex.Type.TIME, day.value() + "T" + part));
  }

  /** Days from the last day told: "the same day", "the following day", "that evening". */
  static List<Outcome> fromReference(Match match, Discourse discourse) {
    Period told = discourse.lastUpTo(Grain.DAY, match.start());
    Period reference = told == null ? discourse.today() : told;
    if (reference == null) {
      return yearlessReference(match, discourse);
    }
    Period day = reference.plus(Integer.parseInt(match.argument(0)));
    Outcome outcome =
        Outcome.of(day, discourse.anchorOf(reference), "days from it: " + match.argument(0));
    return List.of(withTime(outcome, match));
  }

  private static List<Outcome> yearlessReference(Match match, Discourse discourse) {
    YearlessDay day = discourse.yearless();
    int days = Integer.parseInt(match.argument(0));
    Interval window = day == null ? null : day.window(days, days);
    return List.of(
        window == null || day == null
            ? Outcome.unanchored(Timex.Type.DATE, "", "no date to reckon from")
            : Outcome.unanchored(Timex.Type.DATE, window.start(), "the year is not known")
                .withWindow(window)
                .withAnchor("earlier in the text: " + day.value()));
  }

  /** "12:50 - The minister has left": the stamp of a live page is of the day of publication. */
  private static boolean isStamp(Match match, Discourse discourse) {
    Words words = discourse.words();
    int end = match.end();
    boolean line =
        match.start() == 0
            || words
                .text()
                .substring(words.end(match.start() - 1), words.start(match.start()))
                .contains("\n");
    return line && end < words.size() && STAMP_ENDS.contains(words.lower(end));
  }

  private static final Set<String> STAMP_ENDS = Set.of("-", ":", "|", "\u00b7", "\u2022");

  private static @Nullable Period clockDay(Match match, Discourse discourse) {
    return switch (discourse.tense(match)) {
      case FUTURE -> discourse.lastDayAhead(match.start(), 60);
      case PAST -> discourse.lastDayNotAhead(match.start(), 60);
      case UNKNOWN -> discourse.lastOf(Grain.DAY, match.start(), 60);
    };
  }

  /** A time of day, on the day told in the sentence or that of the publication. */
  static List<Outcome> clock(Match match, Discourse discourse) {
    Lexeme clock = match.need("clock");
    Period told = isStamp(match, discourse) ? null : clockDay(match, discourse);
    Period day = told == null ? discourse.today() : told;
    if (day == null) {
      return List.of(
          Outcome.unanchored(
              Timex.Type.TIME, "XXXX-XX-XX" + clock.text(), "no date to reckon from"));
    }
    return List.of(
        Outcome.of(day, discourse.anchorOf(day), "time of day as written")
            .withValue(Timex.Type.TIME, day.value() + clock.text()));
  }
}
