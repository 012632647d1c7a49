package readout.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Quarters, halves and seasons of a year, told in full or only talked of. */
final class YearPartRecipes {

  private static final int RESULTS_TALK = 400;
  private static final String NO_DATE = "no date to reckon from";

  private YearPartRecipes() {}

  /** "The 1988 quarter": the quarter talked of, in that year; else the year. */
  static List<Outcome> quarterOfYear(Match match, Discourse discourse) {
    Period quarter = discourse.quarterTalkedOf(match.start(), RESULTS_TALK);
    int year = match.need("year").number();
    return List.of(
        quarter == null
            ? Outcome.of(Period.year(year), "itself", "as written")
            : Outcome.of(
                    Period.of(Grain.QUARTER, quarter.first().withYear(year)),
                    discourse.anchorOf(quarter),
                    "the same quarter of " + year)
                .asAside());
  }

  /** The quarter the text talks of: "the quarter", "the latest period". */
  static List<Outcome> quarterTalkedOf(Match match, Discourse discourse) {
    Period quarter = discourse.quarterTalkedOf(match.start(), RESULTS_TALK);
    Period today = discourse.today();
    if (quarter == null && today == null) {
      return List.of();
    }
    Period period = quarter != null ? quarter : lastQuarter(today);
    return List.of(Outcome.of(period, discourse.anchorOf(period), "the quarter talked of"));
  }

  private static Period lastQuarter(@Nullable Period today) {
    return Period.of(Grain.QUARTER, Objects.requireNonNull(today).first()).plus(-1);
  }

  /** "Year-ago": the same quarter a year before, else the year before. */
  static List<Outcome> yearBefore(Match match, Discourse discourse) {
    Period quarter = discourse.quarterTalkedOf(match.start(), RESULTS_TALK);
    LocalDate creation = discourse.creation();
    if (quarter != null) {
      return List.of(
          Outcome.of(quarter.plus(-4), discourse.anchorOf(quarter), "a year before it").asAside());
    }
    return creation == null
        ? List.of(Outcome.unanchored(Timex.Type.DATE, "", NO_DATE))
        : List.of(
            Outcome.of(
                Period.year(creation.getYear() - 1), discourse.creationAnchor(), "a year before"));
  }

  /** A numbered quarter or half: of the year told, of one counted from now, or the nearest. */
  static List<Outcome> part(Match match, Discourse discourse) {
    Grain grain = Grain.named(match.argument(0));
    int number =
        match.get("ordinal") == null
            ? Integer.parseInt(match.argument(2))
            : match.need("ordinal").number();
    int months = grain == Grain.QUARTER ? 3 : 6;
    if (number < 1 || number > 12 / months) {
      return List.of();
    }
    Lexeme told = match.get("year") == null ? match.get("yy") : match.get("year");
    Integer year =
        told == null ? partYear(match, discourse, number, months) : (Integer) told.number();
    if (year == null) {
      return List.of(Outcome.unanchored(Timex.Type.DATE, "", NO_DATE));
    }
    LocalDate first = LocalDate.of(year, 1 + months * (number - 1), 1);
    String anchor = told == null ? discourse.creationAnchor() : "itself";
    return List.of(Outcome.of(Period.of(grain, first), anchor, "number " + number + " of " + year));
  }

  private static @Nullable Integer partYear(
      Match match, Discourse discourse, int number, int months) {
    LocalDate creation = discourse.creation();
    if (creation == null) {
      return null;
    }
    return match.argument(1).equals("auto")
        ? (Integer) nearestYear(creation, number, months, discourse.tense(match))
        : (Integer) (creation.getYear() + Integer.parseInt(match.argument(1)));
  }

  /**
   * The last such part that has begun, or the next one; of one that is told in the past when this
   * one has just begun, the last year's.
   */
  private static int nearestYear(LocalDate creation, int number, int months, Tense tense) {
    int now = (creation.getMonthValue() - 1) / months + 1;
    boolean justBegun = creation.getMonthValue() - (now - 1) * months == 1;
    boolean before = number > now + 1 || (number == now + 1 && justBegun && tense == Tense.PAST);
    return before ? creation.getYear() - 1 : creation.getYear();
  }

  /** Spring, summer: of the year told, last, next, or the nearest. */
  static List<Outcome> season(Match match, Discourse discourse) {
    int number = match.need("season").number();
    Lexeme told = match.get("year");
    if (told != null) {
      return List.of(Outcome.of(season(told.number(), number), "itself", "as written"));
    }
    LocalDate creation = discourse.creation();
    if (creation == null) {
      return List.of(Outcome.unanchored(Timex.Type.DATE, "", NO_DATE));
    }
    Period now = season(creation.getYear(), number);
    int year = creation.getYear() + seasonYear(now, creation, match, discourse);
    return List.of(
        Outcome.of(season(year, number), discourse.creationAnchor(), "the nearest by the tense"));
  }

  private static int seasonYear(Period now, LocalDate creation, Match match, Discourse discourse) {
    return switch (match.argument(0)) {
      case "last" -> now.last().isBefore(creation) ? 0 : -1;
      case "next" -> now.first().isAfter(creation) ? 0 : 1;
      case "this" -> 0;
      default -> seasonByTense(now, creation, discourse.aim(match));
    };
  }

  private static Period season(int year, int number) {
    return new Period(Grain.SEASON, LocalDate.of(year, 3 * number, 1));
  }

  private static int seasonByTense(Period now, LocalDate creation, Tense tense) {
    if (tense == Tense.FUTURE) {
      return now.last().isBefore(creation) ? 1 : 0;
    }
    return tense == Tense.PAST && now.first().isAfter(creation) ? -1 : 0;
  }
}
