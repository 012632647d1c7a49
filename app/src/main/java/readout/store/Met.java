package readout.store;

import org.jspecify.annotations.Nullable;
import readout.text.Document;

/**
 * That a document was met at an address.
 *
 * @param document its id
 * @param source the input it came from, often its address
 * @param url the address it claims
 */
public record Met(String document, String source, @Nullable String url) {

  public static Met of(Document document) {
    return new Met(document.id(), document.source(), document.url());
  }
}
