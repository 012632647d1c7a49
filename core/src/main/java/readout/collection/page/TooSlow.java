package readout.collection.page;

/** A page that takes longer to read than is its share; the message says how long that is. */
public final class TooSlow extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooSlow(String message) {
    super(message);
  }
}
