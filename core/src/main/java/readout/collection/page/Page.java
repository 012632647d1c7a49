package readout.collection.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A web page, read: what the article says and what the page says of it, each with where it stood.
 *
 * @param title the headline as on the page
 * @param authors in the order of the page
 * @param outlet name of the newspaper, agency or site
 * @param origin who first published it, where that is another outlet
 * @param published ISO day
 * @param updated ISO day
 * @param url the page's own address
 * @param language ISO 639-1 code, where the page gives one
 * @param cutOff why the text is taken for the beginning of a longer one; nothing where it is whole
 * @param blocks all blocks around and inside the article, in the order of the page
 */
public record Page(
    @Nullable Chosen title,
    List<Chosen> authors,
    @Nullable Chosen outlet,
    @Nullable Chosen origin,
    @Nullable Chosen published,
    @Nullable Chosen updated,
    @Nullable Chosen url,
    @Nullable Chosen language,
    @Nullable String cutOff,
    List<Part> blocks) {

  public Page {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
  }

  /**
   * One block of the page.
   *
   * @param text the words
   * @param role what it is to the article
   * @param why the rule that decided
   * @param path where it stands, as a CSS selector
   */
  public record Part(String text, Role role, String why, String path) {}

  /** The running text: paragraphs apart by an empty line. */
  public String body() {
    var body = new StringBuilder();
    for (Part part : blocks) {
      if (part.role().isText()) {
        body.append(body.isEmpty() ? "" : "\n\n").append(part.text());
      }
    }
    return body.toString();
  }
}
