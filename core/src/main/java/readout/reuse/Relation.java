package readout.reuse;

import java.util.Locale;

/** What one text is to another, nearest kin first. */
public enum Relation {
  /** The same words, all or most of them; cut, or with a paragraph of its own. */
  COPY,
  /** The same matter in other words, of a text that it names or follows. */
  REWRITE,
  /** A rewrite that says it was put from one language into another. */
  TRANSLATION,
  /** Holds a passage of another, as a blog prints a communique. */
  EMBEDDED,
  /** Both print words that neither has from the other: an agency's, a ministry's. */
  SHARED_SOURCE,
  /** Names another as where it has something from. */
  CITES;

  /** The word used in exports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
