package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A feed: RSS 0.9 to 2.0, RDF, Atom (RFC 4287). Each entry is a document, of as much text as the
 * feed carries; where that is a teaser, the article lies at the entry's address.
 *
 * <p>Read by a parser that knows no document types and no entities but those of HTML, so nothing
 * outside the file is ever opened and nothing unfolds.
 */
public final class Feed implements Format {

  private final FeedEntries articles;
  private final int limit;

  /**
   * @param limit bytes beyond which a feed is refused
   * @param follower goes where entries point that hold no more than a teaser
   */
  public Feed(LanguageIdentifier languages, int limit, Follower follower) {
    this.articles = new FeedEntries(languages, follower);
    this.limit = limit;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    String start = Head.text(head);
    boolean root = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
    return root && !start.contains("<html");
  }

  @Override
  public boolean isList() {
    return true;
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    byte[] all = Limited.bytes(source, bytes, limit, each);
    if (all != null) {
      read(source, all, each);
    }
  }

  private void read(String source, byte[] all, Consumer<Received> each) {
    Decoder.Decoded xml = Decoder.decode(all, null);
    Element feed = Xml.parse(xml.text());
    List<Element> entries = new ArrayList<>(feed.getElementsByTag("item"));
    entries.addAll(feed.getElementsByTag("entry"));
    var titles = new IdentityHashMap<Element, String>();
    for (Element entry : entries) {
      articles.read(source, entry(entry, titles), xml.notes(), each);
    }
    if (entries.isEmpty()) {
      each.accept(new Received.Unreadable(source, "a feed without entries"));
    }
  }

  private static FeedEntry entry(Element entry, Map<Element, String> titles) {
    return new FeedEntry(
        address(entry),
        text(entry, "title"),
        firstOf(entry, "content:encoded", "content"),
        firstOf(entry, "description", "summary"),
        firstOf(entry, "pubdate", "published", "dc:date", "issued"),
        outlet(entry, titles));
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
  private static @Nullable String outlet(Element entry, Map<Element, String> titles) {
    Element source = child(entry, "source");
    if (source != null) {
      String title = text(source, "title");
      return title == null ? source.text().strip() : title;
    }
    Element feed = entry.parent();
    String title = feed == null ? "" : titles.computeIfAbsent(feed, Feed::titleOf);
    return title.isEmpty() ? null : title;
  }

  /** The title of a feed; in RDF the channel stands beside its entries. Looked for once. */
  private static String titleOf(Element feed) {
    String own = text(feed, "title");
    Element channel = own == null ? child(feed, "channel") : null;
    String beside = channel == null ? null : text(channel, "title");
    return own != null ? own : beside != null ? beside : "";
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        return child;
      }
    }
    return null;
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
    Element child = child(parent, name);
    if (child == null) {
      return null;
    }
    String text = child.attr("type").equals("xhtml") ? child.html() : child.wholeText();
    return text.isBlank() ? null : text.strip();
  }
}
