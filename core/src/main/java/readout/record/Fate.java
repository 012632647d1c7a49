package readout.record;

/**
 * What became of a promise.
 *
 * @param promise id of the fact that promises
 * @param outcome never {@link Outcome#NOT_REPORTED}: that needs no fact
 * @param by id of the fact that shows it
 * @param why in words
 */
public record Fate(String promise, Outcome outcome, String by, String why) {

  /** What can become of a promise. */
  public enum Outcome {
    KEPT,
    /** The contrary was done, or it was done too late. */
    BROKEN,
    /** A new promise took its place. */
    SUPERSEDED,
    NOT_REPORTED;

    /** The word used in exports. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
