package readout.corpus.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import readout.corpus.Affair;
import readout.corpus.Article;
import readout.corpus.MarkedSentence;

/**
 * What holds over the articles of an affair: which tellings are one event, links, promises, where
 * texts come from, stories. A found fact is the marked fact with which it shares most tellings.
 */
final class RecordScore {

  private final Sheet sheet;
  private final List<Affair> affairs;
  private final Told found;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, String> meant = new HashMap<>();

  private RecordScore(Sheet sheet, List<Affair> affairs, Told found) {
    this.sheet = sheet;
    this.affairs = affairs;
    this.found = found;
    affairs.stream().flatMap(a -> a.articles().stream()).forEach(a -> articles.put(a.id(), a));
  }

  /** A telling with the fact it tells. */
  private record Telling(String fact, String type, Told.Place place) {}

  static void add(Sheet sheet, List<Affair> affairs, Told found) {
    var score = new RecordScore(sheet, affairs, found);
    List<Telling> tellings = tellings(found);
    for (Affair affair : affairs) {
      score.facts(affair, tellings);
    }
    for (Affair affair : affairs) {
      Told marked = Markings.of(affair);
      score.ties(affair, marked);
      score.commitments(affair, marked);
      score.origins(affair, marked);
    }
    score.stories();
  }

  private static List<Telling> tellings(Told told) {
    var tellings = new ArrayList<Telling>();
    for (Told.Fact fact : told.facts()) {
      fact.places().forEach(place -> tellings.add(new Telling(fact.id(), fact.type(), place)));
    }
    return tellings;
  }

  private static String affairOf(String article) {
    return article.substring(0, Math.max(0, article.indexOf('/')));
  }

  private void facts(Affair affair, List<Telling> all) {
    List<Telling> ours = tellings(Markings.of(affair));
    List<Telling> theirs =
        all.stream().filter(t -> affairOf(t.place().article()).equals(affair.id())).toList();
    var pairs = Pairing.pair(ours, theirs, this::likeness);
    sheet.add(
        "tellings of facts",
        Formula.F1,
        affair.id(),
        Tally.of(pairs.size(), theirs.size(), ours.size()));
    var marked = new TreeMap<String, String>();
    var joined = new TreeMap<String, String>();
    var votes = new TreeMap<String, Map<String, Integer>>();
    for (var pair : pairs) {
      String thing = pair.marked().fact() + " " + pair.marked().place();
      marked.put(thing, pair.marked().fact());
      joined.put(thing, pair.found().fact());
      votes
          .computeIfAbsent(pair.found().fact(), any -> new TreeMap<>())
          .merge(pair.marked().fact(), 1, Integer::sum);
    }
    votes.forEach((fact, for_) -> meant.put(fact, best(for_)));
    Tally tally = Bcubed.of(marked, joined);
    sheet.add("joining of found tellings", Formula.BCUBED, affair.id(), tally);
    sheet.add("wrong joins", Formula.WRONG_JOINS, affair.id(), tally);
  }

