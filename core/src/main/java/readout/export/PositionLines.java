package readout.export;

import java.util.List;
import readout.account.Positions;
import readout.account.Positions.Line;
import readout.account.Positions.Position;

/** Where sides stand and how that changed, for people. */
public final class PositionLines {

  private final Ink ink;

  public PositionLines(Ink ink) {
    this.ink = ink;
  }

  /** All of them, or why there are none. */
  public String text(Positions positions) {
    if (positions.lines().isEmpty()) {
      return "No position: no text of the record tells that a named side asks, refuses, threatens,"
          + " offers or gives way.\n";
    }
    var text = new StringBuilder();
    positions.lines().forEach(line -> text.append(text(line)));
    return text.toString();
  }

  /** One side on one matter, in time. */
  String text(Line line) {
    var text = new StringBuilder(ink.strong(head(line)));
    String change = change(line);
    text.append(change.isEmpty() ? "" : "  " + ink.warn(change)).append('\n');
    for (Position position : line.positions()) {
      text.append("  ")
          .append(position.when())
          .append("  ")
          .append(position.hardness().label())
          .append("  ")
          .append(ink.id(entry(position).shortId()))
          .append("\n    ")
          .append(entry(position).quotation())
          .append('\n');
    }
    return text.toString();
  }

  static Entry entry(Position position) {
    return new Entry(position.fact(), List.of());
  }

  /** "Velia, towards Ostmar; on prisoners, bridge". */
  static String head(Line line) {
    String towards = line.towards().isEmpty() ? "" : ", towards " + line.towards();
    String matter = line.matter().isEmpty() ? "" : "; on " + line.matter();
    return Entry.flat(line.holder() + towards + matter);
  }

  /** "softer than at first"; empty for one position. */
  static String change(Line line) {
    if (line.positions().size() < 2) {
      return "";
    }
    return line.change() == 0
        ? "as hard as at first"
        : line.change() < 0 ? "softer than at first" : "harder than at first";
  }
}
