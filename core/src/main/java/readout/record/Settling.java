package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings facts, links and fates together: links and fates name facts as they were told, and a told
 * fact may since have become part of another.
 *
 * @param facts by id, promises with their fate
 */
public record Settling(List<Fact> facts, Map<String, String> names) {

  private static final Comparator<Fate> SUREST_FIRST =
      Comparator.comparing(Fate::outcome).thenComparing(Fate::by);

  /** Facts of the record and what became of their promises. */
  public static Settling of(List<Fact> joined, List<Fate> fates) {
    var names = new HashMap<String, String>();
    for (Fact fact : joined) {
      fact.tellings().forEach(t -> names.put(t.account().told(), fact.id()));
    }
    var byPromise = new TreeMap<String, List<Fate>>();
    for (Fate fate : fates) {
      String promise = names.getOrDefault(fate.promise(), fate.promise());
      byPromise.computeIfAbsent(promise, any -> new ArrayList<>()).add(fate);
    }
    List<Fact> settled =
        joined.stream()
            .map(f -> settled(f, byPromise.getOrDefault(f.id(), List.of()), names))
            .sorted(Comparator.comparing(Fact::id))
            .toList();
    return new Settling(settled, Map.copyOf(names));
  }

  /** A promise with its fate; where facts show different fates, none is told. */
  static Fact settled(Fact fact, List<Fate> fates, Map<String, String> names) {
    Promise promise = fact.commitment();
    Fate fate = theOne(fates);
    if (promise == null || fate == null) {
      return fact;
    }
    return fact.promising(promise.with(fate, names.getOrDefault(fate.by(), fate.by())));
  }

  private static @Nullable Fate theOne(List<Fate> fates) {
    long outcomes = fates.stream().map(Fate::outcome).distinct().count();
    return outcomes == 1 ? fates.stream().min(SUREST_FIRST).orElseThrow() : null;
  }

  /** Links between facts of the record, sorted, each once. */
  public List<Link> links(List<Link> told) {
    return RecordInMemory.named(told, names);
  }
}
