package readout.fetch;

/** Tells which addresses have been read. */
public interface Known {

  /**
   * Whether the page of an address is in the record.
   *
   * @param canonical the address in its canonical form
   */
  boolean holdsAddress(String canonical);
}
