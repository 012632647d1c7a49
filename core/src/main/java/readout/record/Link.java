package readout.record;

import java.util.List;

/**
 * How facts or documents hang together.
 *
 * @param relation what joins them
 * @param from ids, sorted
 * @param to ids, sorted
 * @param why the reason in words
 */
public record Link(Relation relation, List<String> from, List<String> to, String why) {

  public Link {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** The relations of the export. */
  public enum Relation {
    PLANNED_THEN_OCCURRED,
    CLAIM_DENIED_BY,
    CLAIM_DISPUTED_BY,
    DIFFERING_ACCOUNTS,
    ONLY_IN_ONE_READOUT,
    POSITION_OVER_TIME,
    REFERS_TO,
    SUPERSEDES;

    /** The word used in exports. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
