package readout.corpus.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.corpus.Article;
import readout.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the program wrote of the corpus's articles: the lines of {@code annotate}, or those of
 * {@code export --to jsonl}. Its offsets are code points and are brought back to UTF-16 units.
 */
final class Output {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, Article> articles;
  private final List<JsonNode> lines;

  private Output(Map<String, Article> articles, List<JsonNode> lines) {
    this.articles = articles;
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line is not an object
   */
  static Output of(Path file, List<Article> articles) {
    var byId = new HashMap<String, Article>();
    articles.forEach(a -> byId.put(a.id(), a));
    try (Stream<String> lines = Files.lines(file)) {
      List<JsonNode> nodes = lines.filter(l -> !l.isBlank()).map(JSON::readTree).toList();
      if (!nodes.stream().allMatch(JsonNode::isObject)) {
        throw new IllegalArgumentException(file + ": a line is not an object");
      }
      return new Output(byId, nodes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether these are the lines of an export. */
  boolean isRecord() {
    return !lines.isEmpty() && lines.getFirst().has("record");
  }

  /** What {@code annotate} found, by article. */
  Map<String, Marked> annotations() {
    var found = new HashMap<String, Marked>();
    for (JsonNode line : lines) {
      Article article = articles.get(line.path("id").asString(""));
      if (article != null) {
        found.put(article.id(), annotation(article.text(), line));
      }
    }
    return found;
  }

  private static Marked annotation(String text, JsonNode line) {
    return new Marked(
        all(line, "mentions", n -> new Marked.Referent(ends(text, n), Set.of(string(n, "id")))),
        all(line, "timexes", n -> new Marked.When(ends(text, n), string(n, "value"))),
        all(line, "attributions", n -> saying(text, n)),
        all(line, "events", n -> happening(text, n)));
  }

  private static Marked.Saying saying(String text, JsonNode node) {
    return new Marked.Saying(
        spans(text, node.path("source")),
        spans(text, node.path("cue")),
        spans(text, node.path("content")),
        string(node, "class"),
        node.path("within").asInt(-1));
  }

  private static Marked.Happening happening(String text, JsonNode node) {
    return new Marked.Happening(
        span(text, node.path("trigger")),
        string(node, "type"),
        maybe(node, "mode"),
        string(node, "status"),
        all(node, "actors", n -> new Marked.Role(null, ends(text, n), false)),
        all(node, "recipients", n -> new Marked.Role(null, ends(text, n), false)),
        maybe(node, "date"),
        null);
  }

  /** What the record says of the articles. */
  Told record() {
    Map<String, Article> documents = documents();
    var facts = new ArrayList<Told.Fact>();
    var ties = new ArrayList<Told.Tie>();
    var story = new HashMap<String, String>();
    for (JsonNode line : lines) {
      switch (string(line, "record")) {
        case "fact" -> facts.add(fact(documents, line));
        case "link" ->
            ties.add(
                new Told.Tie(string(line, "relation"), strings(line, "from"), strings(line, "to")));
        case "story" ->
            strings(line, "documents").stream()
                .map(documents::get)
                .filter(a -> a != null)
                .forEach(a -> story.putIfAbsent(a.id(), string(line, "id")));
        default -> {}
      }
    }
    return new Told(facts, ties, origins(documents), story);
  }

  /** The article of each document; parts of a page belong to the article that is the page. */
  private Map<String, Article> documents() {
    var documents = new HashMap<String, Article>();
    for (JsonNode line : lines) {
      if (string(line, "record").equals("document")) {
        String page = line.has("part_of") ? string(line, "part_of") : string(line, "source");
        Article article = articles.getOrDefault(page, articles.get(string(line, "source")));
        if (article != null) {
          documents.put(string(line, "id"), article);
        }
      }
    }
    return documents;
  }

  private static Told.Fact fact(Map<String, Article> documents, JsonNode line) {
    var places = new ArrayList<Told.Place>();
    for (JsonNode telling : line.path("tellings")) {
      Article article = documents.get(string(telling, "document"));
      if (article != null) {
        Span trigger = span(article.text(), telling.path("trigger"));
        places.add(new Told.Place(article.id(), trigger));
      }
    }
    JsonNode promise = line.path("commitment");
    Told.Commitment commitment =
        promise.isObject()
            ? new Told.Commitment(window(promise.path("due")), string(promise, "fate"))
            : null;
    return new Told.Fact(string(line, "id"), string(line, "type"), places, commitment);
  }

  private static @Nullable String window(JsonNode due) {
    String start = maybe(due, "start");
    String end = maybe(due, "end");
    return start == null || start.equals(end) || end == null ? start : start + "/" + end;
  }

  private List<Told.Origin> origins(Map<String, Article> documents) {
    var origins = new LinkedHashSet<Told.Origin>();
    for (JsonNode line : lines) {
      Article article = documents.get(string(line, "id"));
      if (article != null) {
        line.path("origin").forEach(o -> add(origins, documents, article, o));
      }
    }
    return List.copyOf(origins);
  }

  private static void add(
      Set<Told.Origin> origins, Map<String, Article> documents, Article article, JsonNode origin) {
    Article of = documents.get(string(origin, "document"));
    if (of != null && !of.equals(article)) {
      origins.add(new Told.Origin(article.id(), string(origin, "relation"), of.id()));
    }
  }

  private static <T> List<T> all(
      JsonNode node, String field, java.util.function.Function<JsonNode, T> reader) {
    var all = new ArrayList<T>();
    node.path(field).forEach(n -> all.add(reader.apply(n)));
    return all;
  }

  private static String string(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static @Nullable String maybe(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.path(field).asString("") : null;
  }

  private static List<String> strings(JsonNode node, String field) {
    return all(node, field, n -> n.asString(""));
  }

  private static Span ends(String text, JsonNode node) {
    return span(text, node.path("start").asInt(0), node.path("end").asInt(0));
  }

  private static Span span(String text, JsonNode pair) {
    return span(text, pair.path(0).asInt(0), pair.path(1).asInt(0));
  }

  private static List<Span> spans(String text, JsonNode pairs) {
    return IntStream.range(0, pairs.size()).mapToObj(i -> span(text, pairs.path(i))).toList();
  }

  private static Span span(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }
}
