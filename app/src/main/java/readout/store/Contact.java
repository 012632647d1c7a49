package readout.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or call of at least two that have a name of their own in the record.
 *
 * @param fact its id
 * @param mode of PLOVER: meet, visit, phone ...; null when no text tells
 * @param status label: occurred, ongoing or planned
 * @param start ISO day, month or year; null when no text tells
 * @param end the same
 * @param parties those who had or are to have a part in it, by id
 */
public record Contact(
    String fact,
    @Nullable String mode,
    String status,
    @Nullable String start,
    @Nullable String end,
    List<Party> parties) {

  public Contact {
    parties = List.copyOf(parties);
  }

  /**
   * One who had a part in it.
   *
   * @param id of the actor
   * @param team those of one team came together: they met others, not each other
   */
  public record Party(String id, String team) {}

  /** Whether it took place; otherwise it is only planned. */
  public boolean isHeld() {
    return !status.equals("planned");
  }
}
