package readout.web;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around it.
 *
 * @param title of the page
 * @param room which part of the desk it belongs to, for the navigation
 * @param export path of the same as JSON, null where there is nothing to export
 * @param formats path of the same in other formats, null where it is no facts
 * @param token that a form must bring back
 * @param user who is signed in, null where nobody needs to be
 * @param mayEdit whether this reader may add and correct
 */
public record Frame(
    String title,
    String room,
    @Nullable String export,
    @Nullable String formats,
    String token,
    @Nullable String user,
    boolean mayEdit) {

  /** The room of those who are not signed in. */
  static final String OUTSIDE = "outside";

  /** Whether the reader may go elsewhere on the desk. */
  public boolean isInside() {
    return !room.equals(OUTSIDE);
  }
}
