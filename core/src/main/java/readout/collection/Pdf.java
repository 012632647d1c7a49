package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.collection.pdf.PdfText;
import readout.text.Document;

/**
 * A PDF file (ISO 32000) with a text layer: columns in reading order, without running heads and
 * feet, words that line ends part put together.
 *
 * <p>What the file says of itself is only heard: its title counts where it stands in the text, and
 * the day it was made dates no article.
 */
public final class Pdf implements Format {

  private final ArticleReader articles;
  private final int limit;

  /**
   * @param limit bytes beyond which a file is refused
   */
  public Pdf(LanguageIdentifier languages, int limit) {
    this.articles = new ArticleReader(languages);
    this.limit = limit;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    return Head.text(head).startsWith("%pdf-");
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    byte[] all = Limited.bytes(source, bytes, limit, each);
    if (all != null) {
      switch (PdfText.read(all)) {
        case PdfText.None(String reason) -> each.accept(new Received.Unreadable(source, reason));
        case PdfText.Some some -> read(source, some, each);
      }
    }
  }

  private void read(String source, PdfText.Some file, Consumer<Received> each) {
    var notes = new ArrayList<>(file.notes());
    Decoder.Decoded whole = Decoder.withoutLoneSurrogates(file.text(), notes);
    Document document =
        Document.of(Ids.of(source, whole.text()), whole.text())
            .at(source)
            .titled(title(file.title(), whole.text()));
    List<Received> received = articles.read(document, whole.notes());
    received.forEach(each);
    if (received.isEmpty()) {
      each.accept(new Received.Unreadable(source, "holds no text"));
    }
  }

  /** The title of the metadata, where the first page begins with it. */
  private static @Nullable String title(@Nullable String title, String text) {
    String start = text.substring(0, Math.min(text.length(), 1000));
    boolean stands = title != null && title.length() > 8 && plain(start).contains(plain(title));
    return stands ? title : null;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
