package readout.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import readout.collection.Fetched;

/** What came of a visit. */
public sealed interface Answer {

  /** A page, feed or file. */
  record Body(Fetched fetched, Validators validators) implements Answer {}

  /** It has not changed since the validators were given. */
  record Unchanged() implements Answer {}

  /** It lies elsewhere. */
  record Moved(String to) implements Answer {}

  /**
   * Nothing, and it will stay so.
   *
   * @param reason says what the address does or is, for a person
   */
  record Refused(String reason) implements Answer {}

  /**
   * Nothing for now.
   *
   * @param reason says what the address does or is, for a person
   * @param after the server's wish when to come again
   */
  record NotNow(String reason, @Nullable Duration after) implements Answer {}
}
