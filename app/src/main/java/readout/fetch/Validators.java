package readout.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask by whether a page has changed (RFC 9110, section 8.8).
 *
 * @param tag the entity tag, as sent
 * @param modified the day and time of the last change, as sent
 */
public record Validators(@Nullable String tag, @Nullable String modified) {

  public static final Validators NONE = new Validators(null, null);
}
