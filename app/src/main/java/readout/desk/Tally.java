package readout.desk;

/**
 * What came of a run.
 *
 * @param added documents that are new in the record
 * @param known documents that were there already
 * @param unreadable inputs that gave nothing
 */
public record Tally(int added, int known, int unreadable) {

  /** Documents that could be read, new or not. */
  public int readable() {
    return added + known;
  }
}
