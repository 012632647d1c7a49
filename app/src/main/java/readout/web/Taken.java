package readout.web;

import org.jspecify.annotations.Nullable;

/**
 * How what a page shows can be taken along.
 *
 * @param room which part of the desk the page belongs to, for the navigation
 * @param json address of the same as JSON, null where there is nothing to export
 * @param formats address of the same in other formats, null where it is no facts
 */
record Taken(String room, @Nullable String json, @Nullable String formats) {

  /** Nothing to take along. */
  static Taken nothing(String room) {
    return new Taken(room, null, null);
  }
}
