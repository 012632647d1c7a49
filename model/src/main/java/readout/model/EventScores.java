package readout.model;

import java.util.List;

/** What the network gives for one window, row by row of pieces, as probabilities. */
final class EventScores {

  static final String[] OUTPUTS = {"types", "statuses", "modes", "roles"};

  private final int length;
  private final List<float[]> tables;

  EventScores(int length, List<float[]> tables) {
    this.length = length;
    this.tables = List.copyOf(tables);
  }

  /** Column 0 is that the piece tells no event. */
  double type(int piece, int column) {
    return cell(0, piece, column);
  }

  double status(int piece, int column) {
    return cell(1, piece, column);
  }

  double mode(int piece, int column) {
    return cell(2, piece, column);
  }

  /** That the piece belongs to somebody who acts in the event that another tells. */
  double actor(int trigger, int piece) {
    return tables.get(3)[trigger * length + piece];
  }

  double recipient(int trigger, int piece) {
    return tables.get(3)[(length + trigger) * length + piece];
  }

  private double cell(int table, int piece, int column) {
    float[] values = tables.get(table);
    return values[piece * (values.length / length) + column];
  }
}
