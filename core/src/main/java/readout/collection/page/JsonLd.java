package readout.collection.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a page says of itself in JSON-LD (schema.org).
 *
 * <p>Objects of article types are heard first, those of a page after them; what a page says of its
 * organisation, its comments and other articles is not heard. Broken JSON is searched for the few
 * members that matter.
 */
final class JsonLd {

  private static final int LONGEST = 2_000_000;
  private static final int DEEPEST = 12;

  /** A film may be older than the page that shows it. */
  private static final int VIDEO = 78;

  private static final int NOTHING = 99;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();
  private static final Pattern MEMBER =
      Pattern.compile(
          "\"(datePublished|dateModified|headline)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){4,400})\"");

  /** Day and time on the outlet's own clock (ISO 8601). */
  private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)");

  /** A live page of more is cut. */
  private static final int MOST_ENTRIES = 2000;

  private final List<Witness> heard;
  private int entries;
  private final Map<String, JsonNode> named = new HashMap<>();

  private JsonLd(List<Witness> heard) {
    this.heard = heard;
  }

  static void hear(List<Element> scripts, List<Witness> heard) {
    var reader = new JsonLd(heard);
    for (Element script : scripts) {
      String json = script.data();
      if (json.length() < LONGEST) {
        reader.read(json.strip());
      }
    }
  }

  private void read(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      index(root, 0);
      walk(root, 0);
    } catch (JacksonException broken) {
      search(json);
    }
  }

  private void search(String json) {
    Matcher member = MEMBER.matcher(json);
    while (member.find()) {
      Field field =
          switch (member.group(1)) {
            case "datePublished" -> Field.PUBLISHED;
            case "dateModified" -> Field.UPDATED;
            default -> Field.TITLE;
          };
      add(field, member.group(2), "JSON-LD (broken) " + member.group(1), 5);
    }
  }

  /** Objects that others point at by {@code @id}. */
  private void index(JsonNode node, int depth) {
    if (depth <= DEEPEST) {
      if (node.isObject() && node.has("@id") && node.has("name")) {
        named.putIfAbsent(node.get("@id").asString(""), node);
      }
      node.forEach(child -> index(child, depth + 1));
    }
  }

  private void walk(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> walk(child, depth + 1));
    } else if (node.isObject()) {
      object(node, depth);
    }
  }

  private void object(JsonNode node, int depth) {
    String type = type(node);
    int rank = rank(type);
    if (rank < NOTHING) {
      article(node, type, rank);
    } else if (type.contains("newsmediaorganization") || type.equals("organization")) {
      return;
    }
    for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")) {
      JsonNode child = node.get(inner);
      if (child != null) {
        walk(child, depth + 1);
      }
    }
  }

  private static int rank(String type) {
    if (type.contains("article") || type.contains("posting") || type.equals("report")) {
      return 0;
    }
    if (type.equals("webpage") || type.equals("itempage") || type.contains("review")) {
      return 4;
    }
    return type.contains("videoobject") ? VIDEO : NOTHING;
  }

  private static String type(JsonNode node) {
    JsonNode type = node.get("@type");
    if (type == null) {
      return "";
    }
    return (type.isArray() && !type.isEmpty() ? type.get(0) : type)
        .asString("")
        .toLowerCase(Locale.ROOT);
  }

  private void article(JsonNode node, String type, int rank) {
    text(node, "datePublished", Field.PUBLISHED, type, rank);
    text(node, "uploadDate", Field.PUBLISHED, type, rank);
    text(node, "dateCreated", Field.MAYBE_PUBLISHED, type, rank);
    text(node, "dateModified", Field.UPDATED, type, rank);
    text(node, "headline", Field.TITLE, type, rank);
    text(node, "name", Field.TITLE, type, rank + 3);
    text(node, "inLanguage", Field.LANGUAGE, type, rank);
    text(node, "url", Field.URL, type, rank + 1);
    text(node, "articleBody", Field.BODY, type, rank);
    entries(node.get("liveBlogUpdate"), type, rank);
    names(node.get("author"), Field.AUTHOR, "JSON-LD " + type + " author", rank, 0);
    names(node.get("creator"), Field.AUTHOR, "JSON-LD " + type + " creator", rank + 2, 0);
    names(node.get("publisher"), Field.OUTLET, "JSON-LD " + type + " publisher", rank, 0);
  }

  /** Entries of a live page; one without a time of day opens nothing. */
  private void entries(@Nullable JsonNode updates, String type, int rank) {
    if (updates == null) {
      return;
    }
    for (JsonNode update : updates.isArray() ? updates : List.of(updates)) {
      Matcher time = TIME.matcher(update.path("datePublished").asString(""));
      String body = update.path("articleBody").asString("");
      if (time.lookingAt() && !body.isBlank() && entries++ < MOST_ENTRIES) {
        String headline = update.path("headline").asString("").replace('\n', ' ');
        String entry = time.group(1) + " " + time.group(2) + "\n" + headline + "\n" + body;
        add(Field.ENTRY, entry, "JSON-LD " + type + " liveBlogUpdate", rank);
      }
    }
  }

  private void text(JsonNode node, String member, Field field, String type, int rank) {
    JsonNode value = node.get(member);
    if (value != null && value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    if (value != null && value.isValueNode()) {
      add(field, value.asString(""), "JSON-LD " + type + " " + member, rank);
    }
  }

  private void names(@Nullable JsonNode node, Field field, String where, int rank, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> names(child, field, where, rank, depth + 1));
    } else if (node.isObject()) {
      JsonNode known =
          node.has("name") || !node.has("@id") ? node : named.get(node.get("@id").asString(""));
      names(known == null ? null : known.get("name"), field, where, rank, depth + 1);
    } else {
      add(field, node.asString(""), where, rank);
    }
  }

  private void add(Field field, String value, String where, int rank) {
    String plain = Parser.unescapeEntities(value, false).strip();
    if (!plain.isEmpty() && !plain.equals("null")) {
      heard.add(new Witness(field, plain, where, rank));
    }
  }
}
