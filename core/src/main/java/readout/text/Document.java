package readout.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as published. The text is never altered: every offset in a reading points into it.
 *
 * @param id stable id in the record
 * @param source the input it came from: file name as given, URL, or the {@code id} of a JSON line
 * @param text the stored source text
 * @param bounds the part of the text that this document is; the whole text, unless one page holds
 *     several articles
 * @param partOf id of the page that holds this article among others
 * @param url where it was published
 * @param title headline given with the input (a headline inside the text is a sentence)
 * @param outlet name of the newspaper, agency or site
 * @param published document creation time, absent when unknown
 * @param language ISO 639-1 code, {@code und} when undetermined
 * @param voices who speaks where; what is not listed is {@link Voice#REPORT}
 * @param skipped stretches that are not part of the running text (a date line, a byline, markup)
 */
public record Document(
    String id,
    String source,
    String text,
    Span bounds,
    @Nullable String partOf,
    @Nullable String url,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable PublicationDate published,
    String language,
    List<Stretch> voices,
    List<Span> skipped) {

  public Document {
    voices = List.copyOf(voices);
    skipped = List.copyOf(skipped);
    if (bounds.end() > text.length()) {
      throw new IllegalArgumentException(id + ": bounds " + bounds + " outside the text");
    }
  }

  /** A document of plain text of which nothing else is known. */
  public static Document of(String id, String text) {
    return new Document(
        id,
        id,
        text,
        new Span(0, text.length()),
        null,
        null,
        null,
        null,
        null,
        "und",
        List.of(),
        List.of());
  }

  /** The same document, published on a day given with the input. */
  public Document on(String day) {
    return publishedOn(new PublicationDate(day, PublicationDate.Basis.METADATA, null, null));
  }

  public Document inLanguage(String code) {
    return new Document(
        id, source, text, bounds, partOf, url, title, outlet, published, code, voices, skipped);
  }

  /** The same document with this day of publication. */
  public Document publishedOn(@Nullable PublicationDate date) {
    return new Document(
        id, source, text, bounds, partOf, url, title, outlet, date, language, voices, skipped);
  }

  public Document from(@Nullable String outletName) {
    return new Document(
        id,
        source,
        text,
        bounds,
        partOf,
        url,
        title,
        outletName,
        published,
        language,
        voices,
        skipped);
  }

  /** The same document, under this headline. */
  public Document titled(@Nullable String headline) {
    return new Document(
        id, source, text, bounds, partOf, url, headline, outlet, published, language, voices,
        skipped);
  }

  /** The same document, published at this address. */
  public Document publishedAt(@Nullable String address) {
    return new Document(
        id, source, text, bounds, partOf, address, title, outlet, published, language, voices,
        skipped);
  }

  /** The same document, read from this input. */
  public Document at(String input) {
    return new Document(
        id, input, text, bounds, partOf, url, title, outlet, published, language, voices, skipped);
  }

  public Document withVoices(List<Stretch> stretches) {
    return new Document(
        id, source, text, bounds, partOf, url, title, outlet, published, language, stretches,
        skipped);
  }

  /** The document creation time as an ISO day, if known. */
  public @Nullable String creationDay() {
    return published == null ? null : published.day();
  }

  /** Whose words stand at an offset. */
  public Voice voiceAt(int offset) {
    Stretch stretch = stretchAt(offset);
    return stretch == null ? Voice.REPORT : stretch.voice();
  }

  /** The stretch that an offset lies in, null where the outlet reports. */
  public @Nullable Stretch stretchAt(int offset) {
    for (Stretch stretch : voices) {
      if (stretch.span().covers(offset)) {
        return stretch;
      }
    }
    return null;
  }
}
