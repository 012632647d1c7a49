package readout.collection.page;

/**
 * What a part of a page is for, as its tag and the names its author gave it tell.
 *
 * <p>Names lie: a theme may call the whole page "has-sidebar". So each zone believes its name only
 * while the part holds less than a share of the page's prose.
 */
enum Zone {
  NAVIGATION(0.3),
  FOOTER(0.3),
  SIDEBAR(0.45),
  COMMENTS(0.97),
  RELATED(0.5),
  SHARE(0.25),
  PROMO(0.3),
  CAPTION(0.3),
  BYLINE(0.2),
  BIO(0.3),
  STANDFIRST(0.3),
  TAGS(0.25),
  POPUP(0.45),
  HIDDEN(0.4),
  MEDIA(0.4),
  TOOLS(0.3);

  private final double share;

  Zone(double share) {
    this.share = share;
  }

  /** Whether a part with this share of the page's prose may still be what its name says. */
  boolean mayHold(double shareOfProse) {
    return shareOfProse < share;
  }
}
