package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import readout.text.Document;

/** A text file: one article, or a page of several. */
public final class PlainText implements Format {

  private final ArticleReader articles;
  private final int limit;

  /**
   * @param limit bytes beyond which an input is refused
   */
  public PlainText(LanguageIdentifier languages, int limit) {
    this.articles = new ArticleReader(languages);
    this.limit = limit;
  }

  /** Takes whatever no other format claims. */
  @Override
  public boolean claims(String name, byte[] head) {
    return true;
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    byte[] all = bytes.readNBytes(limit + 1);
    if (all.length > limit) {
      each.accept(new Received.Unreadable(source, "is larger than " + limit / 1_000_000 + " MB"));
    } else if (Decoder.isBinary(java.util.Arrays.copyOf(all, Math.min(all.length, 8192)))) {
      each.accept(new Received.Unreadable(source, "is binary, not text"));
    } else {
      read(source, Decoder.decode(all, null), each);
    }
  }

  private void read(String source, Decoder.Decoded decoded, Consumer<Received> each) {
    String text = decoded.text();
    if (text.isBlank()) {
      each.accept(new Received.Unreadable(source, "is empty"));
      return;
    }
    Document page = Document.of(Ids.of(source, text), text).at(source);
    var found = articles.read(page, decoded.notes());
    found.forEach(each);
    if (found.isEmpty()) {
      each.accept(new Received.Unreadable(source, "holds nothing but space"));
    }
  }
}
