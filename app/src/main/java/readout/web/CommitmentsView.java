package readout.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.commitment.Docket;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Party;
import readout.store.Catalogue;

/**
 * What was promised, and what became of it.
 *
 * @param filter what of it is looked at
 * @param day as of which; null where no document has a date
 * @param groups by standing, each in the order of due days
 * @param isCut whether there are more than are shown
 */
public record CommitmentsView(
    Filter filter, @Nullable String day, Map<Docket.Standing, List<Row>> groups, boolean isCut) {

  private static final int MOST = 600;

  /** A promise. */
  public record Row(Docket.Entry entry, Line line) {
    public List<String> conditions() {
      var promise = line.fact().commitment();
      return promise == null ? List.of() : promise.conditions();
    }

    public String strength() {
      var promise = line.fact().commitment();
      return promise == null ? "" : promise.strength();
    }

    /** The fact that shows what became of it. */
    public @Nullable String shownBy() {
      var promise = line.fact().commitment();
      return promise == null ? null : promise.fateFact();
    }
  }

  /** What is looked at; what is empty is of no matter. */
  public record Filter(String q, String standing, String maker) {
    boolean takes(Row row) {
      String words = row.line().fact().tellings().getFirst().wording().toLowerCase(Locale.ROOT);
      return (standing.isEmpty() || row.entry().standing().name().equals(standing))
          && words.contains(q.toLowerCase(Locale.ROOT))
          && (maker.isEmpty()
              || row.line().fact().actors().stream()
                  .map(Party::name)
                  .map(Entry::flat)
                  .anyMatch(
                      it -> it.toLowerCase(Locale.ROOT).contains(maker.toLowerCase(Locale.ROOT))));
    }

    public boolean isNone() {
      return q.isEmpty() && standing.isEmpty() && maker.isEmpty();
    }
  }

  static CommitmentsView of(Catalogue catalogue, Filter filter) {
    List<Fact> promises = catalogue.promises(MOST);
    Docket docket = Docket.of(promises, catalogue.newestDay());
    Map<String, Line> lines = new HashMap<>();
    Line.of(catalogue, promises).forEach(line -> lines.put(line.id(), line));
    var groups = new EnumMap<Docket.Standing, List<Row>>(Docket.Standing.class);
    for (Docket.Standing standing : order()) {
      groups.put(standing, new ArrayList<>());
    }
    for (Docket.Entry entry : docket.entries()) {
      Line line = lines.get(entry.fact().id());
      if (line != null) {
        var row = new Row(entry, line);
        if (filter.takes(row)) {
          groups.computeIfAbsent(entry.standing(), any -> new ArrayList<>()).add(row);
        }
      }
    }
    return new CommitmentsView(filter, docket.day(), groups, promises.size() == MOST);
  }

  /** What asks for attention first. */
  public static List<Docket.Standing> order() {
    return List.of(
        Docket.Standing.OVERDUE,
        Docket.Standing.OPEN,
        Docket.Standing.BROKEN,
        Docket.Standing.KEPT,
        Docket.Standing.SUPERSEDED,
        Docket.Standing.NO_DAY_SET,
        Docket.Standing.DENIED);
  }

  public int count() {
    return groups.values().stream().mapToInt(List::size).sum();
  }

  /** A standing in words. */
  public static String words(Docket.Standing standing) {
    return switch (standing) {
      case OVERDUE -> "Overdue, and no report";
      case OPEN -> "Open";
      case BROKEN -> "Broken";
      case KEPT -> "Kept";
      case SUPERSEDED -> "Superseded";
      case NO_DAY_SET -> "No day set";
      case DENIED -> "Denied or called off";
    };
  }
}
