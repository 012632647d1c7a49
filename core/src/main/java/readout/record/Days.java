package readout.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the days of two facts lie to each other: those they tell, else those they were told on. */
final class Days {

  private static final int A_WEEK = 7;
  private static final int LONG_AGO = 45;

  private static final int ISO_DAY = 10;
  private static final long UNKNOWN = Long.MIN_VALUE;
  private static final long FAR = Long.MAX_VALUE / 4;

  private Days() {}

  /** Below 0: never the same; from 0 (nothing speaks for it) to 2 (exactly the same days). */
  static double near(Profile a, Profile b, boolean here) {
    FactDate one = a.date();
    FactDate other = b.date();
    if (one != null && other != null) {
      return both(one, other);
    }
    if (one == null && other == null) {
      return here ? 0.5 : neighbours(a.days(), b.days());
    }
    return one != null ? undated(one, b, here) : undated(other, a, here);
  }

  private static double both(FactDate a, FactDate b) {
    String[] x = of(a);
    String[] y = of(b);
    boolean apart = x[0].compareTo(y[1]) > 0 || y[0].compareTo(x[1]) > 0;
    if (apart) {
      return -1;
    }
    boolean exact = x[0].equals(y[0]) && x[1].equals(y[1]);
    return exact ? 2 : 1;
  }

  /** A dated fact and one that tells no day: what is told of as past was not ahead. */
  private static double undated(@Nullable FactDate date, Profile undated, boolean here) {
    if (here || date == null) {
      return date == null || isOfItsDays(date, undated) ? 0.5 : 0;
    }
    double best = undated.days().isEmpty() ? 0.25 : -1;
    for (String day : undated.days()) {
      long past = between(of(date)[0], day);
      boolean behind = undated.time() == Profile.Time.BEHIND;
      if (past >= 0 || !behind) {
        best = Math.max(best, Math.abs(past) <= A_WEEK ? 1 : Math.abs(past) <= LONG_AGO ? 0.5 : 0);
      }
    }
    return best;
  }

  /** What a text tells without a day is news of the day it is told on. */
  private static boolean isOfItsDays(FactDate date, Profile undated) {
    return undated.days().isEmpty()
        || undated.days().stream().anyMatch(day -> between(of(date)[1], day) <= LONG_AGO);
  }

  private static double neighbours(Set<String> a, Set<String> b) {
    double best = a.isEmpty() || b.isEmpty() ? 0 : -0.5;
    for (String x : a) {
      for (String y : b) {
        long apart = Math.abs(between(x, y));
        best = Math.max(best, apart <= A_WEEK ? 0.5 : apart <= LONG_AGO ? 0.25 : 0);
      }
    }
    return Math.max(0, best);
  }

  /** First and last day of a date of any precision. */
  static String[] of(FactDate date) {
    String start = date.start();
    String end = date.end();
    return new String[] {
      start + "-01-01".substring(Math.min(6, Math.max(0, start.length() - 4))),
      end + "-12-31".substring(Math.min(6, Math.max(0, end.length() - 4)))
    };
  }

  static long between(String from, String to) {
    long first = day(from);
    long last = day(to);
    return first == UNKNOWN || last == UNKNOWN ? FAR : last - first;
  }

  /** Days since 1970, read by hand: this is asked for every two facts of a group. */
  private static long day(String iso) {
    if (iso.length() < ISO_DAY) {
      return UNKNOWN;
    }
    try {
      return LocalDate.of(
              Integer.parseInt(iso, 0, 4, 10),
              Integer.parseInt(iso, 5, 7, 10),
              Integer.parseInt(iso, 8, ISO_DAY, 10))
          .toEpochDay();
    } catch (NumberFormatException | DateTimeException none) {
      return UNKNOWN;
    }
  }
}
