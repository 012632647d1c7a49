package readout.commitment;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Promise;
import readout.record.Telling;

/**
 * The promises of a record, in the order they fall due.
 *
 * @param day ISO day as of which they are looked at: given, or that of the newest document; absent
 *     where no document has a date
 * @param entries first those with a day, then the others, by id
 */
public record Docket(@Nullable String day, List<Entry> entries) {

  public Docket {
    entries = List.copyOf(entries);
  }

  /** How a promise stands on the day. */
  public enum Standing {
    KEPT,
    BROKEN,
    SUPERSEDED,
    /** The window is over and no text tells what became of it. */
    OVERDUE,
    /** The window is not over. */
    OPEN,
    /** No window was told: it can never be overdue. */
    NO_DAY_SET,
    /** The promise itself is denied or was called off. */
    DENIED
  }

  /**
   * A promise.
   *
   * @param fact that promises
   * @param due last day of the window, absent when none is told
   * @param made day on which it was made or first told, absent when unknown
   */
  public record Entry(Fact fact, Standing standing, @Nullable String due, @Nullable String made) {}

  /** The docket of a record as of a day. */
  public static Docket of(List<Fact> facts, @Nullable String day) {
    return new Docket(
        day,
        facts.stream()
            .filter(fact -> fact.commitment() != null)
            .map(fact -> entry(fact, day))
            .sorted(
                Comparator.comparing((Entry e) -> e.due() == null ? "9999" : e.due())
                    .thenComparing(e -> e.fact().id()))
            .toList());
  }

  private static Entry entry(Fact fact, @Nullable String day) {
    Promise promise = fact.commitment();
    FactDate window = promise == null ? null : promise.due();
    String due = window == null ? null : lastDay(window.end());
    return new Entry(fact, standing(fact, promise, due, day), due, made(fact));
  }

  private static Standing standing(
      Fact fact, @Nullable Promise promise, @Nullable String due, @Nullable String day) {
    if (fact.status() == Status.DENIED || fact.status() == Status.CANCELLED) {
      return Standing.DENIED;
    }
    return switch (promise == null ? "" : promise.fate()) {
      case "kept" -> Standing.KEPT;
      case "broken" -> Standing.BROKEN;
      case "superseded" -> Standing.SUPERSEDED;
      default ->
          due == null
              ? Standing.NO_DAY_SET
              : day != null && due.compareTo(day) < 0 ? Standing.OVERDUE : Standing.OPEN;
    };
  }

  /** "2022-02" ends on no day before its last. */
  private static String lastDay(String end) {
    return switch (end.length()) {
      case 4 -> end + "-12-31";
      case 7 -> java.time.YearMonth.parse(end).atEndOfMonth().toString();
      default -> end;
    };
  }

  private static @Nullable String made(Fact fact) {
    String first = null;
    for (Telling telling : fact.tellings()) {
      String published = telling.account().published();
      if (published != null && (first == null || published.compareTo(first) < 0)) {
        first = published;
      }
    }
    return first;
  }
}
