package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.collection.page.Chosen;
import readout.collection.page.Page;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes pages as one JSON object, an entry a page, one at a time. */
final class ExtractedPages {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** One after another into the same file, which stays open. */
  private static final ObjectWriter ENTRIES =
      JSON.writer()
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .without(StreamWriteFeature.FLUSH_PASSED_TO_STREAM);

  private final Writer writer;
  private final boolean blocks;
  private final Map<String, Integer> met = new HashMap<>();
  private int count;

  ExtractedPages(Writer writer, boolean blocks) {
    this.writer = writer;
    this.blocks = blocks;
  }

  int count() {
    return count;
  }

  /**
   * @param key name of the entry: that of the file, or the address of the page
   */
  void write(String key, Page page) {
    try {
      writer.write(count == 0 ? "{\n" : ",\n");
      writer.write(JSON.writeValueAsString(unique(key)) + ":");
      try (JsonGenerator entry = ENTRIES.createGenerator(writer)) {
        write(page, entry);
      }
      count++;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void close() throws IOException {
    writer.write(count == 0 ? "{}\n" : "\n}\n");
  }

  /** A page met again (an archive may hold it twice) is told apart by a number. */
  private String unique(String key) {
    String unused = key;
    while (met.merge(unused, 1, Integer::sum) > 1) {
      unused = key + " (" + met.get(key) + ")";
    }
    return unused;
  }

  private void write(Page page, JsonGenerator entry) {
    var why = new LinkedHashMap<String, String>();
    entry.writeStartObject();
    entry.writeStringProperty("articleBody", page.body());
    write(entry, why, "title", page.title());
    writeAuthors(entry, why, page.authors());
    write(entry, why, "date", page.published());
    write(entry, why, "updated", page.updated());
    write(entry, why, "outlet", page.outlet());
    write(entry, why, "originalOutlet", page.origin());
    write(entry, why, "url", page.url());
    write(entry, why, "language", page.language());
    if (page.cutOff() != null) {
      entry.writeBooleanProperty("excerpt", true);
      why.put("excerpt", page.cutOff());
    }
    entry.writeObjectPropertyStart("why");
    why.forEach(entry::writeStringProperty);
    entry.writeEndObject();
    writeParagraphs(entry, page.blocks());
    if (blocks) {
      writeBlocks(entry, page.blocks());
    }
    entry.writeEndObject();
  }

  private static void write(
      JsonGenerator entry, Map<String, String> why, String field, @Nullable Chosen chosen) {
    if (chosen != null) {
      entry.writeStringProperty(field, chosen.value());
      why.put(field, chosen.why());
    }
  }

  private static void writeAuthors(
      JsonGenerator entry, Map<String, String> why, List<Chosen> authors) {
    if (!authors.isEmpty()) {
      entry.writeArrayPropertyStart("author");
      authors.forEach(author -> entry.writeString(author.value()));
      entry.writeEndArray();
      why.put("author", authors.getFirst().why());
    }
  }

  /** Where each paragraph of the article's text stands on the page. */
  private static void writeParagraphs(JsonGenerator entry, List<Page.Part> parts) {
    entry.writeArrayPropertyStart("paragraphs");
    for (Page.Part part : parts) {
      if (part.role().isText()) {
        entry.writeStartObject();
        entry.writeStringProperty("path", part.path());
        entry.writeStringProperty("role", part.role().label());
        entry.writeNumberProperty("length", part.text().codePointCount(0, part.text().length()));
        entry.writeEndObject();
      }
    }
    entry.writeEndArray();
  }

  private static void writeBlocks(JsonGenerator entry, List<Page.Part> parts) {
    entry.writeArrayPropertyStart("blocks");
    for (Page.Part part : parts) {
      entry.writeStartObject();
      entry.writeStringProperty("role", part.role().label());
      entry.writeStringProperty("why", part.why());
      entry.writeStringProperty("path", part.path());
      entry.writeStringProperty("text", part.text());
      entry.writeEndObject();
    }
    entry.writeEndArray();
  }
}
