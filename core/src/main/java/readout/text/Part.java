package readout.text;

/** The part a word plays in a clause, as far as a shallow reading can tell. */
public enum Part {
  /** Anything that is not a word. */
  MARK,
  DETERMINER,
  /** "his", "their". */
  POSSESSIVE,
  /** A pronoun that can be a subject: "he", "everyone". */
  PRONOUN,
  /** A pronoun that cannot: "him", "themselves". */
  OBJECT_PRONOUN,
  /** "who", "which". */
  RELATIVE,
  PREPOSITION,
  COORDINATOR,
  /** "that", "when", "because", "how". */
  SUBORDINATOR,
  AUXILIARY,
  MODAL,
  NEGATION,
  ADVERB,
  /** Weekdays, months and words such as "week". */
  TIME,
  NUMBER,
  /** A capitalised word that nothing else explains. */
  NAME,
  /** A noun or an adjective. */
  NOUN,
  /** The possessive ending. */
  GENITIVE,
  /** "to" before a bare verb. */
  TO,
  /** A verb with tense, a bare verb or a participle. */
  VERB,
  /** A verb form in -ing in a verb's place. */
  GERUND
}
