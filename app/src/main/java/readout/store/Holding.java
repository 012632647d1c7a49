package readout.store;

/** What a record holds under the id of a document. */
public enum Holding {
  NOTHING,
  SAME_TEXT,
  /** Two texts claim one id. */
  OTHER_TEXT
}
