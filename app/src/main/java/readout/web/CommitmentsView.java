package readout.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.commitment.Docket;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Party;
import readout.store.Catalogue;
import readout.store.FactQuery;

/**
 * What was promised, and what became of it, a page at a time.
 *
 * @param filter what of it is looked at
 * @param day as of which; null where no document has a date
 * @param groups the rows of this page by standing, each in the order of due days
 * @param counts how many there are of each standing
 * @param outlets to choose from
 * @param before how many rows stand before this page
 */
public record CommitmentsView(
    Filter filter,
    @Nullable String day,
    Map<Docket.Standing, List<Row>> groups,
    Map<Docket.Standing, Integer> counts,
    List<String> outlets,
    int before) {

  private static final int PAGE = 50;
  private static final int AT_ONCE = 200;

  /** All promises of a record as of the day of its newest document, in order. */
  record Book(@Nullable String day, List<Item> items) {
    static Book of(Catalogue catalogue) {
      String day = catalogue.newestDay();
      List<String> ids = catalogue.promises();
      var items = new ArrayList<Item>();
      for (int at = 0; at < ids.size(); at += AT_ONCE) {
        List<Fact> some = catalogue.facts(ids.subList(at, Math.min(ids.size(), at + AT_ONCE)));
        Docket.of(some, day).entries().forEach(entry -> items.add(Item.of(entry)));
      }
      items.sort(
          Comparator.comparing((Item it) -> order().indexOf(it.standing()))
              .thenComparing(it -> it.due() == null ? "9999" : it.due())
              .thenComparing(Item::fact));
      return new Book(day, List.copyOf(items));
    }
  }

  /**
   * A promise, as far as it is chosen by.
   *
   * @param words of its first telling, in lower case
   * @param makers their names, in lower case
   */
  record Item(
      String fact,
      Docket.Standing standing,
      @Nullable String due,
      @Nullable String made,
      String words,
      String makers) {
    static Item of(Docket.Entry entry) {
      Fact fact = entry.fact();
      return new Item(
          fact.id(),
          entry.standing(),
          entry.due(),
          entry.made(),
          fact.tellings().getFirst().wording().toLowerCase(Locale.ROOT),
          String.join("\n", fact.actors().stream().map(Party::name).map(Entry::flat).toList())
              .toLowerCase(Locale.ROOT));
    }
  }

  /** A promise on the page. */
  public record Row(Docket.Standing standing, String due, String made, Line line) {
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

  /**
   * What is looked at; what is empty is of no matter.
   *
   * @param from ISO day, month or year: not due before it
   * @param to the same: not due after it
   */
  public record Filter(
      String q, String standing, String maker, String outlet, String from, String to) {
    boolean takes(Item item) {
      return (standing.isEmpty() || item.standing().name().equals(standing))
          && item.words().contains(q.toLowerCase(Locale.ROOT))
          && item.makers().contains(maker.toLowerCase(Locale.ROOT))
          && isDue(item.due());
    }

    private boolean isDue(@Nullable String day) {
      return from.isEmpty() && to.isEmpty()
          || day != null
              && day.compareTo(from) >= 0
              && (to.isEmpty() || day.compareTo(to + "~") <= 0);
    }

    public boolean isNone() {
      return equals(new Filter("", "", "", "", "", ""));
    }

    Map<String, String> parameters() {
      var parameters = new LinkedHashMap<String, String>();
      parameters.put("q", q);
      parameters.put("standing", standing);
      parameters.put("maker", maker);
      parameters.put("outlet", outlet);
      parameters.put("from", from);
      parameters.put("to", to);
      return parameters;
    }

    String at(int row) {
      Map<String, String> parameters = parameters();
      parameters.put("after", row == 0 ? "" : String.valueOf(row));
      return Links.with("/commitments", parameters);
    }
  }

  static CommitmentsView of(Catalogue catalogue, Book book, Filter filter, int before) {
    List<Item> chosen = chosen(catalogue, book, filter);
    var counts = new EnumMap<Docket.Standing, Integer>(Docket.Standing.class);
    chosen.forEach(item -> counts.merge(item.standing(), 1, Integer::sum));
    List<Item> page = chosen.stream().skip(before).limit(PAGE).toList();
    Map<String, Line> lines = new HashMap<>();
    Line.of(catalogue, catalogue.facts(page.stream().map(Item::fact).toList()))
        .forEach(line -> lines.put(line.id(), line));
    var groups = new EnumMap<Docket.Standing, List<Row>>(Docket.Standing.class);
    for (Item item : page) {
      Line line = lines.get(item.fact());
      if (line != null) {
        groups
            .computeIfAbsent(item.standing(), any -> new ArrayList<>())
            .add(new Row(item.standing(), Days.shown(item.due()), Days.shown(item.made()), line));
      }
    }
    List<String> outlets = List.copyOf(catalogue.outlets().keySet());
    return new CommitmentsView(filter, book.day(), groups, counts, outlets, before);
  }

  /** The promises that are looked at, all pages of them. */
  static List<String> facts(Catalogue catalogue, Book book, Filter filter) {
    return chosen(catalogue, book, filter).stream().map(Item::fact).toList();
  }

  private static List<Item> chosen(Catalogue catalogue, Book book, Filter filter) {
    String outlet = filter.outlet();
    Set<String> printed = outlet.isEmpty() ? Set.of() : catalogue.ids(FactQuery.ofOutlet(outlet));
    return book.items().stream()
        .filter(filter::takes)
        .filter(item -> outlet.isEmpty() || printed.contains(item.fact()))
        .toList();
  }

  public List<Row> rows(Docket.Standing standing) {
    return groups.getOrDefault(standing, List.of());
  }

  public int count(Docket.Standing standing) {
    return counts.getOrDefault(standing, 0);
  }

  /** Address of the next page, null on the last. */
  public @Nullable String next() {
    return before + PAGE < count() ? filter.at(before + PAGE) : null;
  }

  /** Address of the page before, null on the first. */
  public @Nullable String previous() {
    return before == 0 ? null : filter.at(Math.max(0, before - PAGE));
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
    return counts.values().stream().mapToInt(it -> it).sum();
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
