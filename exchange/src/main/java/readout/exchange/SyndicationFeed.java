package readout.exchange;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * Facts as a feed, newest report first: RSS 2.0 or Atom (RFC 4287). Atom asks for a day of every
 * entry, so facts whose reports are all undated are left out of it.
 */
final class SyndicationFeed implements Exchange {

  /** Which feed. */
  enum Kind {
    RSS("rss", "rss_2.0", "RSS 2.0 feed, newest report first"),
    ATOM("atom", "atom_1.0", "Atom feed (RFC 4287), newest report first");

    private final String word;
    private final String rome;
    private final String description;

    Kind(String word, String rome, String description) {
      this.word = word;
      this.rome = rome;
      this.description = description;
    }
  }

  private final Kind kind;

  SyndicationFeed(Kind kind) {
    this.kind = kind;
  }

  @Override
  public String name() {
    return kind.word;
  }

  @Override
  public String description() {
    return kind.description;
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    SyndFeed feed = feed(holdings, tally);
    try (OutputStream out = drawer.open("feed.xml");
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      new SyndFeedOutput().output(feed, writer);
    } catch (FeedException failure) {
      throw new IOException("the feed could not be written: " + failure.getMessage(), failure);
    }
    return tally;
  }

  private SyndFeed feed(Holdings holdings, Tally tally) {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType(kind.rome);
    feed.setEncoding("UTF-8");
    feed.setTitle(printable(Posting.titleOf(holdings)));
    feed.setDescription("Who met, called, promised and denied, with the sentence that says so");
    feed.setUri("urn:readout:feed");
    feed.setLink("urn:readout:feed");
    feed.setAuthor("Readout");
    List<SyndEntry> entries = new ArrayList<>();
    for (Posting posting : Posting.of(holdings, tally)) {
      String day = posting.day();
      if (day == null && kind == Kind.ATOM) {
        tally.leftOut("no report is dated");
      } else {
        entries.add(entry(posting));
        tally.wrote();
      }
    }
    feed.setEntries(entries);
    feed.setPublishedDate(
        entries.stream()
            .map(SyndEntry::getPublishedDate)
            .filter(day -> day != null)
            .findFirst()
            .orElse(Date.from(java.time.Instant.EPOCH)));
    return feed;
  }

  private static SyndEntry entry(Posting posting) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri(posting.uri());
    entry.setLink(posting.address());
    entry.setTitle(printable(posting.title()));
    SyndContent content = new SyndContentImpl();
    content.setType("text/plain");
    content.setValue(printable(posting.text()));
    entry.setDescription(content);
    String day = posting.day();
    if (day != null) {
      Date midnight = Date.from(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
      entry.setPublishedDate(midnight);
      entry.setUpdatedDate(midnight);
    }
    return entry;
  }

  /** Without what XML 1.0 cannot hold. */
  static String printable(String text) {
    var kept = new StringBuilder();
    text.codePoints().filter(SyndicationFeed::isXml).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
