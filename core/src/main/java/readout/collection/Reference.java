package readout.collection;

import org.jspecify.annotations.Nullable;

/**
 * An article, or a list of such, that an input names and does not hold.
 *
 * @param address where it lies, as written; never trusted
 * @param source the input that names it
 * @param day ISO day of publication as the input tells it
 * @param title as the input tells it
 * @param outlet as the input tells it
 * @param excerpt what the input itself holds of the article: read where the address is not
 */
public record Reference(
    String address,
    String source,
    @Nullable String day,
    @Nullable String title,
    @Nullable String outlet,
    Received.@Nullable Article excerpt) {

  /** An address of which nothing else is known. */
  public static Reference to(String address, String source) {
    return new Reference(address, source, null, null, null, null);
  }
}
