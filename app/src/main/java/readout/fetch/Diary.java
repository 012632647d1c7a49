package readout.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import readout.collection.Reference;

/** What is known of addresses from earlier visits, and what is noted of this one. */
interface Diary {

  /** Whether to go: not where the page was read before, nor before a wished time. */
  boolean isDue(String key);

  /** What to ask by whether a list has changed. */
  Validators validators(String key);

  /** A page gave what it holds. */
  void pageRead(String key, String address);

  /**
   * A list gave what it names.
   *
   * @param validators to ask by next time; none where some of what it names was left behind
   */
  void listRead(String key, String address, Validators validators);

  /** A list has not changed. */
  void listUnchanged(String key);

  /** Nothing is to be had there, for good. */
  void refused(String key, Reference reference, String reason);

  /**
   * Nothing is to be had there for now.
   *
   * @return whether it will be tried again
   */
  boolean notNow(String key, Reference reference, String reason, @Nullable Duration after);
}
