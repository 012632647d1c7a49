package readout.event;

/**
 * Auxiliaries and main verb of a clause.
 *
 * @param lemma the main verb
 * @param tense how it is told
 * @param passive whether the subject suffers the act
 * @param perfect whether "have" stands before the participle
 * @param progressive whether it is told as going on
 * @param negated whether "not" or "never" stands in it
 * @param modal the modal in its plain form ("would"), empty for none
 */
record VerbGroup(
    String lemma,
    Tense tense,
    boolean passive,
    boolean perfect,
    boolean progressive,
    boolean negated,
    String modal) {

  static final VerbGroup NONE = new VerbGroup("", Tense.NONE, false, false, false, false, "");

  enum Tense {
    NONE,
    PAST,
    PRESENT,
    /** A modal stands before. */
    MODAL,
    /** "to" and the base form. */
    INFINITIVE,
    /** An -ing form without "be". */
    GERUND,
    /** A past participle without "be" or "have": "a plan put forward by". */
    PARTICIPLE
  }

  /** The same words read as a participle without "be": what the subject suffered. */
  VerbGroup asPassive() {
    return new VerbGroup(lemma, tense, true, perfect, progressive, negated, modal);
  }

  boolean finite() {
    return tense == Tense.PAST || tense == Tense.PRESENT || tense == Tense.MODAL;
  }
}
