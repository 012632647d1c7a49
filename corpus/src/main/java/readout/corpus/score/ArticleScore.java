package readout.corpus.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import readout.corpus.Article;
import readout.event.Status;
import readout.text.Span;

/**
 * The layers that stand in one article.
 *
 * <ul>
 *   <li>Time expressions are scored as in TempEval-3 (UzZaman et al., 2013): a found expression
 *       that overlaps a marked one counts, for value F1 only with the same value.
 *   <li>Attributions as in the PolNeAR evaluation: paired by content, right from a Jaccard of one
 *       half on, with a source that overlaps.
 *   <li>Events are paired by trigger; a trigger beside the marked one in the same sentence counts
 *       if the type is the same, since which word tells it is a matter of taste. That somebody
 *       spoke is scored as an attribution: a STATEMENT that meets no marked event counts as
 *       nothing.
 * </ul>
 */
final class ArticleScore {

  private static final Set<String> UNNAMED = Set.of("unnamed", "unnamed-official");

  private final Sheet sheet;
  private final Article article;
  private final Marked marked;
  private final Marked found;

  private ArticleScore(Sheet sheet, Article article, Marked marked, Marked found) {
    this.sheet = sheet;
    this.article = article;
    this.marked = marked;
    this.found = found;
  }

  static void add(Sheet sheet, Article article, Marked found) {
    var score = new ArticleScore(sheet, article, Markings.of(article), found);
    score.mentions();
    score.times();
    score.sayings();
    score.sentences();
    score.events();
  }

  private void count(String measure, Formula formula, double right, double found, double marked) {
    sheet.add(measure, formula, article.id(), Tally.of(right, found, marked));
  }

  private void f1(String measure, double right, double found, double marked) {
    count(measure, Formula.F1, right, found, marked);
  }

  private void mentions() {
    var pairs =
        Pairing.pair(
            marked.mentions(), found.mentions(), (m, f) -> Pairing.overlap(m.span(), f.span()));
    double exact = pairs.stream().filter(p -> p.marked().span().equals(p.found().span())).count();
    int all = marked.mentions().size();
    f1("mentions, same words", exact, found.mentions().size(), all);
    f1("mentions, overlapping words", pairs.size(), found.mentions().size(), all);
    var ours = new HashMap<String, String>();
    var theirs = new HashMap<String, String>();
    for (var pair : pairs) {
      String thing = pair.marked().span().toString();
      ours.put(thing, pair.marked().whom().stream().sorted().toList().toString());
      theirs.put(thing, pair.found().whom().stream().sorted().toList().toString());
    }
    sheet.add("identity of found mentions", Formula.BCUBED, article.id(), Bcubed.of(ours, theirs));
  }

  private void times() {
    var pairs =
        Pairing.pair(marked.times(), found.times(), (m, f) -> Pairing.overlap(m.span(), f.span()));
    double value = pairs.stream().filter(p -> p.marked().value().equals(p.found().value())).count();
    f1("time expressions", pairs.size(), found.times().size(), marked.times().size());
    f1("time expressions with value", value, found.times().size(), marked.times().size());
  }

  private void sayings() {
    List<Marked.Saying> ours = marked.sayings();
    List<Marked.Saying> theirs = found.sayings();
    var pairs =
        Pairing.pair(ours, theirs, (m, f) -> Pairing.overlap(m.content(), f.content())).stream()
            .filter(p -> Pairing.overlap(p.marked().content(), p.found().content()) >= 0.5)
            .filter(p -> sameSource(p.marked(), p.found()))
            .toList();
    f1("attributions, content and source", pairs.size(), theirs.size(), ours.size());
    double classes =
        pairs.stream()
            .filter(p -> p.marked().sourceClass().equals(p.found().sourceClass()))
            .count();
    count("class of found attributions", Formula.SHARE, classes, pairs.size(), pairs.size());
    double chains = pairs.stream().filter(p -> sameChain(p.marked(), p.found())).count();
    f1("attributions with whole chain", chains, theirs.size(), ours.size());
    double deep = pairs.stream().filter(p -> isDeep(p.marked())).filter(this::sameChain).count();
    double deepFound = theirs.stream().filter(ArticleScore::isDeep).count();
    double deepMarked = ours.stream().filter(ArticleScore::isDeep).count();
    f1("nested or unnamed, whole chain", deep, Math.max(deep, deepFound), deepMarked);
  }

  private boolean sameChain(Pairing.Pair<Marked.Saying, Marked.Saying> pair) {
    return sameChain(pair.marked(), pair.found());
  }

  private boolean sameChain(Marked.Saying ours, Marked.Saying theirs) {
    if (!sameSource(ours, theirs) || (ours.within() < 0) != (theirs.within() < 0)) {
      return false;
    }
    return ours.within() < 0
        || sameChain(marked.sayings().get(ours.within()), found.sayings().get(theirs.within()));
  }

