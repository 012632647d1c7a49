package readout.attribution;

/** What a source does with the content. */
public enum Stance {
  /** Says that it is so. */
  ASSERTS,
  /** Says that it is not so: "denied", "dismissed". */
  DENIES,
  /** Says that it may be so: "suggested", "is considering". */
  SUPPOSES,
  /** Wants it: "urged", "demanded", "called for". */
  ASKS,
  /** Will do it: "promised", "vowed", "agreed". */
  UNDERTAKES
}
