package readout.corpus;

/** A line that cannot be read; the reader turns it into a {@link Problem} and goes on. */
final class Unfit extends RuntimeException {

  Unfit(String message) {
    super(message);
  }
}
