package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import readout.collection.page.PageReader;
import readout.text.Document;
import readout.text.PublicationDate;
import readout.text.Span;

/**
 * A feed as saved: RSS 0.9 to 2.0, RDF, Atom (RFC 4287). Each entry is a document, of as much text
 * as the feed carries.
 *
 * <p>Read by a parser that knows no document types and no entities but those of HTML, so nothing
 * outside the file is ever opened and nothing unfolds.
 */
public final class Feed implements Format {

  /** Shorter text from a summary is an excerpt, not the article. */
  private static final int SUMMARY = 800;

  private final LanguageIdentifier languages;
  private final ArticleReader articles;
  private final PageReader pages = new PageReader();
  private final int limit;

  /**
   * @param limit bytes beyond which a feed is refused
   */
  public Feed(LanguageIdentifier languages, int limit) {
    this.languages = languages;
    this.articles = new ArticleReader(languages);
    this.limit = limit;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    String start =
        new String(head, 0, Math.min(head.length, 1500), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    boolean root = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
    return root && !start.contains("<html");
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    byte[] all = bytes.readNBytes(limit + 1);
    if (all.length > limit) {
      each.accept(new Received.Unreadable(source, "is larger than " + limit / 1_000_000 + " MB"));
      return;
    }
    Decoder.Decoded xml = Decoder.decode(all, null);
    Element feed = Parser.xmlParser().parseInput(xml.text(), "");
    List<Element> entries = new ArrayList<>(feed.getElementsByTag("item"));
    entries.addAll(feed.getElementsByTag("entry"));
    for (Element entry : entries) {
      read(source, entry, xml.notes(), each);
    }
    if (entries.isEmpty()) {
      each.accept(new Received.Unreadable(source, "a feed without entries"));
    }
  }

  private void read(String source, Element entry, List<String> notes, Consumer<Received> each) {
    String title = text(entry, "title");
    String content = firstOf(entry, "content:encoded", "content");
    String summary = firstOf(entry, "description", "summary");
    String body = pages.text(Objects.requireNonNullElse(content == null ? summary : content, ""));
    String name = Objects.requireNonNullElse(address(entry), source + "#" + title);
    if (body.isBlank()) {
      each.accept(new Received.Unreadable(name, "the feed gives no text for it"));
      return;
    }
    var all = new ArrayList<>(notes);
    if (content == null && body.length() < SUMMARY) {
      all.add("an excerpt: the feed gives a summary");
    }
    String whole = title == null ? body : title + "\n\n" + body;
    articles.read(document(name, entry, title, whole), all).forEach(each);
  }

  private Document document(String name, Element entry, @Nullable String title, String text) {
    return new Document(
        Ids.of(name, text),
        name,
        text,
        new Span(0, text.length()),
        null,
        address(entry),
        title,
        outlet(entry),
        published(entry),
        languages.of(text),
        List.of(),
        List.of());
  }

  private static @Nullable PublicationDate published(Element entry) {
    String date = firstOf(entry, "pubdate", "published", "dc:date", "issued");
    DayFinder.Found day = date == null ? null : DayFinder.first(date, "en");
    return day == null
        ? null
        : new PublicationDate(
            day.day(), PublicationDate.Basis.METADATA, date, "the date in the feed");
  }

  private static @Nullable String address(Element entry) {
    for (Element link : entry.children()) {
      if (link.tagName().equalsIgnoreCase("link")) {
        boolean article = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        if (article && address.startsWith("http")) {
          return address.strip();
        }
      }
    }
    return null;
  }

  /** The source an aggregator names for an entry, else the feed's own title. */
  private static @Nullable String outlet(Element entry) {
    for (Element child : entry.children()) {
      if (child.tagName().equalsIgnoreCase("source")) {
        String title = text(child, "title");
        return title == null ? child.text().strip() : title;
      }
    }
    Element feed = entry.parent();
    String title = feed == null ? null : text(feed, "title");
    Element channel = feed == null ? null : feed.selectFirst("channel > title");
    return title == null && channel != null ? channel.text() : title;
  }

  private static @Nullable String firstOf(Element entry, String... names) {
    for (String name : names) {
      String text = text(entry, name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String text(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        String text = child.attr("type").equals("xhtml") ? child.html() : child.wholeText();
        return text.isBlank() ? null : text.strip();
      }
    }
    return null;
  }
}
