package readout.collection;

import java.io.BufferedInputStream;
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
    return isArchive(head);
  }

  private static boolean isArchive(byte[] head) {
    return new String(head, 0, Math.min(head.length, 7), StandardCharsets.ISO_8859_1)
        .startsWith("WARC/1.");
  }

  /** Whether a stream, plain by now, is that of an archive; its bytes stay to be read. */
  public static boolean begins(BufferedInputStream bytes) throws IOException {
    return isArchive(Unpacked.head(bytes));
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    eachPage(
        source,
        bytes,
        limit,
        page ->
            pages.readFetched(page.address(), page.bytes(), page.declared(), page.crawled(), each),
        each::accept);
  }

  /**
   * Hands on each page of an archive, and each record that is damaged.
   *
   * @param source name of the archive
   * @param limit bytes beyond which a page is passed over
   */
  public static void eachPage(
      String source,
      InputStream bytes,
      int limit,
      Consumer<Fetched> each,
      Consumer<Received.Unreadable> damages)
      throws IOException {
    var records = new WarcRecords(bytes, limit);
    while (true) {
      try {
        WarcRecord record = records.next();
        if (record == null) {
          return;
        }
        Fetched page = page(record, limit);
        if (page != null) {
          each.accept(page);
        }
      } catch (WarcRecords.Damaged damaged) {
        damages.accept(
            new Received.Unreadable(
                source + " at byte " + damaged.at(), "a damaged record: " + damaged.getMessage()));
        if (!records.recover()) {
          return;
        }
      }
    }
  }

  private static @Nullable Fetched page(WarcRecord record, int limit) {
    if (!record.is("WARC-Type", "response") || record.isCut()) {
      return null;
    }
    HttpAnswer answer = HttpAnswer.of(record.content());
    String address = record.header("WARC-Target-URI");
    if (answer == null || !answer.isPage() || address == null) {
      return null;
    }
    byte[] page = answer.body(limit);
    return page.length == 0 ? null : new Fetched(address, page, answer.charset(), day(record));
  }

  private static @Nullable String day(WarcRecord record) {
    String date = record.header("WARC-Date");
    return date == null || date.length() < 10 ? null : date.substring(0, 10);
  }
}
