package readout.record;

import java.util.List;
import readout.Reading;

/**
 * Readings to record, as a fold keyed by candidate group.
 *
 * <p>{@link #tell} turns one reading into facts told by that document alone, each with the key of
 * the group in which it could meet other tellings of the same event. {@link #join} turns all the
 * facts of one group into the facts of the record. Links are worked out where facts can meet:
 * within what one document tells, around a contact, and in a neighbourhood. All are pure and do not
 * depend on the order of their input: so a record grows one document at a time, only what a
 * document touches is worked out again, and the same code runs as keyed state on a stream engine.
 *
 * <p>{@link RecordInMemory} shows in one place how the parts work together.
 */
public interface RecordFold {

  /** The facts that one document tells, each with exactly one document among its tellings. */
  List<Fact> tell(Reading reading);

  /**
   * The facts of one group, joined; in a stable order. Where {@link Groups#isOpen an open group} of
   * some sides has facts, all groups of these sides are given as one.
   */
  List<Fact> join(List<Fact> group);

  /** The links among the facts that one document tells, by the ids they are told under. */
  List<Link> linkWithin(List<Fact> told);

  /** Where accounts of a contact part: it, and the facts that were said or agreed in it. */
  List<Link> compare(Fact contact, List<Fact> said);

  /** Keys of the neighbourhoods in which a fact of the record can be linked to others. */
  List<String> neighbourhoods(Fact fact);

  /** The links among the facts of one neighbourhood; in a stable order. */
  List<Link> link(List<Fact> neighbours);

  /** What became of the promises of a neighbourhood; only what a fact of it shows. */
  List<Fate> fates(List<Fact> neighbours);
}
