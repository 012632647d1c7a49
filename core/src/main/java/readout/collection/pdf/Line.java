package readout.collection.pdf;

import java.util.List;

/**
 * Words that stand on one base line without a wide gap between them.
 *
 * @param page from 0
 * @param left in points from the left edge, as are all lengths
 * @param base distance of the base line from the upper edge
 * @param size of the letters
 */
record Line(int page, double left, double right, double base, double size, String text) {

  double top() {
    return base - size;
  }

  static double left(List<Line> lines) {
    return lines.stream().mapToDouble(Line::left).min().orElse(0);
  }

  static double right(List<Line> lines) {
    return lines.stream().mapToDouble(Line::right).max().orElse(0);
  }
}
