package readout.attribution;

import java.util.List;
import readout.text.Span;

/**
 * Who says what: source, cue and content, each perhaps in several pieces (PARC3, Pareti 2012;
 * PolNeAR, Newell et al. 2018), and nested.
 *
 * @param source the words that name the source; empty when nobody is named ("it was reported")
 * @param cue the words that say that something was said
 * @param content what was said
 * @param within index of the attribution whose content this one stands in, -1 for none
 * @param sourceClass what kind of source it is
 * @param stance whether the source asserts, denies or asks
 * @param rule id of the rule or model that decided
 * @param confidence how sure it was, between 0 and 1; 1 for a rule
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    int within,
    SourceClass sourceClass,
    Stance stance,
    String rule,
    double confidence) {

  /** Ends the rule id of what only a trained reader calls an attribution, and no record should. */
  static final String UNSAID = ".unsaid";

  /** One that a sure rule has read. */
  public Attribution(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      int within,
      SourceClass sourceClass,
      Stance stance,
      String rule) {
    this(source, cue, content, within, sourceClass, stance, rule, 1);
  }

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /**
   * Whether it was said, by somebody: false for "may say", "does not say", for "it" and "I", for
   * the words of a headline, where a trained reader alone sees an attribution. Such a one is for
   * those who look for every attribution; nothing else hangs on it.
   */
  public boolean isSaid() {
    return !rule.endsWith(UNSAID);
  }

  /** The same with another kind of source. */
  Attribution as(SourceClass kind) {
    return new Attribution(source, cue, content, within, kind, stance, rule, confidence);
  }

  /** Whether an offset stands in what was said. */
  public boolean says(int offset) {
    for (Span piece : content) {
      if (piece.covers(offset)) {
        return true;
      }
    }
    return false;
  }
}
