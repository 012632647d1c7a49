package readout.collection;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the hours over the entries of a live page, to know whether they run within one day.
 *
 * <p>Entries stand newest first or oldest first. Where the hours turn back on their way, midnight
 * lies between two entries, and the page's own day is no longer sure for all of them.
 */
final class EntryClock {

  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})[:.h](\\d\\d)(?: ?([ap])\\.?m\\b)?", Pattern.CASE_INSENSITIVE);

  private EntryClock() {}

  /** Whether the hours only rise or only fall; lines without an hour count for nothing. */
  static boolean runWithinADay(List<String> lines) {
    int last = -1;
    boolean rises = false;
    boolean falls = false;
    for (String line : lines) {
      int minutes = minutes(line);
      if (minutes >= 0) {
        rises |= last >= 0 && minutes > last;
        falls |= last >= 0 && minutes < last;
        last = minutes;
      }
    }
    return !(rises && falls);
  }

  /** Minutes since midnight, or -1. */
  static int minutes(String line) {
    Matcher hour = HOUR.matcher(line);
    if (!hour.find()) {
      return -1;
    }
    int hours = Integer.parseInt(hour.group(1));
    if (hour.group(3) != null) {
      boolean afternoon = hour.group(3).toLowerCase(Locale.ROOT).equals("p");
      hours = hours % 12 + (afternoon ? 12 : 0);
    }
    return hours * 60 + Integer.parseInt(hour.group(2));
  }
}
