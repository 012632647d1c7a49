package readout.collection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.text.Document;
import readout.text.PublicationDate;
import readout.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines of {@code {id, text, date?, title?, outlet?, lang?, url?}}, one document a line; a
 * line with an address and no text is an article to fetch.
 *
 * <p>One line is held at a time. A line that cannot be read is handed on with its number, and the
 * next one is read.
 */
public final class JsonLines implements Format {

  private static final Pattern OPENING = Pattern.compile("^\\{\\s*\"");
  private static final Pattern FIELD = Pattern.compile("\"(?:text|url)\"\\s*:");
  private static final Pattern SHORT_MOMENT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?(?:\\d{4}|\\d{6})Z?)?");
  private static final int LONGEST_DATE = 60;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ArticleReader articles;
  private final int limit;
  private final Follower follower;

  /**
   * @param limit bytes beyond which a line is refused
   * @param follower goes where lines point that hold an address and no text
   */
  public JsonLines(LanguageIdentifier languages, int limit, Follower follower) {
    this.articles = new ArticleReader(languages);
    this.limit = limit;
    this.follower = follower;
  }

  @Override
  public boolean claims(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || opensObject(head);
  }

  private static boolean opensObject(byte[] head) {
    String start = Head.text(head);
    return OPENING.matcher(start).find() && FIELD.matcher(start).find();
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
    if (lines.number() == 0) {
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
      withoutText(source, lines, node, each);
      return;
    }
    Decoder.Decoded whole = Decoder.withoutLoneSurrogates(text, line.notes());
    var notes = new ArrayList<>(whole.notes());
    Document page = document(source, lines.number(), node, whole.text(), notes);
    articles.read(page, notes).forEach(each);
  }

  private void withoutText(String source, Lines lines, JsonNode node, Consumer<Received> each) {
    String address = string(node, "url");
    if (address == null || address.isBlank()) {
      each.accept(unreadable(source, lines, "has no text"));
      return;
    }
    PublicationDate date = published(dated(node), "", new ArrayList<>());
    follower.follow(
        new Reference(
            address.strip(),
            source + " line " + lines.number(),
            date == null ? null : date.day(),
            string(node, "title"),
            string(node, node.has("outlet") ? "outlet" : "media_name"),
            null),
        each);
  }

  /** The day of publication as written, under the names that lists of articles give it. */
  static @Nullable String dated(JsonNode node) {
    for (String field : List.of("date", "dct", "date_published", "publish_date", "published")) {
      JsonNode date = node.get(field);
      if (date != null && !date.isNull()) {
        return date.isContainer() ? date.toString() : date.asString();
      }
    }
    return null;
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
        published(dated(node), source + " line " + line, notes),
        language == null || language.isBlank() ? "und" : twoLetters(language),
        List.of(),
        List.of());
  }

  private static String twoLetters(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
  }

  private static @Nullable PublicationDate published(
      @Nullable String date, String place, List<String> notes) {
    if (date == null || date.isBlank()) {
      return null;
    }
    String day = day(date.strip());
    if (day == null) {
      String words = date.strip().substring(0, Math.min(LONGEST_DATE, date.strip().length()));
      notes.add(Received.NO_DAY + "\"" + words + "\" (" + place + ")");
      return null;
    }
    return new PublicationDate(day, PublicationDate.Basis.METADATA, date, "the field date");
  }

  /** The day of an ISO 8601 moment, in its long or its short form, or of a day in words. */
  private static @Nullable String day(String date) {
    try {
      return LocalDate.parse(date.substring(0, Math.min(10, date.length()))).toString();
    } catch (DateTimeException notLong) {
      Matcher brief = SHORT_MOMENT.matcher(date);
      if (brief.matches()) {
        return DayFinder.day(brief.group(1), brief.group(2), brief.group(3));
      }
      DayFinder.Found found = DayFinder.first(date, "und");
      return found == null ? null : found.day();
    }
  }

  static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || value.isContainer() ? null : value.asString();
  }

  private static Received unreadable(String source, Lines lines, String reason) {
    return new Received.Unreadable(source + " line " + lines.number(), reason);
  }

  static String firstLine(JacksonException exception) {
    return exception.getOriginalMessage().lines().findFirst().orElse("broken");
  }
}
