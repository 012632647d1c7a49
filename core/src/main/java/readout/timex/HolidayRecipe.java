package readout.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Feasts, in the year told or the nearest in the direction of the tense. */
final class HolidayRecipe implements Recipe {

  private final Holidays holidays;

  HolidayRecipe(Holidays holidays) {
    this.holidays = holidays;
  }

  @Override
  public List<Outcome> read(Match match, Discourse discourse) {
    String name = match.need("holiday").text();
    Lexeme year = match.get("year");
    if (year != null) {
      return List.of(day(holidays.in(year.number(), name), "itself", name));
    }
    LocalDate creation = discourse.creation();
    if (creation == null) {
      return List.of(withoutDate(name));
    }
    LocalDate now = holidays.in(creation.getYear(), name);
    LocalDate day =
        switch (match.argument(0)) {
          case "last" -> now.isBefore(creation) ? now : holidays.in(creation.getYear() - 1, name);
          case "next" -> now.isAfter(creation) ? now : holidays.in(creation.getYear() + 1, name);
          case "this" -> now;
          case "year" ->
              holidays.in(creation.getYear() + Integer.parseInt(match.argument(1)), name);
          default -> nearest(creation, name, match, discourse);
        };
    return List.of(day(day, discourse.creationAnchor(), name));
  }

  private LocalDate nearest(LocalDate creation, String name, Match match, Discourse discourse) {
    LocalDate now = holidays.in(creation.getYear(), name);
    LocalDate before = now.isAfter(creation) ? holidays.in(creation.getYear() - 1, name) : now;
    LocalDate after = now.isBefore(creation) ? holidays.in(creation.getYear() + 1, name) : now;
    Tense tense = byPreposition(match, discourse);
    if (tense != Tense.UNKNOWN) {
      return tense == Tense.FUTURE ? after : before;
    }
    long since = creation.toEpochDay() - before.toEpochDay();
    return since <= after.toEpochDay() - creation.toEpochDay() ? before : after;
  }

  /** "By Easter", "until Christmas" look ahead, whatever the verb. */
  private static Tense byPreposition(Match match, Discourse discourse) {
    String before = discourse.words().lowerNear(match.start() - 1, match.start());
    boolean ahead = before.equals("by") || before.equals("until") || before.equals("till");
    return ahead ? Tense.FUTURE : discourse.tense(match);
  }

  private Outcome withoutDate(String name) {
    LocalDate one = holidays.in(2001, name);
    LocalDate two = holidays.in(2002, name);
    boolean fixed = one.getDayOfYear() == two.getDayOfYear();
    String value =
        fixed
            ? String.format(Locale.ROOT, "XXXX-%02d-%02d", one.getMonthValue(), one.getDayOfMonth())
            : "";
    return Outcome.unanchored(Timex.Type.DATE, value, "the year is not known");
  }

  private static Outcome day(LocalDate day, String anchor, String name) {
    return Outcome.of(Period.of(Grain.DAY, day), anchor, name + " fell on " + day);
  }
}
