package readout.story;

import java.util.ArrayDeque;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which documents hang together, brought up to date as documents come.
 *
 * <p>Two documents are neighbours where they are alike enough, and a neighbourhood is all that
 * hangs together by neighbours. One of too many is parted at its weakest ties: on the next rung,
 * where documents must be more alike. So the neighbourhood of a document is what hangs together
 * with it on the lowest rung on which that is not too much.
 *
 * <p>That depends on what is alike, not on the order in which documents came; and a new document
 * costs what it is tied to: of a neighbourhood that was too large already only the rung above is
 * looked at, however many documents hang together in all.
 *
 * @param <X> how what is kept of the documents can fail to be asked
 */
public final class Neighbourhoods<X extends Exception> {

  /** Likeness from which two documents are neighbours. */
  public static final double NEAR = 0.16;

  /** A neighbourhood of more documents is parted, to bound the work. */
  public static final int LARGEST = 1_000;

  private static final double HARDER = 1.25;

  private final Ties<X> ties;
  private final Settled<X> settled;
  private final int largest;

  /**
   * @param ties what is kept of the documents
   * @param settled is told of each neighbourhood that is new or has changed
   * @param largest no neighbourhood has more documents; of more equals each is alone
   */
  public Neighbourhoods(Ties<X> ties, Settled<X> settled, int largest) {
    this.ties = ties;
    this.settled = settled;
    this.largest = largest;
  }

  /** What documents are like a document. */
  public interface Ties<X extends Exception> {

    /** Tells of each that is at least so like a document, which is not among them. */
    void each(int document, double least, Tied tied) throws X;
  }

  /** Hears of a document that is tied to another. */
  public interface Tied {

    /**
     * @param document its number
     * @param rung that of its neighbourhood as settled last; any number where it never was
     */
    void is(int document, int rung);
  }

  /** Keeps what has been settled. */
  public interface Settled<X extends Exception> {

    /** The documents of one neighbourhood, and its rung. */
    void are(SortedSet<Integer> documents, int rung) throws X;
  }

  /**
   * Settles the neighbourhoods of documents that are new, have new ties or have lost some, and of
   * all whose neighbourhood changes by that.
   *
   * @param changed documents that are new, never settled, or have new ties
   * @param untied documents that have lost a tie
   */
  public void settle(Set<Integer> changed, Set<Integer> untied) throws X {
    Set<Integer> open = new TreeSet<>(changed);
    open.addAll(untied);
    for (int document : untied) {
      open.addAll(afresh(document));
    }
    for (int rung = 0; !open.isEmpty(); rung++) {
      open = climb(open, rung);
    }
  }

  /**
   * The neighbourhood of a document, found without a thought of what was settled before: what was
   * too large on a rung may have fallen apart there.
   */
  private Set<Integer> afresh(int document) throws X {
    int rung = 0;
    SortedSet<Integer> met = around(document, near(rung));
    while (met.size() > largest) {
      rung++;
      met = around(document, near(rung));
    }
    return met;
  }

  /** What hangs together with a document; more than the largest are not all looked for. */
  private SortedSet<Integer> around(int document, double near) throws X {
    var met = new TreeSet<Integer>(Set.of(document));
    var queue = new ArrayDeque<Integer>(met);
    while (!queue.isEmpty() && met.size() <= largest) {
      ties.each(
          queue.remove(),
          near,
          (other, rung) -> {
            if (met.add(other)) {
              queue.add(other);
            }
          });
    }
    return met;
  }

  /** Settles what is not too large on a rung, and gives back what is. */
  private Set<Integer> climb(Set<Integer> open, int rung) throws X {
    var higher = new TreeSet<Integer>();
    var seen = new TreeSet<Integer>();
    for (int document : open) {
      if (!seen.contains(document)) {
        var reached = new Reached(open, rung, document);
        seen.addAll(reached.met);
        if (!reached.more && reached.met.size() <= largest) {
          settled.are(reached.met, rung);
        } else {
          higher.addAll(reached.met);
        }
      }
    }
    return higher;
  }

  /** What hangs together on a rung of what is open or was settled there before. */
  private final class Reached {

    private final SortedSet<Integer> met = new TreeSet<>();

    /** Whether more hangs on to it that has been found too much for this rung before. */
    private boolean more;

    Reached(Set<Integer> open, int rung, int document) throws X {
      var queue = new ArrayDeque<Integer>();
      met.add(document);
      queue.add(document);
      while (!queue.isEmpty()) {
        ties.each(
            queue.remove(),
            near(rung),
            (other, settledOn) -> {
              if (!open.contains(other) && settledOn > rung) {
                more = true;
              } else if (met.add(other)) {
                queue.add(other);
              }
            });
      }
    }
  }

  /** How like documents must be on a rung; on the last ones more than any can be. */
  private static double near(int rung) {
    return NEAR * StrictMath.pow(HARDER, rung);
  }
}
