package readout.event;

/** Factuality as one source tells it (FactBank, Sauri and Pustejovsky 2009, in news terms). */
public enum Status {
  OCCURRED,
  ONGOING,
  PLANNED,
  PROPOSED,
  /** Told only through a source that the outlet does not vouch for. */
  ALLEGED,
  /** A source says that it is not so. */
  DENIED,
  /** The text says that it did not happen. */
  NEGATED,
  HYPOTHETICAL,
  CANCELLED;

  /** The word used in exports. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
