package readout.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.export.Card;
import readout.reuse.Origin;
import readout.reuse.Origins;
import readout.reuse.Relation;

/**
 * Which outlet prints which fact.
 *
 * @param outlets those with most documents, by name
 * @param rows facts printed by most outlets first, then in time
 * @param otherOutlets how many are left out
 * @param otherFacts how many are left out
 */
public record Matrix(List<String> outlets, List<Row> rows, int otherOutlets, int otherFacts) {

  private static final int MOST_OUTLETS = 14;
  private static final int MOST_FACTS = 40;

  public Matrix {
    outlets = List.copyOf(outlets);
    rows = List.copyOf(rows);
  }

  /** What an outlet has of a fact. */
  public enum Cell {
    /** In a text of its own. */
    OWN,
    /** Only in a text that it took over. */
    TAKEN_OVER,
    NOT_PRINTED
  }

  /** A fact, and what each outlet has of it. */
  public record Row(Line line, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    long printed() {
      return cells.stream().filter(it -> it != Cell.NOT_PRINTED).count();
    }
  }

  static Matrix of(List<Line> lines, List<Card> documents, Origins origins) {
    var counts = new TreeMap<String, Integer>();
    documents.forEach(card -> counts.merge(Line.name(card), 1, Integer::sum));
    List<String> chosen =
        counts.keySet().stream()
            .sorted(Comparator.comparing((String it) -> -counts.getOrDefault(it, 0)))
            .limit(MOST_OUTLETS)
            .sorted()
            .toList();
    var ids = new TreeSet<String>();
    documents.forEach(card -> ids.add(card.id()));
    List<Row> rows =
        lines.stream()
            .map(line -> row(line, chosen, ids, origins))
            .filter(row -> row.printed() > 0)
            .sorted(Comparator.comparing((Row row) -> -row.printed()))
            .toList();
    int shown = Math.min(MOST_FACTS, rows.size());
    return new Matrix(
        chosen, rows.subList(0, shown), counts.size() - chosen.size(), rows.size() - shown);
  }

  private static Row row(Line line, List<String> outlets, TreeSet<String> ids, Origins origins) {
    Map<String, Cell> found = new TreeMap<>();
    for (Card card : line.entry().cards()) {
      if (ids.contains(card.id())) {
        Cell cell = isTakenOver(card, origins) ? Cell.TAKEN_OVER : Cell.OWN;
        found.merge(Line.name(card), cell, (a, b) -> a == Cell.OWN ? a : b);
      }
    }
    var cells = new ArrayList<Cell>();
    outlets.forEach(outlet -> cells.add(found.getOrDefault(outlet, Cell.NOT_PRINTED)));
    return new Row(line, cells);
  }

  private static boolean isTakenOver(Card card, Origins origins) {
    return origins.of(card.id()).stream().map(Origin::relation).anyMatch(Matrix::isText);
  }

  private static boolean isText(Relation relation) {
    return switch (relation) {
      case COPY, REWRITE, TRANSLATION -> true;
      case EMBEDDED, SHARED_SOURCE, CITES -> false;
    };
  }

  /** An outlet, and what at least two others print and it does not. */
  public record Silence(String outlet, List<Line> lines) {
    public Silence {
      lines = List.copyOf(lines);
    }
  }

  /** What each outlet never printed that at least two others did; those without such left out. */
  public List<Silence> silences() {
    var silences = new ArrayList<Silence>();
    for (int i = 0; i < outlets.size(); i++) {
      int outlet = i;
      List<Line> lines =
          rows.stream()
              .filter(row -> row.printed() > 1 && row.cells().get(outlet) == Cell.NOT_PRINTED)
              .map(Row::line)
              .toList();
      if (!lines.isEmpty()) {
        silences.add(new Silence(outlets.get(i), lines));
      }
    }
    return silences;
  }

  /** How many facts of the shown an outlet never printed. */
  public long silent(int outlet) {
    return rows.stream().filter(row -> row.cells().get(outlet) == Cell.NOT_PRINTED).count();
  }
}
