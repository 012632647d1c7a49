package readout.record;

import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;

/**
 * One step of the chain from the document to the first speaker.
 *
 * @param name resolved name
 * @param sourceClass what kind of source
 * @param text the words as written, absent for the document itself
 * @param country ISO 3166 alpha-3 of the state it belongs to or speaks for, if known
 */
public record Source(
    String name, SourceClass sourceClass, @Nullable String text, @Nullable String country) {

  /** Whose account it gives: that of its state, else its own. */
  public String side() {
    return country == null ? name : country;
  }

  /**
   * Whether it is the account of a state: its government's, a text's of it, or its own office's.
   */
  public boolean isOfState() {
    return country != null
        && (sourceClass == SourceClass.GOVERNMENT
            || sourceClass == SourceClass.DOCUMENT
            || sourceClass == SourceClass.OUTLET);
  }
}
