package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * A list of feeds (OPML 1.0 and 2.0): every outline with an {@code xmlUrl}, however deep.
 *
 * @see <a href="https://opml.org/spec2.opml">The specification</a>
 */
public final class Opml implements Format {

  private final int limit;
  private final Follower follower;

  /**
   * @param limit bytes beyond which a list is refused
   */
  public Opml(int limit, Follower follower) {
    this.limit = limit;
    this.follower = follower;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    String start = Head.text(head);
    return start.startsWith("<") && start.contains("<opml");
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
    Set<String> feeds = feeds(Decoder.decode(all, null).text());
    feeds.forEach(feed -> follower.follow(Reference.to(feed, source), each));
    if (feeds.isEmpty()) {
      each.accept(new Received.Unreadable(source, "a list without feeds"));
    }
  }

  private static Set<String> feeds(String xml) {
    var feeds = new LinkedHashSet<String>();
    for (Element outline : Xml.parse(xml).getElementsByTag("outline")) {
      String feed = outline.attributes().getIgnoreCase("xmlUrl").strip();
      if (!feed.isEmpty()) {
        feeds.add(feed);
      }
    }
    return feeds;
  }
}
