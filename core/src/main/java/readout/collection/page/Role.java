package readout.collection.page;

/** What a block is to the article. */
public enum Role {
  /** Running text. */
  BODY,
  /** A heading inside the running text. */
  SUBHEADING,
  /** The headline, or the headline again. */
  HEADLINE,
  /** The short text under the headline. */
  STANDFIRST,
  BYLINE,
  DATE,
  CAPTION,
  /** A link to another article. */
  TEASER,
  /** A list of tags. */
  TAGS,
  SHARE,
  COMMENT,
  /** Advertisements, newsletters, cookie notices, rights. */
  NOTICE,
  /** A label, a button, a crumb of the page. */
  LABEL,
  /** A block that stood there before. */
  REPEATED;

  /** Whether the block belongs to the article's text. */
  public boolean isText() {
    return this == BODY || this == SUBHEADING;
  }

  /** The word used in exports. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
