package readout.actor;

import org.jspecify.annotations.Nullable;

/**
 * One term of one office.
 *
 * @param role the office as {@code roles.tsv} calls it: "foreign minister"
 * @param sector PLOVER sector
 * @param country ISO 3166 alpha-3, null for an international body
 * @param start first day, as precise as the table ({@code 2012}, {@code 2012-05}, {@code
 *     2012-05-07}), empty when not known
 * @param end last day, empty while open
 * @param confirmed for an open term: the last day on which it is known to have run
 * @param origin table and line
 */
record Term(
    String role,
    @Nullable String sector,
    @Nullable String country,
    String start,
    String end,
    String confirmed,
    String origin) {

  /**
   * Whether the term surely ran on a day. There is no grace: the day after an open term was last
   * confirmed the office is unknown.
   */
  boolean covers(String day) {
    return begun(start, day) && (end.isEmpty() ? within(confirmed, day) : within(end, day));
  }

  private static boolean within(String last, String day) {
    return !last.isEmpty() && !ended(last, day);
  }

  /** Days of different precision compare as far as the shorter says. */
  static boolean begun(String start, String day) {
    return start.isEmpty() || shorten(day, start).compareTo(start) >= 0;
  }

  static boolean ended(String end, String day) {
    return !end.isEmpty() && shorten(day, end).compareTo(end) > 0;
  }

  private static String shorten(String day, String like) {
    return day.substring(0, Math.min(day.length(), like.length()));
  }

  /** Rank of an office among those one person holds at once; the lowest is the one news names. */
  int rank() {
    return Roles.rank(role);
  }
}
