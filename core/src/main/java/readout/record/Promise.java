package readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment binds its maker to.
 *
 * @param due the window, if the text gives one
 * @param strength {@code outcome}, {@code effort} or {@code principle}
 * @param conditions the words of each
 * @param fate {@code kept}, {@code broken}, {@code superseded} or {@code not-reported}
 * @param fateFact id of the fact that shows it
 */
public record Promise(
    @Nullable FactDate due,
    String strength,
    List<String> conditions,
    String fate,
    @Nullable String fateFact) {

  public Promise {
    conditions = List.copyOf(conditions);
  }

  /** The same promise, now that a fact shows what became of it. */
  Promise with(Fate shown, String by) {
    return new Promise(due, strength, conditions, shown.outcome().label(), by);
  }
}
