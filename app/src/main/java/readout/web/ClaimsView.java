package readout.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.account.Ledger;
import readout.export.Entry;
import readout.record.Fact;
import readout.record.Link;
import readout.store.Catalogue;
import readout.store.FactQuery;

/**
 * Claims, and who denies them.
 *
 * @param filter what of them is looked at
 * @param rows the answered first, then in time
 * @param anonymous what became of what anonymous sources said
 * @param outlets to choose from
 * @param isCut whether there are more than are shown
 */
public record ClaimsView(
    Filter filter,
    List<Row> rows,
    List<Ledger.Account> anonymous,
    List<String> outlets,
    boolean isCut) {

  private static final int MOST = 150;

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

    public boolean isAnswered() {
      return claim != null && answer != null;
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
      return q.isEmpty()
          && state.isEmpty()
          && speaker.isEmpty()
          && outlet.isEmpty()
          && from.isEmpty()
          && to.isEmpty();
    }

    FactQuery query(@Nullable String kind, @Nullable String status) {
      return new FactQuery(
          maybe(q),
          null,
          null,
          kind,
          null,
          status,
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

    boolean takes(Row row) {
      boolean who =
          speaker.isEmpty()
              || ClaimsView.speaker(row.first())
                  .toLowerCase(Locale.ROOT)
                  .contains(speaker.toLowerCase(Locale.ROOT));
      return who
          && switch (state) {
            case "answered" -> row.isAnswered();
            case "unanswered" -> row.answer() == null;
            case "denial" -> row.claim() == null;
            default -> true;
          };
    }
  }

  static ClaimsView of(Catalogue catalogue, Filter filter) {
    var facts = new LinkedHashMap<String, Fact>();
    boolean cut = add(facts, catalogue.facts(filter.query(null, "alleged"), MOST));
    cut |= add(facts, catalogue.facts(filter.query(null, "denied"), MOST));
    cut |= add(facts, catalogue.facts(filter.query("denial", null), MOST));
    if (filter.isNone()) {
      answered(catalogue, facts);
    }
    List<Link> links = catalogue.links(facts.keySet());
    var ends = new TreeSet<String>();
    links.forEach(link -> {
      ends.addAll(link.from());
      ends.addAll(link.to());
    });
    ends.removeAll(facts.keySet());
    Map<String, Fact> all = new HashMap<>(facts);
    catalogue.facts(ends).forEach(fact -> all.put(fact.id(), fact));
    Ledger ledger = Ledger.of(List.copyOf(new TreeMap<>(all).values()), links);
    List<Row> rows =
        rows(catalogue, ledger, facts.keySet()).stream().filter(filter::takes).toList();
    return new ClaimsView(
        filter, rows, ledger.anonymous(), List.copyOf(catalogue.outlets().keySet()), cut);
  }

  private static boolean add(Map<String, Fact> facts, Collection<Fact> more) {
    more.forEach(fact -> facts.put(fact.id(), fact));
    return more.size() == MOST;
  }

  private static void answered(Catalogue catalogue, Map<String, Fact> facts) {
    var ids = new TreeSet<String>();
    for (Link link :
        catalogue.links(
            List.of(Link.Relation.CLAIM_DENIED_BY, Link.Relation.CLAIM_DISPUTED_BY), MOST)) {
      ids.addAll(link.from());
    }
    catalogue.facts(ids).forEach(fact -> facts.put(fact.id(), fact));
  }

  private static List<Row> rows(Catalogue catalogue, Ledger ledger, Collection<String> asked) {
    var all = new LinkedHashMap<String, Fact>();
    for (Ledger.Entry entry : ledger.claims()) {
      note(entry.claim(), all);
      note(entry.answer(), all);
    }
    Map<String, Line> lines = new HashMap<>();
    Line.of(catalogue, all.values()).forEach(line -> lines.put(line.id(), line));
    var answered = new ArrayList<Row>();
    var others = new ArrayList<Row>();
    for (Ledger.Entry entry : ledger.claims()) {
      Fact claim = entry.claim();
      Fact answer = entry.answer();
      var row =
          new Row(
              claim == null ? null : lines.get(claim.id()),
              answer == null ? null : lines.get(answer.id()),
              entry.how());
      if (asked.contains(row.first().id()) || answer != null && asked.contains(answer.id())) {
        (row.isAnswered() ? answered : others).add(row);
      }
    }
    answered.addAll(others);
    return answered;
  }

  private static void note(@Nullable Fact fact, Map<String, Fact> all) {
    if (fact != null) {
      all.put(fact.id(), fact);
    }
  }

  /** Who is the first to say so. */
  public static String speaker(Line line) {
    return line.fact().attribution().isEmpty()
        ? line.entry().speaker()
        : Entry.flat(line.fact().attribution().getLast().name());
  }
}
