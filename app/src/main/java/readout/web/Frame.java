package readout.web;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around it.
 *
 * @param title of the page
 * @param room which part of the desk it belongs to, for the navigation
 * @param export path of the same as JSON, null where there is nothing to export
 * @param token that a form must bring back
 * @param user who is signed in, null where nobody needs to be
 * @param mayEdit whether this reader may add and correct
 */
public record Frame(
    String title,
    String room,
    @Nullable String export,
    String token,
    @Nullable String user,
    boolean mayEdit) {

  /** The room of those who are not signed in. */
  static final String OUTSIDE = "outside";

  private static final String FACTS = "/api/v1/facts";
  private static final String STORY = "/api/v1/stories/";

  /** Whether the reader may go elsewhere on the desk. */
  public boolean isInside() {
    return !room.equals(OUTSIDE);
  }

  /** Path of the same in other formats, null where there is none: those hold facts. */
  public @Nullable String formats() {
    if (export == null) {
      return null;
    }
    if (export.startsWith(STORY)) {
      return "/export?story=" + export.substring(STORY.length());
    }
    return export.startsWith(FACTS) ? "/export" + export.substring(FACTS.length()) : null;
  }
}