  private static boolean sameSource(Marked.Saying ours, Marked.Saying theirs) {
    boolean neither = ours.source().isEmpty() && theirs.source().isEmpty();
    return neither || Pairing.overlap(ours.source(), theirs.source()) > 0;
  }

  private static boolean isDeep(Marked.Saying saying) {
    return saying.within() >= 0 || UNNAMED.contains(saying.sourceClass());
  }

  /** Whether a sentence tells any event at all. */
  private void sentences() {
    Set<Integer> ours = sentencesOf(withoutStatements(marked.happenings()));
    Set<Integer> theirs = sentencesOf(withoutStatements(found.happenings()));
    var both = new HashSet<>(ours);
    both.retainAll(theirs);
    f1("sentences that tell an event", both.size(), theirs.size(), ours.size());
  }

  private static List<Marked.Happening> withoutStatements(List<Marked.Happening> happenings) {
    return happenings.stream().filter(h -> !h.type().equals("STATEMENT")).toList();
  }

  private Set<Integer> sentencesOf(List<Marked.Happening> happenings) {
    var sentences = new HashSet<Integer>();
    happenings.forEach(h -> sentences.add(sentence(h.trigger())));
    return sentences;
  }

  private int sentence(Span words) {
    for (int i = 0; i < article.sentences().size(); i++) {
      if (article.sentences().get(i).span().covers(words.start())) {
        return i;
      }
    }
    return -1;
  }

  private double likeness(Marked.Happening ours, Marked.Happening theirs) {
    double overlap = Pairing.overlap(ours.trigger(), theirs.trigger());
    boolean type = ours.type().equals(theirs.type());
    if (overlap > 0) {
      return (type ? 3 : 2) + overlap;
    }
    boolean together = sentence(ours.trigger()) == sentence(theirs.trigger());
    return type && together ? 1 : 0;
  }

  private void events() {
    List<Marked.Happening> ours = marked.happenings();
    var all = Pairing.pair(ours, found.happenings(), this::likeness);
    List<Marked.Happening> theirs = new ArrayList<>(found.happenings());
    var told = all.stream().map(Pairing.Pair::found).toList();
    theirs.removeIf(h -> h.type().equals("STATEMENT") && !told.contains(h));
    var pairs = Pairing.pair(ours, theirs, this::likeness);
    var typed = pairs.stream().filter(p -> p.marked().type().equals(p.found().type())).toList();
    f1("events", pairs.size(), theirs.size(), ours.size());
    f1("events with type", typed.size(), theirs.size(), ours.size());
    Identities identities = Identities.between(marked, found);
    var parties = new ArrayList<Pairing.Pair<Marked.Happening, Marked.Happening>>();
    typed.stream()
        .filter(p -> sameParties(identities, p.marked(), p.found()))
        .forEach(parties::add);
    f1("events with type and parties", parties.size(), theirs.size(), ours.size());
    double whole =
        parties.stream().filter(p -> p.marked().status().equals(p.found().status())).count();
    f1("events, type, parties and status", whole, theirs.size(), ours.size());
    sheet.add("status of found events", Formula.MACRO_F1, article.id(), statuses(pairs));
    double dates =
        pairs.stream().filter(p -> Objects.equals(p.marked().date(), p.found().date())).count();
    count("date of found events", Formula.SHARE, dates, pairs.size(), pairs.size());
  }

  private static Tally statuses(List<Pairing.Pair<Marked.Happening, Marked.Happening>> pairs) {
    List<String> labels = Arrays.stream(Status.values()).map(Status::label).toList();
    double[] counts = new double[3 * labels.size()];
    for (var pair : pairs) {
      int ours = labels.indexOf(pair.marked().status());
      int theirs = labels.indexOf(pair.found().status());
      counts[3 * theirs + 1]++;
      counts[3 * ours + 2]++;
      counts[3 * ours] += ours == theirs ? 1 : 0;
    }
    return new Tally(counts);
  }

  /** Who acts and who receives; in talks without a visit nobody does more than the others. */
  private static boolean sameParties(
      Identities identities, Marked.Happening ours, Marked.Happening theirs) {
    if (ours.type().equals("CONSULT") && !ours.isVisit()) {
      return fits(both(ours), identities.of(both(theirs)));
    }
    return fits(ours.actors(), identities.of(theirs.actors()))
        && fits(ours.recipients(), identities.of(theirs.recipients()));
  }

  private static List<Marked.Role> both(Marked.Happening happening) {
    var roles = new ArrayList<>(happening.actors());
    roles.addAll(happening.recipients());
    return roles;
  }

  /** Everybody who is named in the sentence, and nobody who is not marked. */
  private static boolean fits(List<Marked.Role> roles, Set<String> members) {
    Map<String, Boolean> wanted = new HashMap<>();
    roles.forEach(role -> wanted.put(String.valueOf(role.whom()), !role.elsewhere()));
    return wanted.keySet().containsAll(members)
        && wanted.entrySet().stream().allMatch(w -> !w.getValue() || members.contains(w.getKey()));
  }
}
