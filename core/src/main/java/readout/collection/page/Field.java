package readout.collection.page;

/** What a page may say of itself. */
enum Field {
  PUBLISHED,
  /** A date that is often, not always, that of publication. */
  MAYBE_PUBLISHED,
  UPDATED,
  TITLE,
  AUTHOR,
  OUTLET,
  URL,
  LANGUAGE,
  /** The software that made the page. */
  GENERATOR,
  DESCRIPTION,
  /** The running text as JSON-LD gives it. */
  BODY,
  /** One entry of a live page as JSON-LD gives it, its time in the first line. */
  ENTRY
}
