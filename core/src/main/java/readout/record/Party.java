package readout.record;

import org.jspecify.annotations.Nullable;

/**
 * An actor or recipient of a fact.
 *
 * @param name full name as commonly written; the text itself when nothing better is known
 * @param id stable id of the record, absent when the words could not be resolved
 * @param country ISO 3166 alpha-3
 * @param sector PLOVER sector
 * @param role office held at the date of the fact
 * @param text the words as written
 */
public record Party(
    String name,
    @Nullable String id,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String role,
    String text) {

  /** What two tellings of one event must share to be about the same party. */
  public String key() {
    return id != null ? id : "text:" + name.toLowerCase(java.util.Locale.ROOT);
  }
}
