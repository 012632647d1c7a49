package readout.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.record.Fact;

/**
 * A fact as an entry of a feed: what is new, newest report first.
 *
 * @param fact the fact
 * @param day ISO day of the first report, absent when no report is dated
 * @param address of the first report that is on the web
 * @param signatures of all reports
 */
record Posting(Fact fact, @Nullable String day, @Nullable String address, String signatures) {

  /** Entries of one feed: readers fetch it again and again. */
  private static final int MOST = 200;

  static final String OLDER = "older than the newest " + MOST;

  private static final Comparator<Posting> NEWEST_FIRST =
      Comparator.comparing(Posting::day, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(posting -> posting.fact().id());

  static List<Posting> of(Holdings holdings, Tally tally) {
    Papers papers = Papers.of(holdings);
    List<Posting> all = new ArrayList<>();
    holdings.eachFact(fact -> all.add(of(fact, papers)));
    all.sort(NEWEST_FIRST);
    all.stream().skip(MOST).forEach(older -> tally.leftOut(OLDER));
    return all.stream().limit(MOST).toList();
  }

  private static Posting of(Fact fact, Papers papers) {
    List<Papers.Paper> told = papers.of(fact);
    String address =
        told.stream()
            .filter(Papers.Paper::linked)
            .map(Papers.Paper::address)
            .findFirst()
            .orElse(null);
    String signatures =
        told.stream().map(Papers.Paper::signature).collect(Collectors.joining("; "));
    return new Posting(fact, papers.firstDay(fact), address, signatures);
  }

  String title() {
    return Sentences.headline(fact);
  }

  /** The words, who printed them, and when it happened. */
  String text() {
    return "\u201c"
        + Sentences.wording(fact)
        + "\u201d ("
        + signatures
        + "). When: "
        + Sentences.when(fact.date())
        + ".";
  }

  String uri() {
    return "urn:readout:" + fact.id();
  }

  /** Title of the feed. */
  static String titleOf(Holdings holdings) {
    return holdings instanceof OfStory story ? story.story().title() : "Readout: the record";
  }
}
