package readout.record;

import java.util.List;
import readout.Reading;

/**
 * Readings to record, as a fold keyed by candidate group.
 *
 * <p>{@link #tell} turns one reading into facts told by that document alone, each with the key of
 * the group in which it could meet other tellings of the same event. {@link #join} turns all the
 * facts of one group into the facts of the record. Both are pure, and {@code join} does not depend
 * on the order of its input: so a record grows one document at a time, only the groups that a
 * document touches are worked out again, and the same code runs as keyed state on a stream engine.
 */
public interface RecordFold {

  /** The facts that one document tells, each with exactly one document among its tellings. */
  List<Fact> tell(Reading reading);

  /** The facts of one group, joined; in a stable order. */
  List<Fact> join(List<Fact> group);

  /** The links among facts of one document's neighbourhood; in a stable order. */
  List<Link> link(List<Fact> facts);
}
