package readout.timex;

import org.jspecify.annotations.Nullable;
import readout.text.Span;

/**
 * A time expression and its value (TIMEX3, Pustejovsky et al. 2003; ISO 24617-1).
 *
 * @param span the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2022-02-20}, {@code 2022-W07}, {@code PT105M}, {@code
 *     PRESENT_REF}; empty when the expression cannot be anchored, and then {@link #problem} says
 *     why
 * @param mod TIMEX3 modifier ({@code APPROX}, {@code BEFORE}, {@code START} ...)
 * @param quant for sets: {@code EVERY}
 * @param freq for sets: {@code 2D}
 * @param window the days meant: those of the value for a plain date, those of the convention for a
 *     fuzzy window ("in the coming hours": the anchor day and the next), those of the whole range
 *     for either end of one ("20-22 February"); null when they cannot be told. Where the year is
 *     unknown both days start with {@code XXXX}
 * @param anchor what it was reckoned from: the document creation time, an earlier expression, or
 *     itself
 * @param rule id of the rule that decided
 * @param problem what is wrong ("no such day: 30 February", "21 February 2022 is not a Sunday but a
 *     Monday", "no date to reckon from"), else null; the value may still stand
 * @param proof one line that shows how the value was reached, else null
 */
public record Timex(
    Span span,
    Type type,
    String value,
    @Nullable String mod,
    @Nullable String quant,
    @Nullable String freq,
    @Nullable Interval window,
    @Nullable String anchor,
    String rule,
    @Nullable String problem,
    @Nullable String proof) {

  /** Whether the year is not told: the value or the window starts with {@code XXXX}. */
  public boolean isYearless() {
    return value.startsWith(UNKNOWN_YEAR + "-")
        || (window != null && window.start().startsWith(UNKNOWN_YEAR));
  }

  /**
   * The same expression once other evidence has told the year: {@code XXXX-02-20} becomes {@code
   * 2022-02-20}, and a window reckoned from it gets its days.
   *
   * @return this, when the year was known or there is no such day in that year
   */
  public Timex inYear(int year, String why) {
    if (!isYearless() || !isDayIn(year)) {
      return this;
    }
    String dated = value.startsWith(UNKNOWN_YEAR) ? valueIn(year) : value;
    String reckonedFrom = anchor == null ? null : anchor.replace(UNKNOWN_YEAR, year + "");
    return new Timex(
        span,
        type,
        dated,
        mod,
        quant,
        freq,
        windowIn(year),
        reckonedFrom,
        rule,
        null,
        proof == null ? why : proof + "; " + why);
  }

  private boolean isDayIn(int year) {
    String day = value.startsWith(UNKNOWN_YEAR) ? value : anchor == null ? "" : anchor;
    return !day.contains(UNKNOWN_YEAR + "-02-29") || java.time.Year.isLeap(year);
  }

  /** A day reckoned from another is reckoned anew: 29 February may lie between. */
  private String valueIn(int year) {
    Interval days = windowIn(year);
    boolean reckoned = anchor != null && anchor.contains(UNKNOWN_YEAR) && value.length() >= 10;
    return reckoned && days != null
        ? days.start() + value.substring(10)
        : year + value.substring(4);
  }

  private @Nullable Interval windowIn(int year) {
    Interval days = window;
    if (days == null || !days.start().startsWith(UNKNOWN_YEAR)) {
      return days;
    }
    int at = anchor == null ? -1 : anchor.indexOf(UNKNOWN_YEAR);
    return at < 0 || anchor == null
        ? YearlessDay.writtenIn(days, year)
        : YearlessDay.reckonedIn(days, anchor.substring(at), year);
  }

  /** One line for people: words, value, how it was reached, the rule, and what is wrong. */
  public String explain(String text) {
    var line = new StringBuilder();
    line.append('"').append(span.of(text)).append("\" = ");
    line.append(type).append(' ').append(value.isEmpty() ? "unknown" : value);
    append(line, " mod ", mod);
    append(line, "; ", proof);
    append(line, "; reckoned from ", anchor);
    append(line, "; days ", window == null ? null : window.start() + "/" + window.end());
    append(line, "; but ", problem);
    return line.append("; rule ").append(rule).toString();
  }

  private static void append(StringBuilder line, String label, @Nullable String what) {
    if (what != null) {
      line.append(label).append(what);
    }
  }

  private static final String UNKNOWN_YEAR = "XXXX";

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
