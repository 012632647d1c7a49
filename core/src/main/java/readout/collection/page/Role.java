package readout.collection.page;

/** What a block is to the article. */
public enum Role {
  /** Running text. */
  BODY,
  /** A heading inside the running text. */
  SUBHEADING,
  /** A post on a social network, printed as such. */
  POST,
  /** Another's words, set apart as a block. */
  QUOTATION,
  /** The time over an entry of a live page. */
  ENTRY,
  /** A link to the rest, between the excerpts of a round-up. */
  SEPARATOR,
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
    return this == BODY || this == SUBHEADING || this == POST || this == QUOTATION;
  }

  /** The word used in exports. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
