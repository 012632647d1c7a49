package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.collection.page.Chosen;
import readout.collection.page.Page;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes pages as one JSON object, an entry a page, one at a time. */
final class ExtractedPages {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Writer writer;
  private final boolean blocks;
  private int count;

  ExtractedPages(Writer writer, boolean blocks) {
    this.writer = writer;
    this.blocks = blocks;
  }

  int count() {
    return count;
  }

  void write(String file, Page page) {
    try {
      writer.write(count == 0 ? "{\n" : ",\n");
      writer.write(
          JSON.writeValueAsString(stem(file)) + ":" + JSON.writeValueAsString(entry(page)));
      count++;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void close() throws IOException {
    writer.write(count == 0 ? "{}\n" : "\n}\n");
  }

  /** The name without {@code .html} or {@code .html.gz}. */
  private static String stem(String file) {
    return file.replaceFirst("(?i)(?:\\.x?html?)?(?:\\.gz)?$", "");
  }

  private ObjectNode entry(Page page) {
    ObjectNode entry = JSON.createObjectNode();
    ObjectNode why = JSON.createObjectNode();
    entry.put("articleBody", page.body());
    put(entry, why, "title", page.title());
    putAuthors(entry, why, page.authors());
    put(entry, why, "date", page.published());
    put(entry, why, "updated", page.updated());
    put(entry, why, "outlet", page.outlet());
    put(entry, why, "originalOutlet", page.origin());
    put(entry, why, "url", page.url());
    put(entry, why, "language", page.language());
    if (page.cutOff() != null) {
      entry.put("excerpt", true);
      why.put("excerpt", page.cutOff());
    }
    entry.set("why", why);
    putParagraphs(entry, page.blocks());
    if (blocks) {
      putBlocks(entry, page.blocks());
    }
    return entry;
  }

  private static void put(ObjectNode entry, ObjectNode why, String field, @Nullable Chosen chosen) {
    if (chosen != null) {
      entry.put(field, chosen.value());
      why.put(field, chosen.why());
    }
  }

  private static void putAuthors(ObjectNode entry, ObjectNode why, List<Chosen> authors) {
    if (!authors.isEmpty()) {
      var names = entry.putArray("author");
      authors.forEach(author -> names.add(author.value()));
      why.put("author", authors.getFirst().why());
    }
  }

  /** Where each paragraph of the article's text stands on the page. */
  private static void putParagraphs(ObjectNode entry, List<Page.Part> parts) {
    var list = entry.putArray("paragraphs");
    for (Page.Part part : parts) {
      if (part.role().isText()) {
        list.addObject()
            .put("path", part.path())
            .put("role", part.role().label())
            .put("length", part.text().codePointCount(0, part.text().length()));
      }
    }
  }

  private static void putBlocks(ObjectNode entry, List<Page.Part> parts) {
    var list = entry.putArray("blocks");
    for (Page.Part part : parts) {
      list.addObject()
          .put("role", part.role().label())
          .put("why", part.why())
          .put("path", part.path())
          .put("text", part.text());
    }
  }
}
