package readout.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.commitment.Docket;
import readout.export.Card;
import readout.record.Fact;
import readout.record.Link;
import readout.store.Catalogue;
import readout.store.StoryCard;

/**
 * The first page.
 *
 * @param front what it has for everybody
 * @param fresh facts that came since the last visit
 * @param newDocuments documents that came since then
 */
public record HomeView(Front front, List<Line> fresh, int newDocuments) {

  private static final int LOOKED_AT = 120;
  private static final int STORIES = 12;
  private static final int SHORT = 6;

  private static final List<Link.Relation> PARTING =
      List.of(
          Link.Relation.CLAIM_DENIED_BY,
          Link.Relation.CLAIM_DISPUTED_BY,
          Link.Relation.DIFFERING_ACCOUNTS);

  /** Two facts that do not go together. */
  public record Dispute(String relation, String why, Line one, Line other) {}

  /** A promise whose time is over and of which nothing is told. */
  public record Overdue(String due, Line line) {}

  /**
   * What the first page has for everybody.
   *
   * @param documents how many the record holds
   * @param outlets of how many outlets
   * @param newestDay day of the newest document
   * @param stories of several documents, those with the latest news first
   * @param singles some stories of one document each
   * @param run number of the last run, to be kept as visited
   * @param disputes where accounts part, the newest first
   * @param overdue promises whose time is over and of which nothing is told
   * @param latest documents that came last
   */
  public record Front(
      int documents,
      int outlets,
      @Nullable String newestDay,
      List<StoryCard> stories,
      List<StoryCard> singles,
      int run,
      List<Dispute> disputes,
      List<Overdue> overdue,
      List<Card> latest) {

    static Front of(Catalogue catalogue) {
      List<StoryCard> all = catalogue.stories(LOOKED_AT);
      String day = catalogue.newestDay();
      return new Front(
          catalogue.countDocuments(),
          catalogue.outlets().size(),
          day,
          all.stream()
              .filter(it -> it.documents() > 1)
              .sorted(
                  Comparator.comparing((StoryCard it) -> String.valueOf(it.last()))
                      .reversed()
                      .thenComparing(it -> -it.documents()))
              .limit(STORIES)
              .toList(),
          all.stream().filter(it -> it.documents() == 1).limit(STORIES).toList(),
          catalogue.lastRun(),
          HomeView.disputes(catalogue),
          HomeView.overdue(catalogue, day),
          catalogue.newestDocuments(SHORT));
    }
  }

  static HomeView of(Catalogue catalogue, Front front, int seen) {
    Set<String> recent = recent(catalogue, seen);
    return new HomeView(front, fresh(catalogue, recent), recent.size());
  }

  private static Set<String> recent(Catalogue catalogue, int seen) {
    return seen >= catalogue.lastRun() ? Set.of() : catalogue.documentsAfterRun(seen);
  }

  /** Only what none but the new documents tell is new. */
  private static List<Line> fresh(Catalogue catalogue, Set<String> recent) {
    var some = new TreeSet<String>();
    recent.stream().limit(200).forEach(some::add);
    List<Fact> added =
        catalogue.factsToldBy(some).stream()
            .filter(fact -> fact.tellings().stream().allMatch(it -> recent.contains(it.document())))
            .filter(fact -> !fact.actors().isEmpty())
            .toList();
    return Line.of(catalogue, added).stream()
        .filter(Line::isEvent)
        .sorted(Comparator.comparing(Line::day).reversed().thenComparing(Line::id))
        .limit(SHORT + 2L)
        .toList();
  }

  private static List<Overdue> overdue(Catalogue catalogue, @Nullable String day) {
    if (day == null) {
      return List.of();
    }
    List<Docket.Entry> entries =
        Docket.of(catalogue.promisesDueBefore(day, LOOKED_AT), day).entries().reversed().stream()
            .filter(it -> it.standing() == Docket.Standing.OVERDUE)
            .limit(SHORT)
            .toList();
    List<Line> lines = Line.of(catalogue, entries.stream().map(Docket.Entry::fact).toList());
    var overdue = new ArrayList<Overdue>();
    for (int i = 0; i < lines.size(); i++) {
      overdue.add(new Overdue(Days.shown(entries.get(i).due()), lines.get(i)));
    }
    return List.copyOf(overdue);
  }

  private static List<Dispute> disputes(Catalogue catalogue) {
    List<Link> links = catalogue.links(PARTING, SHORT * 3);
    var ids = new TreeSet<String>();
    links.forEach(link -> {
      ids.addAll(link.from());
      ids.addAll(link.to());
    });
    var lines = new HashMap<String, Line>();
    Line.of(catalogue, catalogue.facts(ids)).forEach(line -> lines.put(line.id(), line));
    var disputes = new ArrayList<Dispute>();
    var shown = new TreeSet<String>();
    for (Link link : links) {
      Line one = lines.get(link.from().getFirst());
      Line other = lines.get(link.to().getFirst());
      if (one != null
          && other != null
          && disputes.size() < SHORT
          && shown.add(one.wording() + "\n" + other.wording())) {
        disputes.add(new Dispute(Line.words(link.relation().label()), link.why(), one, other));
      }
    }
    return List.copyOf(disputes);
  }
}
