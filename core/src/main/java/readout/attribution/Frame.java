package readout.attribution;

/** What a cue takes for its content; the resource files say which cue takes what. */
enum Frame {
  /** Quoted words; it may stand after or inside them. */
  SPEECH,
  /** A clause, with or without "that". */
  CLAUSE,
  /** A noun phrase and what depends on it. */
  OBJECT,
  /** "to" and a bare verb. */
  TO,
  /** A hearer stands between cue and content. */
  HEARER,
  /** "it is said that", "is said to", "said by". */
  PASSIVE,
  /** A clause, but only with "that", "whether" or a question word. */
  THAT,
  /** "call for". */
  FOR,
  /** "denial of". */
  OF,
  /** The subject must be able to speak. */
  SPEAKER,
  /** Reported even where nobody is named. */
  UNNAMED
}
