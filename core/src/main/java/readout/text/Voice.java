package readout.text;

/** Who speaks in a stretch of a document's text. */
public enum Voice {
  /** The outlet reports. */
  REPORT("report"),
  /** A statement, communique or transcript printed inside the article. */
  OFFICIAL_TEXT("official-text"),
  /** The author's own opinion. */
  OPINION("opinion"),
  /** A post on a social network printed inside the article. */
  QUOTED_POST("quoted-post"),
  /** Bylines, teasers, "keep reading", captions: nobody's report of anything. */
  BOILERPLATE("boilerplate");

  private final String label;

  Voice(String label) {
    this.label = label;
  }

  /** The word used in exports. */
  public String label() {
    return label;
  }
}
