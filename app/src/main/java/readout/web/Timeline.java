package readout.web;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.record.FactDate;
import readout.record.Link;

/**
 * Events drawn by their own days: one mark each, stacked where they fall together; a plan and what
 * came of it are joined by a line.
 *
 * @param height of the drawing; it is {@link #WIDTH} wide
 * @param base where the axis lies
 * @param marks in order of days
 * @param ticks of the axis
 * @param arcs from plans to what came of them
 * @param earlier how many lie before the drawn stretch
 * @param later how many lie behind it
 * @param left how many more there are than are drawn
 */
public record Timeline(
    int height,
    int base,
    List<Mark> marks,
    List<Tick> ticks,
    List<Arc> arcs,
    int earlier,
    int later,
    int left) {

  public static final int WIDTH = 960;
  private static final int MARGIN = 24;
  private static final int STEP = 17;
  private static final int MOST = 400;

  /** News looks back and ahead about so far; what lies farther is background. */
  private static final int NEAR_DAYS = 370;

  public Timeline {
    marks = List.copyOf(marks);
    ticks = List.copyOf(ticks);
    arcs = List.copyOf(arcs);
  }

  /**
   * A mark.
   *
   * @param end where its stretch of time ends, {@code x} for a day
   */
  public record Mark(Line line, int x, int y, int end) {}

  /** A division of the axis that leads to its stretch of time. */
  public record Tick(int x, String label, String from, String to) {}

  /** A line from one mark to another. */
  public record Arc(String path, String title) {}

  /**
   * Draws what has a day.
   *
   * @param lines events and plans in order of days
   * @param links among them
   * @param from first day of the documents, null when unknown
   * @param to last day
   * @param whole whether background far off is drawn too
   */
  static Timeline of(
      List<Line> lines,
      List<Link> links,
      @Nullable String from,
      @Nullable String to,
      boolean whole) {
    List<Line> dated = lines.stream().filter(it -> start(it) != null).toList();
    List<Line> near = whole ? dated : dated.stream().filter(it -> isNear(it, from, to)).toList();
    if (near.isEmpty()) {
      return new Timeline(0, 0, List.of(), List.of(), List.of(), dated.size(), 0, 0);
    }
    LocalDate first = near.stream().map(Timeline::day).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = near.stream().map(Timeline::day).max(Comparator.naturalOrder()).orElseThrow();
    int earlier = (int) dated.stream().filter(it -> day(it).isBefore(first)).count();
    int later = (int) dated.stream().filter(it -> day(it).isAfter(last)).count();
    return new Drawing(first, last).draw(near, links, earlier, later);
  }

  private static @Nullable LocalDate start(Line line) {
    FactDate date = line.fact().date();
    return date == null ? null : Days.first(date.start());
  }

  private static LocalDate day(Line line) {
    LocalDate day = start(line);
    if (day == null) {
      throw new IllegalStateException(line.id() + ": has no day");
    }
    return day;
  }

  private static boolean isNear(Line line, @Nullable String from, @Nullable String to) {
    LocalDate first = Days.first(from);
    LocalDate last = Days.last(to);
    return first == null
        || last == null
        || !day(line).isBefore(first.minusDays(NEAR_DAYS))
            && !day(line).isAfter(last.plusDays(NEAR_DAYS));
  }

  /** One scale. */
  private static final class Drawing {
    private final LocalDate first;
    private final long days;

    Drawing(LocalDate first, LocalDate last) {
      long span = Math.max(6, ChronoUnit.DAYS.between(first, last));
      this.first = first.minusDays(Math.max(1, span / 30));
      this.days = span + 2 * Math.max(1, span / 30);
    }

    private int x(LocalDate day) {
      long at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, days);
      return (int) (MARGIN + at * (WIDTH - 2 * MARGIN) / days);
    }

    Timeline draw(List<Line> near, List<Link> links, int earlier, int later) {
      List<Line> drawn = near.subList(0, Math.min(MOST, near.size()));
      var ends = new ArrayList<Integer>();
      var rows = new HashMap<String, Integer>();
      for (Line line : drawn) {
        rows.put(line.id(), row(ends, x(day(line))));
      }
      int base = 26 + Math.max(2, ends.size()) * STEP;
      var marks = new ArrayList<Mark>();
      for (Line line : drawn) {
        int y = base - 14 - rows.getOrDefault(line.id(), 0) * STEP;
        marks.add(new Mark(line, x(day(line)), y, end(line)));
      }
      return new Timeline(
          base + 30,
          base,
          marks,
          ticks(),
          arcs(marks, links),
          earlier,
          later,
          near.size() - drawn.size());
    }

    private static int row(List<Integer> ends, int x) {
      for (int row = 0; row < ends.size(); row++) {
        if (ends.get(row) + STEP <= x) {
          ends.set(row, x);
          return row;
        }
      }
      ends.add(x);
      return ends.size() - 1;
    }

    private int end(Line line) {
      FactDate date = line.fact().date();
      LocalDate end = date == null ? null : Days.last(date.end());
      return end == null ? x(day(line)) : Math.max(x(day(line)), x(end));
    }

    private static List<Arc> arcs(List<Mark> marks, List<Link> links) {
      var at = new HashMap<String, Mark>();
      marks.forEach(mark -> at.put(mark.line().id(), mark));
      var arcs = new ArrayList<Arc>();
      for (Link link : links) {
        if (link.relation() == Link.Relation.PLANNED_THEN_OCCURRED) {
          link.from().forEach(one -> link.to().forEach(other -> arc(at, one, other, arcs)));
        }
      }
      return arcs;
    }

    private static void arc(Map<String, Mark> at, String one, String other, List<Arc> arcs) {
      Mark from = at.get(one);
      Mark to = at.get(other);
      if (from != null && to != null) {
        int top = Math.max(4, Math.min(from.y(), to.y()) - 18);
        String path =
            "M" + from.x() + " " + from.y() + "C" + from.x() + " " + top + " " + to.x() + " " + top
                + " " + to.x() + " " + to.y();
        arcs.add(new Arc(path, "came about: " + to.line().summary()));
      }
    }

    // ---- axis ----

    private List<Tick> ticks() {
      if (days <= 70) {
        return dayTicks();
      }
      return days <= 900 ? monthTicks() : yearTicks();
    }

    private List<Tick> dayTicks() {
      // The first label has the year, and needs the room.
      long step = Math.max(1, (days + 8) / 9);
      var ticks = new ArrayList<Tick>();
      for (long at = 0; at <= days; at += step) {
        LocalDate day = first.plusDays(at);
        String label = Days.shown(day.toString());
        String brief =
            at == 0 || day.getDayOfYear() <= step ? label : label.substring(0, label.length() - 5);
        ticks.add(new Tick(x(day), brief, day.toString(), day.plusDays(step - 1).toString()));
      }
      return ticks;
    }

    private List<Tick> monthTicks() {
      long step = Math.max(1, (days / 30 + 8) / 9);
      var ticks = new ArrayList<Tick>();
      YearMonth end = YearMonth.from(first.plusDays(days));
      for (YearMonth m = YearMonth.from(first).plusMonths(1);
          !m.isAfter(end);
          m = m.plusMonths(step)) {
        String to = m.plusMonths(step - 1).toString();
        ticks.add(new Tick(x(m.atDay(1)), Days.shown(m.toString()), m.toString(), to));
      }
      return ticks;
    }

    private List<Tick> yearTicks() {
      int from = first.getYear() + 1;
      int to = first.plusDays(days).getYear();
      int step = Math.max(1, (to - from + 11) / 12);
      var ticks = new ArrayList<Tick>();
      for (int year = from; year <= to; year += step) {
        String last = Year.of(year + step - 1).toString();
        ticks.add(
            new Tick(
                x(LocalDate.of(year, 1, 1)), String.valueOf(year), Year.of(year).toString(), last));
      }
      return ticks;
    }
  }
}
