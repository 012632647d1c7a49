package readout.reuse;

/**
 * What two documents of the record are to each other.
 *
 * @param derived id of the document that has it from the other
 * @param source id of the other
 * @param relation how
 * @param share of the derived document's words or matter that are the source's, between 0 and 1
 * @param order how it is known which came first
 * @param why the reasons in words
 */
public record Kinship(
    String derived, String source, Relation relation, double share, Order order, String why) {

  /** How it is known which of two texts came first. */
  public enum Order {
    /** One names the other's outlet. */
    NAMED,
    /** By the days of publication. */
    DATED,
    /** Not known; the ids decide which is put first, and that says nothing. */
    UNKNOWN
  }
}
