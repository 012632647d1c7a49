package readout.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.account.Ledger;
import readout.event.EventMention;
import readout.event.Status;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Telling;
import readout.store.Catalogue;
import readout.store.FactQuery;

/**
 * Claims, and who denies them, a page at a time.
 *
 * @param filter what of them is looked at
 * @param rows the answered first, then the latest first
 * @param count how many there are in all
 * @param anonymous what became of what anonymous sources said
 * @param outlets to choose from
 * @param before how many rows stand before this page
 */
public record ClaimsView(
    Filter filter,
    List<Row> rows,
    int count,
    List<Ledger.Account> anonymous,
    List<String> outlets,
    int before) {

  private static final int PAGE = 40;
  private static final int AT_ONCE = 200;

  /** The relations that answer a claim. */
  private static final List<Link.Relation> ANSWERS =
      List.of(Link.Relation.CLAIM_DENIED_BY, Link.Relation.CLAIM_DISPUTED_BY);

  /** A claim and what was said against it; one of them may be absent. */
  public record Row(@Nullable Line claim, @Nullable Line answer, String how) {
    /** Who makes the claim, or the denial where no claim is told. */
    public Line first() {
      Line line = claim != null ? claim : answer;
      if (line == null) {
        throw new IllegalStateException("a row of the ledger without a fact");
      }
      return line;
    }
  }

  /** All claims and denials of a record, in order. */
  record Book(List<Item> items, List<Ledger.Account> anonymous) {

    static Book of(Catalogue catalogue) {
      List<Link> links = catalogue.links(ANSWERS, Integer.MAX_VALUE);
      var ids = new TreeSet<String>();
      links.forEach(link -> {
        ids.addAll(link.from());
        ids.addAll(link.to());
      });
      ids.addAll(catalogue.ids(FactQuery.ofStatus(Status.ALLEGED.label())));
      ids.addAll(catalogue.ids(FactQuery.ofStatus(Status.DENIED.label())));
      ids.addAll(catalogue.ids(FactQuery.ofKind(EventMention.Kind.DENIAL.label())));
      Ledger ledger = Ledger.of(light(catalogue, List.copyOf(ids)), links);
      List<Item> items =
          ledger.claims().stream().flatMap(it -> Item.of(it).stream()).sorted(IN_ORDER).toList();
      return new Book(items, ledger.anonymous());
    }

    private static List<Fact> light(Catalogue catalogue, List<String> ids) {
      var light = new ArrayList<Fact>();
      for (int at = 0; at < ids.size(); at += AT_ONCE) {
        catalogue
            .facts(ids.subList(at, Math.min(ids.size(), at + AT_ONCE)))
            .forEach(fact -> light.add(fact.toldBy(light(fact))));
      }
      return light;
    }

    /** Who says so is enough: of a large record only that fits into memory. */
    private static List<Telling> light(Fact fact) {
      return fact.tellings().stream()
          .map(it ->
              new Telling(
                  it.document(),
                  it.sentence(),
                  it.span(),
                  it.trigger(),
                  "",
                  List.of(),
                  List.of(),
                  List.of(),
                  it.account()))
          .toList();
    }
  }

  private static final Comparator<Item> IN_ORDER =
      Comparator.comparing(Item::isAnswered)
          .reversed()
          .thenComparing(Item::day, Comparator.reverseOrder())
          .thenComparing(it -> String.valueOf(it.claim()))
          .thenComparing(it -> String.valueOf(it.answer()));

  /**
   * A claim, as far as it is chosen by.
   *
   * @param claim id of the claim, null where only its denial is told
   * @param answer id of the denial, null where there is none
   * @param day of the first of the two, empty where no text tells
   * @param speaker of the first of the two
   */
  record Item(
      @Nullable String claim, @Nullable String answer, String how, String day, String speaker) {

    static List<Item> of(Ledger.Entry entry) {
      Fact claim = entry.claim();
      Fact answer = entry.answer();
      Fact first = claim != null ? claim : answer;
      if (first == null) {
        return List.of();
      }
      return List.of(
          new Item(
              claim == null ? null : claim.id(),
              answer == null ? null : answer.id(),
              entry.how(),
              first.date() == null ? "" : first.date().start(),
              ClaimsView.speaker(first).toLowerCase(Locale.ROOT)));
    }

    boolean isAnswered() {
      return claim != null && answer != null;
    }

    boolean isOf(Set<String> ids) {
      return claim != null && ids.contains(claim) || answer != null && ids.contains(answer);
    }
  }

  /**
   * What is looked at; what is empty is of no matter.
   *
   * @param state answered, unanswered or denial
   */
  public record Filter(
      String q, String state, String speaker, String outlet, String from, String to) {
    public boolean isNone() {
      return equals(new Filter("", "", "", "", "", ""));
    }

    FactQuery query() {
      return new FactQuery(
          maybe(q),
          null,
          null,
          null,
          null,
          null,
          null,
          maybe(from),
          maybe(to),
          maybe(outlet),
          null,
          null,
          null);
    }

    private static @Nullable String maybe(String text) {
      return text.isEmpty() ? null : text;
    }

    boolean takes(Item item) {
      return item.speaker().contains(speaker.toLowerCase(Locale.ROOT))
          && switch (state) {
            case "answered" -> item.isAnswered();
            case "unanswered" -> item.answer() == null;
            case "denial" -> item.claim() == null;
            default -> true;
          };
    }

    Map<String, String> parameters() {
      var parameters = new LinkedHashMap<String, String>();
      parameters.put("q", q);
      parameters.put("state", state);
      parameters.put("speaker", speaker);
      parameters.put("outlet", outlet);
      parameters.put("from", from);
      parameters.put("to", to);
      return parameters;
    }

    String at(int row) {
      Map<String, String> parameters = parameters();
      parameters.put("after", row == 0 ? "" : String.valueOf(row));
      return Links.with("/claims", parameters);
    }
  }

  static ClaimsView of(Catalogue catalogue, Book book, Filter filter, int before) {
    List<Item> chosen = chosen(catalogue, book, filter);
    return new ClaimsView(
        filter,
        rows(catalogue, chosen.stream().skip(before).limit(PAGE).toList()),
        chosen.size(),
        book.anonymous(),
        List.copyOf(catalogue.outlets().keySet()),
        before);
  }

  /** The claims and denials that are looked at, all pages of them. */
  static List<String> facts(Catalogue catalogue, Book book, Filter filter) {
    return List.copyOf(ids(chosen(catalogue, book, filter)));
  }

  private static List<Item> chosen(Catalogue catalogue, Book book, Filter filter) {
    FactQuery query = filter.query();
    Set<String> asked = query.isAll() ? Set.of() : catalogue.ids(query);
    return book.items().stream()
        .filter(filter::takes)
        .filter(it -> query.isAll() || it.isOf(asked))
        .toList();
  }

  private static Set<String> ids(List<Item> items) {
    var ids = new TreeSet<String>();
    items.forEach(item -> {
      add(item.claim(), ids);
      add(item.answer(), ids);
    });
    return ids;
  }

  private static List<Row> rows(Catalogue catalogue, List<Item> items) {
    Set<String> ids = ids(items);
    Map<String, Line> lines = new HashMap<>();
    Line.of(catalogue, catalogue.facts(ids)).forEach(line -> lines.put(line.id(), line));
    return items.stream()
        .map(it -> new Row(line(it.claim(), lines), line(it.answer(), lines), it.how()))
        .filter(row -> row.claim() != null || row.answer() != null)
        .toList();
  }

  private static void add(@Nullable String id, Set<String> ids) {
    if (id != null) {
      ids.add(id);
    }
  }

  private static @Nullable Line line(@Nullable String id, Map<String, Line> lines) {
    return id == null ? null : lines.get(id);
  }

  /** Address of the next page, null on the last. */
  public @Nullable String next() {
    return before + PAGE < count ? filter.at(before + PAGE) : null;
  }

  /** Address of the page before, null on the first. */
  public @Nullable String previous() {
    return before == 0 ? null : filter.at(Math.max(0, before - PAGE));
  }

  /** Who is the first to say so. */
  public static String speaker(Line line) {
    return line.fact().attribution().isEmpty() ? line.entry().speaker() : speaker(line.fact());
  }

  private static String speaker(Fact fact) {
    return Entry.flat(
        fact.attribution().isEmpty()
            ? fact.tellings().getFirst().account().speaker().name()
            : fact.attribution().getLast().name());
  }
}