  private static String best(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private double likeness(Telling ours, Telling theirs) {
    if (!ours.place().article().equals(theirs.place().article())) {
      return 0;
    }
    double overlap = Pairing.overlap(ours.place().trigger(), theirs.place().trigger());
    boolean type = ours.type().equals(theirs.type());
    if (overlap > 0) {
      return (type ? 3 : 2) + overlap;
    }
    return type && sentence(ours.place()) == sentence(theirs.place()) ? 1 : 0;
  }

  private int sentence(Told.Place place) {
    List<MarkedSentence> sentences =
        Objects.requireNonNull(articles.get(place.article())).sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().covers(place.trigger().start())) {
        return i;
      }
    }
    return -1;
  }

  private void ties(Affair affair, Told marked) {
    List<Told.Tie> theirs = found.ties().stream().filter(t -> isOf(affair, t)).toList();
    var pairs = Pairing.pair(marked.ties(), theirs, this::likeness);
    Tally tally = Tally.of(pairs.size(), theirs.size(), marked.ties().size());
    sheet.add("links", Formula.F1, affair.id(), tally);
    var relations = new TreeSet<String>();
    marked.ties().forEach(t -> relations.add(t.relation()));
    theirs.forEach(t -> relations.add(t.relation()));
    for (String relation : relations) {
      double right = pairs.stream().filter(p -> p.found().relation().equals(relation)).count();
      double there = theirs.stream().filter(t -> t.relation().equals(relation)).count();
      double here = marked.ties().stream().filter(t -> t.relation().equals(relation)).count();
      sheet.add("links, " + relation, Formula.F1, affair.id(), Tally.of(right, there, here));
    }
  }

  private boolean isOf(Affair affair, Told.Tie tie) {
    return found.facts().stream()
        .filter(f -> tie.from().contains(f.id()))
        .anyMatch(f -> isOf(affair, f));
  }

  private static boolean isOf(Affair affair, Told.Fact fact) {
    return fact.places().stream().anyMatch(p -> affairOf(p.article()).equals(affair.id()));
  }

  private double likeness(Told.Tie ours, Told.Tie theirs) {
    if (!ours.relation().equals(theirs.relation())) {
      return 0;
    }
    boolean straight = meets(ours.from(), theirs.from()) && meets(ours.to(), theirs.to());
    boolean turned = meets(ours.from(), theirs.to()) && meets(ours.to(), theirs.from());
    return straight || (turned && ours.relation().equals("differing_accounts")) ? 1 : 0;
  }

  private boolean meets(List<String> ours, List<String> theirs) {
    return theirs.stream().map(meant::get).anyMatch(f -> f != null && ours.contains(f));
  }

  private void commitments(Affair affair, Told marked) {
    List<Told.Fact> ours = promised(marked, f -> true);
    List<Told.Fact> theirs = promised(found, f -> isOf(affair, f));
    var pairs = Pairing.pair(ours, theirs, (m, f) -> m.id().equals(meant.get(f.id())) ? 1 : 0);
    Tally tally = Tally.of(pairs.size(), theirs.size(), ours.size());
    sheet.add("commitments", Formula.F1, affair.id(), tally);
    double due =
        pairs.stream()
            .filter(p -> Objects.equals(promise(p.marked()).due(), promise(p.found()).due()))
            .count();
    add("due window of found commitments", affair, due, pairs.size());
    var told =
        pairs.stream().filter(p -> !promise(p.found()).fate().equals("not-reported")).toList();
    double wrong =
        told.stream()
            .filter(p -> !promise(p.found()).fate().equals(promise(p.marked()).fate()))
            .count();
    add("fates told that are wrong", affair, wrong, told.size());
    double known = ours.stream().filter(f -> !promise(f).fate().equals("not-reported")).count();
    add("fates told and right", affair, told.size() - wrong, known);
  }

  private void add(String measure, Affair affair, double right, double all) {
    sheet.add(measure, Formula.SHARE, affair.id(), Tally.of(right, all, all));
  }

  private static List<Told.Fact> promised(Told told, Predicate<Told.Fact> which) {
    return told.facts().stream().filter(f -> f.commitment() != null).filter(which).toList();
  }

  private static Told.Commitment promise(Told.Fact fact) {
    return Objects.requireNonNull(fact.commitment());
  }

  private void origins(Affair affair, Told marked) {
    List<Told.Origin> theirs =
        found.origins().stream().filter(o -> affairOf(o.article()).equals(affair.id())).toList();
    origins(affair, "origins, copies", marked.origins(), theirs, Set.of("copy"));
    Set<String> reworded = Set.of("rewrite", "translation");
    origins(affair, "origins, rewrites and translations", marked.origins(), theirs, reworded);
    origins(affair, "origins, any relation", marked.origins(), theirs, null);
  }

  private void origins(
      Affair affair,
      String measure,
      List<Told.Origin> ours,
      List<Told.Origin> theirs,
      @Nullable Set<String> relations) {
    Set<Set<String>> marked = pairs(ours, relations);
    Set<Set<String>> there = pairs(theirs, relations);
    var both = new HashSet<>(marked);
    both.retainAll(there);
    Tally tally = Tally.of(both.size(), there.size(), marked.size());
    sheet.add(measure, Formula.F1, affair.id(), tally);
  }

  /** Which two articles hang together; who took from whom is not asked here. */
  private static Set<Set<String>> pairs(
      List<Told.Origin> origins, @Nullable Set<String> relations) {
    var pairs = new HashSet<Set<String>>();
    for (Told.Origin origin : origins) {
      if (relations == null || relations.contains(origin.relation())) {
        pairs.add(new TreeSet<>(List.of(origin.article(), origin.of())));
      }
    }
    return pairs;
  }

  private void stories() {
    var marked = new TreeMap<String, String>();
    affairs.forEach(a -> marked.putAll(Markings.of(a).story()));
    for (Affair affair : affairs) {
      Set<String> own = Markings.of(affair).story().keySet();
      Tally tally = Bcubed.of(marked, found.story(), own);
      sheet.add("stories", Formula.BCUBED, affair.id(), tally);
    }
  }
}
