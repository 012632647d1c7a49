package readout.collection;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.text.Document;
import readout.text.PublicationDate;
import readout.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines of {@code {id, text, date?, title?, outlet?, lang?, url?}}, one document a line.
 *
 * <p>One line is held at a time. A line that cannot be read is handed on with its number, and the
 * next one is read.
 */
public final class JsonLines implements Format {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ArticleReader articles;
  private final int limit;

  /**
   * @param limit bytes beyond which a line is refused
   */
  public JsonLines(LanguageIdentifier languages, int limit) {
    this.articles = new ArticleReader(languages);
    this.limit = limit;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || opensObject(head);
  }

  private static boolean opensObject(byte[] head) {
    String start = Decoder.decode(head, null).text().stripLeading();
    return start.startsWith("{\"") && start.contains("\"text\"");
  }

  @Override
  public void read(String source, InputStream bytes, Consumer<Received> each) throws IOException {
    var lines = new Lines(new BufferedInputStream(bytes, 1 << 16), limit);
    while (lines.next()) {
      if (lines.isTooLong()) {
        each.accept(unreadable(source, lines, "is longer than " + limit / 1_000_000 + " MB"));
      } else if (!lines.isBlank()) {
        read(source, lines, each);
      }
    }
    if (lines.number == 0) {
      each.accept(new Received.Unreadable(source, "is empty"));
    }
  }

  private void read(String source, Lines lines, Consumer<Received> each) {
    Decoder.Decoded line = Decoder.decode(lines.bytes(), null);
    JsonNode node;
    try {
      node = JSON.readTree(line.text());
    } catch (JacksonException notJson) {
      each.accept(unreadable(source, lines, "is not JSON: " + firstLine(notJson)));
      return;
    }
    String text = string(node, "text");
    if (text == null || text.isBlank()) {
      each.accept(unreadable(source, lines, "has no text"));
      return;
    }
    Decoder.Decoded whole = Decoder.withoutLoneSurrogates(text, line.notes());
    var notes = new ArrayList<>(whole.notes());
    Document page = document(source, lines.number, node, whole.text(), notes);
    articles.read(page, notes).forEach(each);
  }

  private static Document document(
      String source, int line, JsonNode node, String text, List<String> notes) {
    String id = string(node, "id");
    String name = id != null ? id : source + ":" + line;
    String language = string(node, "lang");
    return new Document(
        name,
        name,
        text,
        new Span(0, text.length()),
        null,
        string(node, "url"),
        string(node, "title"),
        string(node, "outlet"),
        published(string(node, node.has("date") ? "date" : "dct"), notes),
        language == null || language.isBlank() ? "und" : twoLetters(language),
        List.of(),
        List.of());
  }

  private static String twoLetters(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
  }

  private static @Nullable PublicationDate published(@Nullable String date, List<String> notes) {
    if (date == null || date.isBlank()) {
      return null;
    }
    try {
      String day =
          LocalDate.parse(date.strip().substring(0, Math.min(10, date.strip().length())))
              .toString();
      return new PublicationDate(day, PublicationDate.Basis.METADATA, date, "the field date");
    } catch (DateTimeException notIso) {
      return worded(date, notes);
    }
  }

  private static @Nullable PublicationDate worded(String date, List<String> notes) {
    DayFinder.Found found = DayFinder.first(date, "und");
    if (found == null) {
      notes.add("the date \"" + date + "\" is no day");
      return null;
    }
    return new PublicationDate(found.day(), PublicationDate.Basis.METADATA, date, "the field date");
  }

  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || value.isContainer() ? null : value.asString();
  }

  private static Received unreadable(String source, Lines lines, String reason) {
    return new Received.Unreadable(source + " line " + lines.number, reason);
  }

  private static String firstLine(JacksonException exception) {
    return exception.getOriginalMessage().lines().findFirst().orElse("broken");
  }

  /** Lines of bytes; what goes beyond the limit is passed over, not kept. */
  private static final class Lines {
    private final InputStream in;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;
    private int number;

    Lines(InputStream in, int limit) {
      this.in = in;
      this.limit = limit;
    }

    boolean next() throws IOException {
      line.reset();
      tooLong = false;
      int b = in.read();
      if (b < 0) {
        return false;
      }
      number++;
      for (; b >= 0 && b != '\n'; b = in.read()) {
        keep(b);
      }
      return true;
    }

    private void keep(int b) {
      if (line.size() < limit) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }

    boolean isTooLong() {
      return tooLong;
    }

    boolean isBlank() {
      return line.size() < 64 && bytesAreBlank();
    }

    private boolean bytesAreBlank() {
      return new String(bytes(), java.nio.charset.StandardCharsets.UTF_8)
          .replace("\uFEFF", "")
          .isBlank();
    }

    byte[] bytes() {
      return line.toByteArray();
    }
  }
}
