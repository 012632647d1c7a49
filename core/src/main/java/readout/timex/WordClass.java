package readout.timex;

import java.util.Locale;

/** What a word or a run of words can be in a rule: {@code $month}, {@code $count}. */
enum WordClass {
  /** 1 to 12. */
  MONTH,
  /** 1 (Monday) to 7. */
  WEEKDAY,
  /** One unit; the text names its {@link Grain}. */
  UNIT,
  /** Several units; the text names their {@link Grain}. */
  UNITS,
  /** A number in digits or words. */
  NUMBER,
  /** A whole number in digits, as written. */
  DIGITS,
  /** A number, an article, or a vague number (not a number, then). */
  COUNT,
  /** First to ninety-ninth. */
  ORDINAL,
  /** A day of the month, as 20, 20th or twentieth. */
  DAY,
  /** Four digits, or as spoken. */
  YEAR,
  /** Two digits, as the end of a year. */
  YY,
  /** An ordinal of the seasons: spring first. */
  SEASON,
  /** Part of a day; the text is the TIMEX3 suffix. */
  PART,
  /** Time of day; the text is the TIMEX3 suffix. */
  CLOCK,
  /** The first year of a decade. */
  DECADE,
  /** A feast; the text is its name. */
  HOLIDAY,
  /** Words that say how exact a number is; the text is the TIMEX3 modifier. */
  ABOUT,
  /** Words that say which part of a period is meant; the text is the TIMEX3 modifier. */
  PHASE,
  /** Words after a time expression that say how exact it is; the text is the TIMEX3 modifier. */
  AFTER;

  static WordClass named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
