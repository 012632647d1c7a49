package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap: the addresses of a site's pages, with title, day and outlet where it is a news
 * sitemap; or an index of such. The day of the last change dates no article and is passed over.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">The protocol</a>
 * @see <a
 *     href="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">News
 *     sitemaps</a>
 */
public final class Sitemap implements Format {

  private final int limit;
  private final Follower follower;

  /**
   * @param limit bytes beyond which a sitemap is refused
   */
  public Sitemap(int limit, Follower follower) {
    this.limit = limit;
    this.follower = follower;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    String start = Head.text(head);
    boolean root = start.contains("<urlset") || start.contains("<sitemapindex");
    return start.startsWith("<") && root && !start.contains("<html");
  }

  @Override
  public boolean isList() {
    return true;
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    byte[] all = Limited.bytes(source, bytes, limit, each);
    if (all == null) {
      return;
    }
    Element map = Xml.parse(Decoder.decode(all, null).text());
    int count = 0;
    for (Element place : map.select("urlset > url, sitemapindex > sitemap")) {
      String address = text(place, "loc");
      if (address != null) {
        count++;
        follower.follow(reference(address, source, place), each);
      }
    }
    if (count == 0) {
      each.accept(new Received.Unreadable(source, "a sitemap without pages"));
    }
  }

  private static Reference reference(String address, String source, Element place) {
    String date = text(place, "news:publication_date");
    DayFinder.Found day = date == null ? null : DayFinder.first(date, "en");
    return new Reference(
        address,
        source,
        day == null ? null : day.day(),
        text(place, "news:title"),
        text(place, "news:name"),
        null);
  }

  private static @Nullable String text(Element place, String name) {
    Element element = place.getElementsByTag(name).first();
    String text = element == null ? "" : element.text().strip();
    return text.isEmpty() ? null : text;
  }
}
