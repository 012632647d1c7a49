package readout.model;

/** What the network gives for one window, row by row of pieces. */
final class EventScores {

  private final int length;
  private final float[] types;
  private final float[] inside;

  EventScores(int length, float[] types, float[] inside) {
    this.length = length;
    this.types = types;
    this.inside = inside;
  }

  /** The probability of a type for a piece; column 0 is that the piece tells no event. */
  double type(int piece, int column) {
    return types[piece * (types.length / length) + column];
  }

  /** How many numbers the network holds of a piece. */
  int width() {
    return inside.length / length;
  }

  /** What the network holds of the pieces from one number to another, for {@link CloserLook}. */
  float[] inside(int from, int to) {
    float[] some = new float[(to - from) * width()];
    System.arraycopy(inside, from * width(), some, 0, some.length);
    return some;
  }
}
