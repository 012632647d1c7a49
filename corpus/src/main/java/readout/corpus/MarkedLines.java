package readout.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.Quantity;
import readout.text.CodePoints;
import readout.text.Span;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corpus as JSON Lines, one article a line, for programs that learn from it or are measured on
 * it. Offsets are code points into {@code text}, half-open.
 */
final class MarkedLines {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Affair affair;
  private final Article article;
  private final CodePoints points;

  private MarkedLines(Affair affair, Article article) {
    this.affair = affair;
    this.article = article;
    this.points = CodePoints.of(article.text());
  }

  /** Every article of some affairs. */
  static String of(List<Affair> affairs) {
    var lines = new StringBuilder();
    for (Affair affair : affairs) {
      affair
          .articles()
          .forEach(it -> lines.append(new MarkedLines(affair, it).line()).append('\n'));
    }
    return lines.toString();
  }

  private String line() {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", article.id());
    line.put("split", affair.split());
    put(line, "date", article.header().date());
    line.put("text", article.text());
    line.put("sentences", article.sentences().stream().map(this::sentence).toList());
    line.put("mentions", article.all(Mark.Mention.class).stream().map(this::mention).toList());
    line.put("times", article.all(Mark.Time.class).stream().map(this::time).toList());
    line.put("attributions", article.all(Mark.Says.class).stream().map(this::says).toList());
    line.put("events", article.all(Mark.Event.class).stream().map(this::event).toList());
    return JSON.writeValueAsString(line);
  }

  private static void put(Map<String, Object> line, String name, @Nullable Object value) {
    if (value != null) {
      line.put(name, value);
    }
  }

  private List<Integer> span(Span span) {
    return List.of(points.at(span.start()), points.at(span.end()));
  }

  private List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(this::span).toList();
  }

  private Map<String, Object> sentence(MarkedSentence sentence) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("span", span(sentence.span()));
    line.put("kind", sentence.kind().name());
    line.put("paragraph", sentence.paragraph());
    line.put("voice", sentence.voice().label());
    return line;
  }

  private Map<String, Object> mention(Mark.Mention mention) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("span", span(mention.span()));
    line.put("sentence", mention.sentence());
    line.put("actors", mention.actors());
    line.put("kinds", mention.actors().stream().map(this::kindOf).toList());
    return line;
  }

  private String kindOf(String actor) {
    Affair.Member member = affair.cast().get(actor);
    return member == null ? "" : member.kind().name();
  }

  private Map<String, Object> time(Mark.Time time) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("span", span(time.span()));
    line.put("value", time.value());
    line.put("anchor", time.anchor());
    put(line, "mod", time.mod());
    put(line, "window", time.window());
    return line;
  }

  private Map<String, Object> says(Mark.Says says) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("source", spans(says.source()));
    line.put("cue", spans(says.cue()));
    line.put("content", spans(says.content()));
    line.put("class", says.sourceClass().label());
    line.put("stance", says.stance().name());
    Mark.Says outer = article.within(says);
    line.put("within", outer == null ? -1 : article.all(Mark.Says.class).indexOf(outer));
    return line;
  }

  private Map<String, Object> event(Mark.Event event) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("sentence", event.sentence());
    line.put("fact", event.fact());
    line.put("trigger", span(event.trigger()));
    line.put("type", event.type().name());
    put(line, "mode", event.mode());
    line.put("status", event.status().label());
    line.put("kind", event.kind().label());
    line.put("actors", parts(event.actors()));
    line.put("recipients", parts(event.recipients()));
    put(line, "dateWords", event.dateWords() == null ? null : span(event.dateWords()));
    put(line, "date", event.date());
    put(line, "place", event.place() == null ? null : event.place().actor());
    put(line, "lasts", event.lasts() == null ? null : span(event.lasts()));
    line.put("numbers", event.numbers().stream().map(this::number).toList());
    put(line, "promise", event.promise() == null ? null : promise(event.promise()));
    return line;
  }

  private Map<String, Object> number(Mark.Figure number) {
    Quantity quantity = number.quantity();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("span", span(quantity.span()));
    line.put("value", quantity.value());
    line.put("bound", quantity.bound());
    put(line, "what", quantity.what());
    put(line, "unit", quantity.unit());
    put(line, "of", number.of() == null ? null : number.of().actor());
    return line;
  }

  private Map<String, Object> promise(Mark.Promise promise) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("strength", promise.strength().name());
    line.put("makers", parts(promise.makers()));
    put(line, "due", promise.due() == null ? null : span(promise.due()));
    put(line, "made", promise.made());
    line.put("conditions", spans(promise.conditions()));
    return line;
  }

  private static List<Map<String, Object>> parts(List<Mark.Part> parts) {
    var lines = new ArrayList<Map<String, Object>>();
    for (Mark.Part part : parts) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("actor", part.actor());
      line.put("elsewhere", part.elsewhere());
      lines.add(line);
    }
    return lines;
  }
}
