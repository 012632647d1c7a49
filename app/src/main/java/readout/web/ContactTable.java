package readout.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who met or called whom: those who did so most often, each with each. Those of one state stand
 * side by side, and so do the pairs that never did.
 *
 * @param rows who, and the cells with all of them in the same order
 * @param met how many pairs met or called each other, or are to
 * @param gaps pairs that never did although both did with the same others
 * @param left how many more there are who met or called anybody
 */
public record ContactTable(List<Row> rows, int met, List<Gap> gaps, int left) {

  private static final int MOST_GAPS = 5;

  public ContactTable {
    rows = List.copyOf(rows);
    gaps = List.copyOf(gaps);
  }

  /**
   * One of them.
   *
   * @param country name of the state, empty where none is known
   */
  public record Who(String id, String name, String country) {
    public @Nullable String href() {
      return Links.actor(id);
    }
  }

  public record Row(Who who, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What a cell says. */
  public enum Kind {
    /** An actor with itself, or with the state it belongs to. */
    SELF,
    HELD,
    PLANNED,
    NEVER
  }

  /**
   * One with another.
   *
   * @param count of those that took place; where none did, of those planned
   * @param last day of the last that took place, as shown; may be empty
   * @param href address of what is told of them
   * @param said the same in words
   */
  public record Cell(Kind kind, int count, String last, String href, String said) {}

  /** Two that never met, and whom both did. */
  public record Gap(Who one, Who other, List<String> through) {
    public Gap {
      through = List.copyOf(through);
    }
  }

  /**
   * Draws up the table.
   *
   * @param of who may stand in it, the first before the others
   * @param most how many stand in it
   * @param story id of the story that the cells open, empty for the whole record
   */
  static ContactTable of(ContactBook book, List<String> of, int most, String story) {
    return new Drawing(book, story).table(of, most);
  }

  public List<Who> who() {
    return rows.stream().map(Row::who).toList();
  }

  /** How many pairs there are that could meet. */
  public int pairs() {
    long cells =
        rows.stream()
            .flatMap(it -> it.cells().stream())
            .filter(it -> it.kind() != Kind.SELF)
            .count();
    return (int) cells / 2;
  }

  /** Whether it says more than a list would. */
  public boolean isOfUse() {
    return rows.size() > 2;
  }

  private static final class Drawing {
    private final ContactBook book;
    private final String story;

    Drawing(ContactBook book, String story) {
      this.book = book;
      this.story = story;
    }

    ContactTable table(List<String> of, int most) {
      List<Who> who = who(of.subList(0, Math.min(most, of.size())));
      var rows = new ArrayList<Row>();
      int cells = 0;
      for (Who one : who) {
        var row = new Row(one, who.stream().map(other -> cell(one, other)).toList());
        cells += (int) row.cells().stream().filter(it -> !it.href().isEmpty()).count();
        rows.add(row);
      }
      return new ContactTable(rows, cells / 2, gaps(who), of.size() - who.size());
    }

    /** In their order, but side by side with others of their state. */
    private List<Who> who(List<String> of) {
      var bySide = new LinkedHashMap<String, List<Who>>();
      for (String id : of) {
        bySide
            .computeIfAbsent(book.side(id), any -> new ArrayList<>())
            .add(new Who(id, book.name(id), book.country(id)));
      }
      return bySide.values().stream().flatMap(List::stream).toList();
    }

    private Cell cell(Who one, Who other) {
      if (book.isOne(one.id(), other.id())) {
        return new Cell(Kind.SELF, 0, "", "", "");
      }
      ContactPair pair = book.pair(one.id(), other.id());
      if (pair.isNone()) {
        return new Cell(Kind.NEVER, 0, "", "", "no contact told");
      }
      boolean held = !pair.held().isEmpty();
      return new Cell(
          held ? Kind.HELD : Kind.PLANNED,
          held ? pair.held().size() : pair.planned().size(),
          pair.last(),
          Links.contacts(one.id(), other.id(), story),
          one.name() + " and " + other.name() + ": " + pair.said());
    }

    private List<Gap> gaps(List<Who> who) {
      var gaps = new ArrayList<Gap>();
      for (int i = 0; i < who.size(); i++) {
        for (int j = i + 1; j < who.size(); j++) {
          List<String> through = through(who.get(i).id(), who.get(j).id());
          if (!through.isEmpty()) {
            gaps.add(new Gap(who.get(i), who.get(j), through));
          }
        }
      }
      return gaps.stream()
          .sorted(Comparator.comparing((Gap gap) -> -gap.through().size()))
          .limit(MOST_GAPS)
          .toList();
    }

    /** Names of those whom two both met, if they never met each other and are of two sides. */
    private List<String> through(String one, String other) {
      if (book.side(one).equals(book.side(other)) || !book.pair(one, other).isNone()) {
        return List.of();
      }
      return book.of(one).entrySet().stream()
          .filter(it -> !it.getValue().held().isEmpty())
          .map(Map.Entry::getKey)
          .filter(third -> !book.pair(third, other).held().isEmpty())
          .map(book::name)
          .toList();
    }
  }
}
