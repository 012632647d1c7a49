package readout.collection.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page into the order in which they are read, and into blocks.
 *
 * <p>Recursive cuts along white space (Nagy and Seth, "Hierarchical representation of optically
 * scanned documents", ICPR 1984): where a white column divides a region, its left side is read
 * first; else the region is cut at its widest white row, so that a headline over two columns comes
 * before both.
 */
final class ReadingOrder {

  /** A white column is at least so many times as wide as the letters are high. */
  private static final double GUTTER = 0.8;

  /** White rows narrower than this, in letters' sizes, are the space between lines. */
  private static final double ROW = 0.75;

  /** Columns of fewer lines are cells, or a number before a line. */
  private static final int LINES = 3;

  private static final int DEEPEST = 60;

  private ReadingOrder() {}

  /** Blocks of lines; within a block the lines follow each other. */
  static List<List<Line>> of(List<Line> lines) {
    var blocks = new ArrayList<List<Line>>();
    cut(lines, blocks, 0);
    return blocks;
  }

  private static void cut(List<Line> lines, List<List<Line>> blocks, int depth) {
    if (lines.isEmpty()) {
      return;
    }
    double size = size(lines);
    double column = depth < DEEPEST ? whiteColumn(lines, size) : Double.NaN;
    double row = depth < DEEPEST ? whiteRow(lines, size) : Double.NaN;
    if (!Double.isNaN(column)) {
      cut(lines.stream().filter(it -> it.right() <= column).toList(), blocks, depth + 1);
      cut(lines.stream().filter(it -> it.right() > column).toList(), blocks, depth + 1);
    } else if (!Double.isNaN(row)) {
      cut(lines.stream().filter(it -> it.base() <= row).toList(), blocks, depth + 1);
      cut(lines.stream().filter(it -> it.base() > row).toList(), blocks, depth + 1);
    } else {
      blocks.add(lines.stream().sorted(DOWN_THEN_RIGHT).toList());
    }
  }

  private static final Comparator<Line> DOWN_THEN_RIGHT =
      Comparator.comparingLong((Line line) -> Math.round(line.base() / 2))
          .thenComparingDouble(Line::left);

  private static double size(List<Line> lines) {
    double[] sizes = lines.stream().mapToDouble(Line::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  /** Right end of the lines on the left of a white column, or NaN where there is none. */
  private static double whiteColumn(List<Line> lines, double size) {
    List<Line> sorted = lines.stream().sorted(Comparator.comparingDouble(Line::left)).toList();
    double reach = sorted.getFirst().right();
    for (int i = 1; i < sorted.size(); i++) {
      boolean white = sorted.get(i).left() - reach > GUTTER * size;
      if (white && i >= LINES && sorted.size() - i >= LINES) {
        return reach;
      }
      reach = Math.max(reach, sorted.get(i).right());
    }
    return Double.NaN;
  }

  /** Base line above the widest white row, or NaN where lines only follow each other. */
  private static double whiteRow(List<Line> lines, double size) {
    List<Line> sorted = lines.stream().sorted(Comparator.comparingDouble(Line::base)).toList();
    double widest = ROW * size;
    double at = Double.NaN;
    for (int i = 1; i < sorted.size(); i++) {
      double white = sorted.get(i).top() - sorted.get(i - 1).base();
      if (white > widest) {
        widest = white;
        at = sorted.get(i - 1).base();
      }
    }
    return at;
  }
}
