package readout;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.actor.Cast;
import readout.actor.OfficeYears;
import readout.text.SegmentedText;
import readout.timex.DateProof;
import readout.timex.Interval;
import readout.timex.Timex;

/**
 * Proves the year of a text that tells a weekday and a day but no year, and that nothing else
 * dates: the calendar allows some years, the offices that the text gives to people allow some, and
 * when one year alone is left by both it is the year. Otherwise it stays unknown.
 *
 * @param day the ISO day that was proved
 * @param proof one line that shows it
 */
record YearProof(String day, String proof) {

  private static final String UNKNOWN = "XXXX";
  private static final int MONTH_AT = 5;
  private static final int DAY_AT = 8;
  private static final int DAY_END = 10;

  /** The proof, null when the text is dated or the year cannot be proved. */
  static @Nullable YearProof of(SegmentedText text, List<Timex> timexes, Cast cast) {
    if (text.document().creationDay() != null) {
      return null;
    }
    OfficeYears offices = OfficeYears.of(cast);
    YearProof found = null;
    for (Timex timex : offices == null ? List.<Timex>of() : timexes) {
      YearProof proof = of(text, timex, offices);
      if (proof != null && found != null && !sameYear(proof, found)) {
        return null;
      }
      found = found == null ? proof : found;
    }
    return found;
  }

  private static boolean sameYear(YearProof a, YearProof b) {
    return a.day.substring(0, MONTH_AT).equals(b.day.substring(0, MONTH_AT));
  }

  private static @Nullable YearProof of(
      SegmentedText text, Timex timex, @Nullable OfficeYears offices) {
    DayOfWeek weekday = weekday(timex.span().of(text.text()));
    boolean yearless = timex.value().matches(UNKNOWN + "-\\d\\d-\\d\\d");
    if (offices == null || weekday == null || !yearless) {
      return null;
    }
    int month = Integer.parseInt(timex.value().substring(MONTH_AT, MONTH_AT + 2));
    int day = Integer.parseInt(timex.value().substring(DAY_AT, DAY_END));
    DateProof calendar = DateProof.of(month, day, weekday);
    List<Integer> years = calendar.years().stream().filter(offices.years()::contains).toList();
    if (years.size() != 1) {
      return null;
    }
    int year = years.getFirst();
    return new YearProof(
        year + timex.value().substring(UNKNOWN.length()),
        calendar + "; " + offices.reason() + "; only " + year + " is left");
  }

  private static @Nullable DayOfWeek weekday(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (lower.contains(weekday.name().toLowerCase(Locale.ROOT))) {
        return weekday;
      }
    }
    return null;
  }

  /** The same expressions with the year put in where it was unknown. */
  List<Timex> putInto(List<Timex> timexes) {
    var settled = new ArrayList<Timex>();
    for (Timex timex : timexes) {
      boolean open =
          timex.value().startsWith(UNKNOWN)
              || timex.window() != null && timex.window().start().startsWith(UNKNOWN);
      settled.add(open ? settled(timex) : timex);
    }
    return List.copyOf(settled);
  }

  private Timex settled(Timex timex) {
    Interval window = timex.window();
    return new Timex(
        timex.span(),
        timex.type(),
        dated(timex.value()),
        timex.mod(),
        timex.quant(),
        timex.freq(),
        window == null ? null : dated(window),
        timex.anchor() == null ? null : dated(timex.anchor()),
        timex.rule(),
        null,
        proof);
  }

  /** A window may run over New Year. */
  private Interval dated(Interval window) {
    String start = dated(window.start());
    String end = dated(window.end());
    boolean over = end.compareTo(start) < 0;
    return over && end.compareTo(day) < 0
        ? new Interval(start, shifted(end, 1))
        : over ? new Interval(shifted(start, -1), end) : new Interval(start, end);
  }

  private static String shifted(String day, int years) {
    int year = Integer.parseInt(day.substring(0, UNKNOWN.length()));
    return (year + years) + day.substring(UNKNOWN.length());
  }

  private String dated(String words) {
    return words.replace(UNKNOWN, day.substring(0, UNKNOWN.length()));
  }
}
