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
 * @param window for dates and fuzzy windows: the days meant, when they are more (or other) than the
 *     value alone says ("in the coming hours")
 * @param anchor what it was reckoned from: the document creation time, an earlier expression, or
 *     itself
 * @param rule id of the rule that decided
 * @param problem why there is no value ("no such day: 30 February"), else null
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
    @Nullable String problem) {

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
