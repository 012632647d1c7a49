package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object that lists articles: a feed (JSON Feed 1.0 and 1.1), or the answer of a search
 * such as GDELT's document list, which has addresses and no texts.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">The specification</a>
 */
public final class JsonFeed implements Format {

  private static final Pattern OPENING = Pattern.compile("\\{\\s*\"[^\\n]*");
  private static final Pattern LIST = Pattern.compile("\"(?:articles|items|stories)\"\\s*:\\s*\\[");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final FeedEntries articles;
  private final int limit;

  /**
   * @param limit bytes beyond which a list is refused
   * @param follower goes where entries point that hold no more than a teaser
   */
  public JsonFeed(LanguageIdentifier languages, int limit, Follower follower) {
    this.articles = new FeedEntries(languages, follower);
    this.limit = limit;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    String start = Head.text(head);
    boolean ours = start.contains("jsonfeed.org/version") || LIST.matcher(start).find();
    return ours && OPENING.matcher(start).lookingAt();
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
    Decoder.Decoded text = Decoder.decode(all, null);
    try {
      read(source, JSON.readTree(text.text()), text.notes(), each);
    } catch (JacksonException notJson) {
      each.accept(new Received.Unreadable(source, "is not JSON: " + JsonLines.firstLine(notJson)));
    }
  }

  private void read(String source, JsonNode feed, List<String> notes, Consumer<Received> each) {
    int count = 0;
    for (String list : List.of("items", "articles", "stories")) {
      for (JsonNode item : feed.path(list)) {
        articles.read(source, entry(feed, item), notes, each);
        count++;
      }
    }
    if (count == 0) {
      each.accept(new Received.Unreadable(source, "a feed without entries"));
    }
  }

  private static FeedEntry entry(JsonNode feed, JsonNode item) {
    String html = string(item, "content_html");
    String text = string(item, "content_text");
    String outlet = string(feed, "title");
    return new FeedEntry(
        address(item),
        string(item, "title"),
        html == null && text != null ? paragraphs(text) : html,
        string(item, "summary"),
        JsonLines.dated(item),
        outlet == null ? string(item, "media_name") : outlet);
  }

  private static @Nullable String address(JsonNode item) {
    for (String field : List.of("url", "external_url", "id")) {
      String address = string(item, field);
      if (address != null && address.startsWith("http")) {
        return address;
      }
    }
    return null;
  }

  private static String paragraphs(String text) {
    return "<p>" + Entities.escape(text).replaceAll("\\n\\s*\\n", "</p><p>") + "</p>";
  }

  private static @Nullable String string(JsonNode node, String field) {
    String value = JsonLines.string(node, field);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
