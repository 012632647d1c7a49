package readout.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import readout.export.Card;

/**
 * How many documents appeared when.
 *
 * @param unit "day", "week", "month" or "year"
 * @param bars one for each unit, also the empty ones
 * @param most documents of the highest
 * @param undated documents without a day
 */
public record Volume(String unit, List<Bar> bars, int most, int undated) {

  public static final int WIDTH = 960;
  public static final int HEIGHT = 90;
  private static final int MOST_BARS = 70;

  public Volume {
    bars = List.copyOf(bars);
  }

  /** One unit of time, as drawn. */
  public record Bar(String label, int documents, int x, int y, int width, int height) {}

  static Volume of(List<Card> cards) {
    var days =
        cards.stream().map(it -> Days.first(it.day())).filter(it -> it != null).sorted().toList();
    int undated = cards.size() - days.size();
    if (days.isEmpty()) {
      return new Volume("day", List.of(), 0, undated);
    }
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast();
    long span = ChronoUnit.DAYS.between(first, last);
    String unit = unit(span);
    var counts = new TreeMap<LocalDate, Integer>();
    for (LocalDate at = begin(first, unit);
        !at.isAfter(last) && counts.size() < 400;
        at = next(at, unit)) {
      counts.put(at, 0);
    }
    days.forEach(day -> counts.computeIfPresent(begin(day, unit), (any, count) -> count + 1));
    return new Volume(
        unit,
        bars(counts, unit),
        counts.values().stream().mapToInt(it -> it).max().orElse(0),
        undated);
  }

  private static String unit(long days) {
    if (days <= MOST_BARS) {
      return "day";
    }
    return days <= MOST_BARS * 7L ? "week" : days <= MOST_BARS * 61L ? "month" : "year";
  }

  private static LocalDate begin(LocalDate day, String unit) {
    return switch (unit) {
      case "day" -> day;
      case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case "month" -> day.withDayOfMonth(1);
      default -> day.withDayOfYear(1);
    };
  }

  private static LocalDate next(LocalDate day, String unit) {
    return switch (unit) {
      case "day" -> day.plusDays(1);
      case "week" -> day.plusWeeks(1);
      case "month" -> day.plusMonths(1);
      default -> day.plusYears(1);
    };
  }

  private static List<Bar> bars(TreeMap<LocalDate, Integer> counts, String unit) {
    int most = counts.values().stream().mapToInt(it -> it).max().orElse(1);
    var bars = new ArrayList<Bar>();
    int number = 0;
    for (var each : counts.entrySet()) {
      int from = number * WIDTH / counts.size();
      int to = (number + 1) * WIDTH / counts.size();
      int height = each.getValue() * (HEIGHT - 6) / Math.max(1, most);
      int width = Math.min(28, Math.max(2, to - from - 2));
      int x = from + (to - from - width) / 2;
      bars.add(
          new Bar(label(each.getKey(), unit), each.getValue(), x, HEIGHT - height, width, height));
      number++;
    }
    return bars;
  }

  private static String label(LocalDate day, String unit) {
    return switch (unit) {
      case "day" -> Days.shown(day.toString());
      case "week" -> "week of " + Days.shown(day.toString());
      case "month" -> Days.shown(day.toString().substring(0, 7));
      default -> String.valueOf(day.getYear());
    };
  }
}
