package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts as a JSON Feed (version 1.1), newest report first. */
final class JsonFeedFile implements Exchange {

  @Override
  public String name() {
    return "jsonfeed";
  }

  @Override
  public String description() {
    return "JSON Feed 1.1, newest report first";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    ObjectNode feed = JsonText.object();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", Posting.titleOf(holdings));
    ArrayNode items = feed.putArray("items");
    for (Posting posting : Posting.of(holdings, tally)) {
      item(items.addObject(), posting);
      tally.wrote();
    }
    try (OutputStream out = drawer.open("feed.json")) {
      out.write(JsonText.pretty(feed));
    }
    return tally;
  }

  private static void item(ObjectNode json, Posting posting) {
    json.put("id", posting.uri());
    JsonText.put(json, "external_url", posting.address());
    json.put("title", posting.title());
    json.put("content_text", posting.text());
    String day = posting.day();
    JsonText.put(json, "date_published", day == null ? null : day + "T00:00:00Z");
    json.putArray("tags").add(posting.fact().type().name()).add(posting.fact().status().label());
  }
}
