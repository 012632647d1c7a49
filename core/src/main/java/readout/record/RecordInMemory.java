package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A whole record at once, in memory: how the parts of a {@link RecordFold} work together. The
 * record's file does the same for what a document touches.
 *
 * @param facts by id
 * @param links by relation and ids
 */
public record RecordInMemory(List<Fact> facts, List<Link> links) {

  static final Comparator<Link> ORDER =
      Comparator.comparing(Link::relation)
          .thenComparing(l -> l.from().toString())
          .thenComparing(l -> l.to().toString())
          .thenComparing(Link::why);

  public RecordInMemory {
    facts = List.copyOf(facts);
    links = List.copyOf(links);
  }

  /** The record of what each document tells; their order does not matter. */
  public static RecordInMemory of(RecordFold fold, List<List<Fact>> documents) {
    var told = new ArrayList<Fact>();
    documents.forEach(told::addAll);
    List<Fact> joined = joined(fold, told);
    var found = new ArrayList<Link>();
    documents.forEach(document -> found.addAll(fold.linkWithin(document)));
    found.addAll(compared(fold, joined));
    var fates = new ArrayList<Fate>();
    for (List<Fact> near : neighbourhoods(fold, joined).values()) {
      found.addAll(fold.link(near));
      fates.addAll(fold.fates(near));
    }
    Settling settling = Settling.of(joined, fates);
    return new RecordInMemory(settling.facts(), settling.links(found));
  }

  private static List<Fact> joined(RecordFold fold, List<Fact> told) {
    Set<String> open = new TreeSet<>();
    told.stream().map(Fact::group).filter(Groups::isOpen).forEach(open::add);
    var groups = new TreeMap<String, List<Fact>>();
    for (Fact fact : told) {
      String whole = Groups.open(fact.group());
      String key = open.contains(whole) ? whole : fact.group();
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(fact);
    }
    var joined = new ArrayList<Fact>();
    groups.values().forEach(group -> joined.addAll(fold.join(group)));
    return joined;
  }

  private static List<Link> compared(RecordFold fold, List<Fact> joined) {
    var saidIn = new TreeMap<String, List<Fact>>();
    for (Fact fact : joined) {
      for (Telling telling : fact.tellings()) {
        String contact = telling.account().contact();
        if (contact != null) {
          saidIn.computeIfAbsent(contact, any -> new ArrayList<>()).add(fact);
        }
      }
    }
    var links = new ArrayList<Link>();
    for (Fact contact : joined) {
      List<Fact> said =
          contact.tellings().stream()
              .flatMap(t -> saidIn.getOrDefault(t.account().told(), List.of()).stream())
              .distinct()
              .sorted(Comparator.comparing(Fact::id))
              .toList();
      if (!said.isEmpty()) {
        links.addAll(fold.compare(contact, said));
      }
    }
    return links;
  }

  private static Map<String, List<Fact>> neighbourhoods(RecordFold fold, List<Fact> joined) {
    var near = new TreeMap<String, List<Fact>>();
    for (Fact fact : joined) {
      for (String key : fold.neighbourhoods(fact)) {
        near.computeIfAbsent(key, any -> new ArrayList<>()).add(fact);
      }
    }
    return near;
  }

  /**
   * Links between told facts, as links between facts of the record: sorted, each once.
   *
   * @param names the fact of the record that each told fact is part of
   */
  public static List<Link> named(List<Link> told, Map<String, String> names) {
    return told.stream()
        .map(l ->
            new Link(l.relation(), inRecord(l.from(), names), inRecord(l.to(), names), l.why()))
        .filter(l -> !l.from().equals(l.to()))
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private static List<String> inRecord(List<String> told, Map<String, String> names) {
    var ids = new TreeSet<String>();
    told.forEach(id -> ids.add(names.getOrDefault(id, id)));
    return List.copyOf(ids);
  }
}
