package readout.timex;

/**
 * Days on the calendar, both ends included.
 *
 * @param start ISO day
 * @param end ISO day, not before the start
 */
public record Interval(String start, String end) {

  public Interval {
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException("an interval ends before it starts: " + start + "/" + end);
    }
  }
}
