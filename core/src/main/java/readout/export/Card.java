package readout.export;

import org.jspecify.annotations.Nullable;
import readout.text.Document;

/**
 * What a brief says of a document: enough to know whose words these are.
 *
 * @param id id of the document
 * @param name outlet, or the input's name when no outlet is known
 * @param outlet the outlet, if known
 * @param title headline, if known
 * @param day ISO day of publication, if known
 * @param url where it was published
 * @param language ISO 639-1
 */
public record Card(
    String id,
    String name,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String day,
    @Nullable String url,
    String language) {

  public static Card of(Document document) {
    String outlet = document.outlet();
    return new Card(
        document.id(),
        outlet == null ? document.source() : outlet,
        outlet,
        document.title(),
        document.creationDay(),
        document.url(),
        document.language());
  }

  /** "Harbour Post, 2015-07-14". */
  public String signature() {
    return name + ", " + (day == null ? "no date" : day);
  }
}
