package readout.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that tells of another time: "On June 27 1989 ... In August ... on September
 * 11". A year that opens its sentence, or a day written in full, sets the scene; months and days
 * without a year that follow in the paragraph are of that year, until a date of another year near
 * the publication is told.
 */
final class Flashback {

  /** So many words behind its last date a flashback is over. */
  private static final int REACH = 80;

  /** What is told from behind ("had flown") is of it so many words further. */
  private static final int PERFECT_REACH = 160;

  /** So far back, in words, the verb of a date is looked for. */
  private static final int SENTENCE = 25;

  /** A year so close to that of the publication is news or its background. */
  private static final int LONG_AGO = 2;

  private final Words words;
  private final @Nullable LocalDate creation;
  private int year;
  private int last = -1;

  Flashback(Words words, @Nullable LocalDate creation) {
    this.words = words;
    this.creation = creation;
  }

  /**
   * Takes in a date.
   *
   * @param at index of its last word
   * @param start index of its first word
   * @param written whether its year is written
   */
  void told(int start, int at, Period period, boolean written) {
    int told = period.first().getYear();
    boolean opens = words.firstOfSentence(start) >= start - 2;
    boolean scene = written && (opens || period.grain() == Grain.DAY);
    boolean dated = period.grain().compareTo(Grain.YEAR) <= 0;
    if (dated && isLongAgo(told) && (scene || goesOn(start) && told == year)) {
      year = told;
      last = at;
    } else if (!isLongAgo(told)) {
      last = -1;
    }
  }

  private boolean isLongAgo(int told) {
    return creation != null && told <= creation.getYear() - LONG_AGO;
  }

  /** The year in which a month or day without one is told here; null where no flashback goes on. */
  @Nullable Integer yearAt(int at) {
    return goesOn(at) ? (Integer) year : null;
  }

  /** "He had visited the town in October": told from behind, even as a paragraph of its own. */
  private boolean isPerfect(int at) {
    int first = Math.max(words.firstOfSentence(at), at - SENTENCE);
    for (int i = at - 1; i >= first; i--) {
      if (words.lower(i).equals("had")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in the past perfect and the year told last is long ago. */
  boolean isBehind(int at, int told) {
    return isLongAgo(told) && isPerfect(at);
  }

  private boolean goesOn(int at) {
    boolean perfect = last >= 0 && isPerfect(at);
    return last >= 0
        && at - last <= (perfect ? PERFECT_REACH : REACH)
        && (perfect || !words.text().substring(words.end(last), words.start(at)).contains("\n\n"));
  }
}
