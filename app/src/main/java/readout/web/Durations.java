package readout.web;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import readout.event.Quantity;

/** Lengths of time and numbers in words. */
final class Durations {

  private Durations() {}

  /** "1 hour 45 minutes"; what is no ISO length of time as it is. */
  static String shown(String iso) {
    try {
      Duration length = Duration.parse(iso);
      String hours = counted(length.toHours(), "hour");
      String minutes = counted(length.toMinutesPart(), "minute");
      return hours.isEmpty() || minutes.isEmpty() ? hours + minutes : hours + " " + minutes;
    } catch (DateTimeParseException odd) {
      return iso;
    }
  }

  private static String counted(long number, String unit) {
    return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
  }

  /** "at least 3 soldiers killed". */
  static String shown(Quantity quantity) {
    double value = quantity.value();
    String digits =
        value == Math.rint(value) && Math.abs(value) < 1e15
            ? String.format(Locale.ROOT, "%,d", (long) value)
            : Double.toString(value);
    String bound = quantity.bound().equals("exact") ? "" : quantity.bound().replace('-', ' ') + " ";
    String unit = quantity.unit() == null ? "" : " " + quantity.unit();
    String what =
        quantity.what() == null || quantity.what().equals(quantity.unit())
            ? ""
            : " " + quantity.what();
    return bound + digits + unit + what;
  }
}
