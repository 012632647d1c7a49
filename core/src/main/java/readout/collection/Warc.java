package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A web archive (WARC 1.0 and 1.1, ISO 28500), plain or packed record by record, such as a file of
 * CC-NEWS: each page that was answered with success and HTML is one input.
 *
 * <p>One record is held at a time. A damaged record is handed on with its place in the file, and
 * the search goes on at the next record's start; a page that holds no article is passed over in
 * silence, as most of an archive is no news.
 *
 * @see <a
 *     href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">The
 *     specification</a>
 */
public final class Warc implements Format {

  private final WebPage pages;
  private final int limit;

  /**
   * @param limit bytes beyond which a page is passed over
   */
  public Warc(LanguageIdentifier languages, int limit) {
    this.pages = new WebPage(languages, limit);
    this.limit = limit;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    return new String(head, 0, Math.min(head.length, 7), StandardCharsets.ISO_8859_1)
        .startsWith("WARC/1.");
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    var records = new WarcRecords(bytes, limit);
    while (true) {
      try {
        WarcRecord record = records.next();
        if (record == null) {
          return;
        }
        read(record, each);
      } catch (WarcRecords.Damaged damaged) {
        each.accept(
            new Received.Unreadable(
                source + " at byte " + damaged.at(), "a damaged record: " + damaged.getMessage()));
        if (!records.recover()) {
          return;
        }
      }
    }
  }

  private void read(WarcRecord record, Consumer<Received> each) throws IOException {
    if (!record.is("WARC-Type", "response") || record.isCut()) {
      return;
    }
    HttpAnswer answer = HttpAnswer.of(record.content());
    String address = record.header("WARC-Target-URI");
    if (answer == null || !answer.isPage() || address == null) {
      return;
    }
    byte[] page = answer.body(limit);
    if (page.length > 0) {
      pages.readFetched(address, page, answer.charset(), day(record), each);
    }
  }

  private static @Nullable String day(WarcRecord record) {
    String date = record.header("WARC-Date");
    return date == null || date.length() < 10 ? null : date.substring(0, 10);
  }
}
