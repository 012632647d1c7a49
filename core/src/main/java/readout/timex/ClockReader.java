package readout.timex;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 10:30 p.m., 5pm, 16:08 UTC, 0800 GMT, noon, four o'clock. */
final class ClockReader {

  private static final Map<String, String> NAMED =
      Map.of("noon", "T12:00", "midday", "T12:00", "midnight", "T24:00");

  private static final Set<String> UNIVERSAL = Set.of("utc", "gmt");

  private static final Set<String> ZONES =
      Set.of(
          "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "cet", "cest",
          "eet", "eest", "bst", "msk", "jst", "ist", "kst");

  private static final Set<String> PLACED = Set.of("local", "moscow", "kyiv", "kiev", "eastern");

  private final NumberReader numbers;

  static boolean isNamed(String word) {
    return NAMED.containsKey(word);
  }

  ClockReader(NumberReader numbers) {
    this.numbers = numbers;
  }

  /**
   * A time of day.
   *
   * @param suffix TIMEX3: {@code T22:00}, {@code T16:08Z}
   * @param end index of the word after it
   */
  record Reading(String suffix, int end) {}

  @Nullable Reading at(Words words, int i) {
    String named = NAMED.get(words.lower(i));
    if (named != null) {
      return zoned(words, new Reading(named, i + 1), false);
    }
    return words.isDigits(i) ? digits(words, i) : oClock(words, i);
  }

  private @Nullable Reading oClock(Words words, int i) {
    if (!words.lowerNear(i + 1, i).equals("o") || !words.lower(i + 2).equals("'clock")) {
      return null;
    }
    NumberReader.Reading hour = numbers.at(words, i);
    return hour == null || hour.value() > 12
        ? null
        : half(words, (int) hour.value(), 0, i + 3, false);
  }

  private @Nullable Reading digits(Words words, int i) {
    if (words.glued(i) && !words.lower(i - 1).equals("(")) {
      return null;
    }
    int hour = value(words, i);
    boolean minutes =
        (words.lower(i + 1).equals(":") || words.lower(i + 1).equals("."))
            && words.glued(i + 1)
            && words.glued(i + 2)
            && words.lower(i + 2).length() == 2
            && words.isDigits(i + 2);
    if (!minutes) {
      return hourAlone(words, i, hour);
    }
    int minute = value(words, i + 2);
    boolean colon = words.lower(i + 1).equals(":");
    boolean seconds = colon && words.lower(i + 3).equals(":") && words.isDigits(i + 4);
    int end = seconds ? i + 5 : i + 3;
    return half(words, hour, minute, end, !colon);
  }

  private @Nullable Reading hourAlone(Words words, int i, int hour) {
    if (words.lower(i).length() == 4 && isZone(words, i + 1)) {
      return half(words, hour / 100, hour % 100, i + 1, false);
    }
    Reading clock = oClock(words, i);
    return clock != null || words.lower(i).length() > 2 ? clock : half(words, hour, 0, i + 1, true);
  }

  /** With "a.m." or "p.m." when it stands there; nothing when it is needed and does not. */
  private @Nullable Reading half(Words words, int hour, int minute, int end, boolean needed) {
    String mark = words.lowerNear(end, end - 1);
    int after = end + 1;
    if ((mark.equals("a") || mark.equals("p")) && isDottedM(words, end)) {
      mark = mark + "m";
      after = words.lower(end + 3).equals(".") && words.glued(end + 3) ? end + 4 : end + 3;
    }
    boolean halved = mark.equals("am") || mark.equals("pm");
    if ((!halved && needed) || hour > (halved ? 12 : 24) || minute > 59) {
      return null;
    }
    int full = !halved ? hour : hour % 12 + (mark.equals("pm") ? 12 : 0);
    String suffix = String.format(Locale.ROOT, "T%02d:%02d", full, minute);
    return zoned(words, new Reading(suffix, halved ? after : end), true);
  }

  private static boolean isDottedM(Words words, int i) {
    return words.lower(i + 1).equals(".") && words.glued(i + 1) && words.lower(i + 2).equals("m");
  }

  private static Reading zoned(Words words, Reading clock, boolean shown) {
    int i = clock.end;
    boolean bracket = words.lower(i).equals("(");
    if (bracket) {
      int close = i + 1;
      while (close < i + 5 && !words.lower(close).equals(")")) {
        close++;
      }
      return isZone(words, i + 1) && words.lower(close).equals(")")
          ? new Reading(clock.suffix, close + 1)
          : clock;
    }
    if (isZone(words, i)) {
      String suffix =
          shown && UNIVERSAL.contains(words.lower(i)) ? clock.suffix + "Z" : clock.suffix;
      return new Reading(suffix, i + 1);
    }
    boolean placed = PLACED.contains(words.lower(i)) && words.lower(i + 1).equals("time");
    return placed ? new Reading(clock.suffix, i + 2) : clock;
  }

  private static boolean isZone(Words words, int i) {
    return ZONES.contains(words.lower(i)) && words.isCapitalised(i);
  }

  private static int value(Words words, int i) {
    int value = 0;
    for (int k = 0; k < Math.min(6, words.lower(i).length()); k++) {
      value = 10 * value + Character.digit(words.lower(i).charAt(k), 10);
    }
    return value;
  }
}
