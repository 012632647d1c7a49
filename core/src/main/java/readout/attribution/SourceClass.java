package readout.attribution;

/** What kind of source speaks, as the export names it. */
public enum SourceClass {
  OUTLET("outlet"),
  /** A named person in office. */
  OFFICIAL("official"),
  /** A government, ministry or seat of power: "the Kremlin". */
  GOVERNMENT("government"),
  ORGANISATION("organisation"),
  /** A statement, report, letter or law. */
  DOCUMENT("document"),
  UNNAMED_OFFICIAL("unnamed-official"),
  UNNAMED("unnamed"),
  /** A post on a social network. */
  POST("post"),
  /** The author of the text. */
  AUTHOR("author"),
  /** A named person without office. */
  PERSON("person");

  private final String label;

  SourceClass(String label) {
    this.label = label;
  }

  /** The word used in exports. */
  public String label() {
    return label;
  }
}
