package readout.text;

/**
 * Words between quotation marks, within one paragraph or carried over several.
 *
 * @param inner the words, without the marks
 * @param outer with the marks that are there
 * @param marks whether both marks stand in the text
 */
public record Quotation(Span inner, Span outer, Marks marks) {

  /** How sure the bounds of a quotation are. */
  public enum Marks {
    /** Opened and closed. */
    BALANCED,
    /** Opened again at each paragraph and closed at the last, as print does. */
    CONTINUED,
    /** Only an opening mark; taken to run to the end of the paragraph. */
    ONLY_OPENED,
    /** Only a closing mark; taken to start where structure shows it, never at the page's start. */
    ONLY_CLOSED
  }

  /** Long enough to be speech rather than one scare-quoted word. */
  public boolean isSpeech() {
    return inner.length() > 25;
  }
}
