package readout.store;

import readout.export.Card;

/**
 * A document that has words that were looked for.
 *
 * @param card the document
 * @param snippet a passage with the words between {@link #OPEN} and {@link #CLOSE}
 */
public record Found(Card card, String snippet) {

  /** Stands before a word that was looked for; no text has it that can be shown. */
  public static final char OPEN = '\u0001';

  /** Stands behind it. */
  public static final char CLOSE = '\u0002';
}
