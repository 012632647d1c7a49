package readout.desk;

/** Told how far the reading has come; what it is told of is in the record for good. */
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (documents, unreadable, characters) -> {};

  /**
   * More is done.
   *
   * @param documents read and recorded, or there already
   * @param unreadable inputs that gave nothing
   * @param characters of text in those documents
   */
  void at(int documents, int unreadable, long characters);
}
