package readout.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the documents of a record have their texts from, and how many origins are left when what
 * was taken over is counted once.
 */
public final class Origins {

  /** So much of the text comes from one document that no other needs to be named. */
  private static final double ALL_OF_IT = 0.8;

  private final Map<String, List<Origin>> of;

  private Origins(Map<String, List<Origin>> of) {
    this.of = of;
  }

  /**
   * Sorts out what documents are to each other.
   *
   * @param kinships between documents of the record
   * @param cited the outlets that each document names as sources, by its id
   */
  public static Origins of(Collection<Kinship> kinships, Map<String, List<String>> cited) {
    var byDerived = new TreeMap<String, List<Kinship>>();
    for (Kinship kinship : kinships) {
      byDerived.computeIfAbsent(kinship.derived(), it -> new ArrayList<>()).add(kinship);
    }
    var of = new TreeMap<String, List<Origin>>();
    byDerived.forEach((document, all) -> of.put(document, chosen(all)));
    cited.forEach((document, outlets) -> cite(of, document, outlets));
    return new Origins(of);
  }

  private static void cite(Map<String, List<Origin>> of, String document, List<String> outlets) {
    List<Origin> origins = of.computeIfAbsent(document, it -> new ArrayList<>());
    for (String outlet : new TreeSet<>(outlets)) {
      String key = OutletName.of(outlet).key();
      boolean told =
          origins.stream().anyMatch(it -> it.why().toLowerCase(Locale.ROOT).contains(key));
      if (!told) {
        origins.add(Origin.cited(document, outlet));
      }
    }
  }

  /** The nearest kin; of several copies of one text, the one that has most of it. */
  private static List<Origin> chosen(List<Kinship> all) {
    List<Kinship> nearest =
        all.stream()
            .sorted(
                Comparator.comparing((Kinship it) -> rank(it.relation()))
                    .thenComparing(it -> -it.share())
                    .thenComparing(Kinship::source))
            .toList();
    var chosen = new ArrayList<Origin>();
    var seen = new TreeSet<String>();
    for (Kinship kinship : nearest) {
      boolean covered = !chosen.isEmpty() && chosen.getFirst().share() >= ALL_OF_IT;
      boolean once = kinship.relation() != Relation.EMBEDDED;
      if (!covered && (seen.add(group(kinship)) || !once)) {
        chosen.add(Origin.of(kinship));
      }
    }
    return chosen;
  }

  /** Copies, rewrites and translations are of one text; citations, of one text of each outlet. */
  private static String group(Kinship kinship) {
    return switch (kinship.relation()) {
      case COPY, REWRITE, TRANSLATION -> "text";
      case SHARED_SOURCE -> "shared";
      case EMBEDDED -> "embedded";
      case CITES -> kinship.why();
    };
  }

  private static int rank(Relation relation) {
    return switch (relation) {
      case COPY -> 0;
      case REWRITE, TRANSLATION -> 1;
      case EMBEDDED -> 2;
      case SHARED_SOURCE -> 3;
      case CITES -> 4;
    };
  }

  /** Where one document is from, nearest first; empty where nothing tells. */
  public List<Origin> of(String document) {
    return List.copyOf(of.getOrDefault(document, List.of()));
  }

  /** Every origin, in order of the derived documents' ids. */
  public List<Origin> all() {
    return of.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Some documents, those of one origin together: what tells a fact twice is one witness of it.
   *
   * @return sets in order of their first ids, ids in order
   */
  public List<List<String>> independent(Collection<String> documents) {
    var leads = new TreeMap<String, String>();
    for (String document : documents) {
      follow(document, leads, new TreeSet<>());
    }
    var sets = new TreeMap<String, List<String>>();
    for (String document : new TreeSet<>(documents)) {
      sets.computeIfAbsent(end(leads, document), it -> new ArrayList<>()).add(document);
    }
    return sets.values().stream()
        .sorted(Comparator.comparing(List::getFirst))
        .map(List::copyOf)
        .toList();
  }

  /** Ties a document to all that it is from, over as many steps as there are. */
  private void follow(String document, Map<String, String> leads, Set<String> been) {
    if (been.add(document)) {
      for (Origin origin : of(document)) {
        leads.put(end(leads, document), end(leads, origin.from()));
        follow(origin.from(), leads, been);
      }
    }
  }

  private static String end(Map<String, String> leads, String from) {
    String at = from;
    String next = leads.getOrDefault(at, at);
    while (!next.equals(at)) {
      at = next;
      next = leads.getOrDefault(at, at);
    }
    return at;
  }
}
