package readout.model;

/** The trained reader cannot be used here; the message says why. Reading goes on by rules. */
public final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unusable(String message, Throwable cause) {
    super(message, cause);
  }

  Unusable(String message) {
    super(message);
  }
}
