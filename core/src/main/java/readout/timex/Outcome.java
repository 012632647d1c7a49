package readout.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of its words, before it has a place in the text.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value, empty when unknown
 * @param mod TIMEX3 modifier
 * @param quant for sets
 * @param freq for sets
 * @param window the days meant
 * @param anchor what it was reckoned from
 * @param problem what is wrong
 * @param proof how the value was reached
 * @param period the stretch of the calendar, for later words to be reckoned from
 * @param start index of its first word; -1 for that of the match
 * @param end index of the word after its last; -1 for that of the match
 */
record Outcome(
    Timex.Type type,
    String value,
    @Nullable String mod,
    @Nullable String quant,
    @Nullable String freq,
    @Nullable Interval window,
    @Nullable String anchor,
    @Nullable String problem,
    @Nullable String proof,
    @Nullable Period period,
    int start,
    int end) {

  static Outcome of(Timex.Type type, String value) {
    return new Outcome(type, value, null, null, null, null, null, null, null, null, -1, -1);
  }

  static Outcome of(Period period, String anchor, String proof) {
    if (!period.isWritten()) {
      return of(Timex.Type.DATE, period.first().getYear() < 1 ? "PAST_REF" : "FUTURE_REF");
    }
    return new Outcome(
        Timex.Type.DATE,
        period.value(),
        null,
        null,
        null,
        period.days(),
        anchor,
        null,
        proof,
        period,
        -1,
        -1);
  }

  /** Words that need a date to be reckoned from where there is none. */
  static Outcome unanchored(Timex.Type type, String value, String problem) {
    return of(type, value).withProblem(problem);
  }

  Outcome withMod(@Nullable String what) {
    return what == null || what.isEmpty()
        ? this
        : new Outcome(
            type, value, what, quant, freq, window, anchor, problem, proof, period, start, end);
  }

  Outcome withSet(@Nullable String each, @Nullable String often) {
    return new Outcome(
        Timex.Type.SET,
        value,
        mod,
        each,
        often,
        window,
        anchor,
        problem,
        proof,
        period,
        start,
        end);
  }

  /** The days meant; none when four digits cannot write their years. */
  Outcome withWindow(LocalDate from, LocalDate to) {
    if (!Period.isWritten(from) || !Period.isWritten(to)) {
      return this;
    }
    return withWindow(new Interval(from.toString(), to.toString()));
  }

  Outcome withWindow(@Nullable Interval days) {
    return new Outcome(
        type, value, mod, quant, freq, days, anchor, problem, proof, period, start, end);
  }

  Outcome withAnchor(String what) {
    return new Outcome(
        type, value, mod, quant, freq, window, what, problem, proof, period, start, end);
  }

  Outcome withProblem(@Nullable String what) {
    return new Outcome(
        type, value, mod, quant, freq, window, anchor, what, proof, period, start, end);
  }

  Outcome withProof(String what) {
    return new Outcome(
        type, value, mod, quant, freq, window, anchor, problem, what, period, start, end);
  }

  Outcome withValue(Timex.Type other, String what) {
    return new Outcome(
        other, what, mod, quant, freq, window, anchor, problem, proof, period, start, end);
  }

  /** The same, but told in passing: later words are not reckoned from it. */
  Outcome asAside() {
    return new Outcome(
        type, value, mod, quant, freq, window, anchor, problem, proof, null, start, end);
  }

  Outcome asAsideIf(boolean aside) {
    return aside ? asAside() : this;
  }

  /** The same for fewer words than the match took: one end of a range. */
  Outcome at(int first, int after) {
    return new Outcome(
        type, value, mod, quant, freq, window, anchor, problem, proof, period, first, after);
  }
}
