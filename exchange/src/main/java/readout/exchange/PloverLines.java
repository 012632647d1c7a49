package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.event.Quantity;
import readout.event.Status;
import readout.ontology.EventType;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Party;
import readout.record.Telling;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * PLOVER records (Halterman et al., PLOVER codebook, 2023, "JSON record"), one a line.
 *
 * <p>The manual codes what is planned as an act of its own: a meeting to come is AGREE, an
 * announced withdrawal CONCEDE, a cancelled meeting REJECT. Their date is then the day of the first
 * report, and {@code comment} says so and for when it is planned.
 */
final class PloverLines implements Exchange {

  private static final JsonMapper JSON = new JsonMapper();

  /** What a plan is to the manual, by the type of what is planned. */
  private static final Map<EventType, EventType> ANNOUNCED =
      Map.of(
          EventType.CONSULT, EventType.AGREE,
          EventType.COOPERATE, EventType.AGREE,
          EventType.AID, EventType.AGREE,
          EventType.RETREAT, EventType.CONCEDE);

  /**
   * A record to be.
   *
   * @param type as the manual codes it
   * @param mode absent where the type is another than the fact's
   * @param comment what the codes cannot tell
   */
  private record Coded(
      EventType type, @Nullable String mode, String day, String end, @Nullable String comment) {}

  @Override
  public String name() {
    return "plover";
  }

  @Override
  public String description() {
    return "PLOVER records, JSON Lines";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    Papers papers = Papers.measured(holdings);
    try (OutputStream out = drawer.open("plover.jsonl")) {
      holdings.eachFact(fact -> {
        Coded coded = coded(fact, papers, tally);
        if (coded != null) {
          line(out, record(fact, coded, papers));
          tally.wrote();
        }
      });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return tally;
  }

  private static @Nullable Coded coded(Fact fact, Papers papers, Tally tally) {
    if (fact.status() == Status.PLANNED || fact.status() == Status.CANCELLED) {
      return announced(fact, papers, tally);
    }
    Act act = Act.of(fact, tally);
    return act == null ? null : new Coded(fact.type(), fact.mode(), act.day(), act.end(), null);
  }

  private static @Nullable Coded announced(Fact fact, Papers papers, Tally tally) {
    String day = papers.firstDay(fact);
    EventType type =
        fact.status() == Status.PLANNED
            ? ANNOUNCED.get(fact.type())
            : fact.type() == EventType.CONSULT ? EventType.REJECT : null;
    String reason = Act.reasonAgainstKind(fact);
    if (reason == null && type == null) {
      reason = "did not occur, or is not known to have";
    } else if (reason == null && day == null) {
      reason = "day not told";
    }
    if (reason != null || type == null || day == null) {
      tally.leftOut(String.valueOf(reason));
      return null;
    }
    String mode = type == EventType.REJECT ? "meet" : null;
    return new Coded(type, mode, day, day, comment(fact));
  }

  private static String comment(Fact fact) {
    FactDate date = fact.date();
    String plan = fact.type() + " " + fact.status().label();
    String when = date == null ? "" : " for " + Sentences.when(date);
    return plan + when + "; the date is the day of the first report";
  }

  private static ObjectNode record(Fact fact, Coded coded, Papers papers) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", fact.id());
    json.put("date", coded.day());
    if (!coded.end().equals(coded.day())) {
      json.put("enddate", coded.end());
    }
    fact.actors().forEach(entities(json.putArray("actor")));
    if (!fact.recipients().isEmpty()) {
      fact.recipients().forEach(entities(json.putArray("recipient")));
    }
    json.putArray("event").add(coded.type().name());
    json.putArray("event_text").add(trigger(fact.tellings().getFirst()));
    place(json, fact);
    json.put("quad_code", coded.type().quad().code());
    json.put("event_scale", ActCodes.of(coded.type(), coded.mode()).intensity());
    if (coded.mode() != null) {
      json.putArray("mode").add(coded.mode());
    }
    if (!fact.context().isEmpty()) {
      ArrayNode contexts = json.putArray("context");
      fact.context().forEach(contexts::add);
    }
    size(json, fact.numbers());
    text(json, fact, papers);
    if (coded.comment() != null) {
      json.put("comment", coded.comment());
    }
    json.put("coder", "readout");
    return json;
  }

  private static Consumer<Party> entities(ArrayNode list) {
    return party -> {
      ObjectNode entity = list.addObject();
      put(entity, "code", party.country());
      put(entity, "sector", party.sector());
      entity.put("entity_text", party.text());
      entity.put("identifier_text", party.name());
      put(entity, "office", party.role());
    };
  }

  private static void place(ObjectNode json, Fact fact) {
    Party place = fact.place();
    if (place != null) {
      ObjectNode location = json.putObject("event_loc");
      location.put("extracted_place", place.text());
      location.put("resolved_place", place.name());
      put(location, "country_code", place.country());
    }
  }

  private static void size(ObjectNode json, List<Quantity> numbers) {
    ObjectNode size = JSON.createObjectNode();
    count(size, "dead", "killed", numbers);
    count(size, "injured", "wounded", numbers);
    count(size, "arrested", "arrested", numbers);
    if (!size.isEmpty()) {
      json.set("size", size);
    }
  }

  /** Of several numbers none can stand for all: they may be parts of one another or add up. */
  private static void count(ObjectNode size, String key, String what, List<Quantity> numbers) {
    List<Double> values =
        numbers.stream()
            .filter(number -> what.equals(number.what()))
            .map(Quantity::value)
            .distinct()
            .toList();
    if (values.size() == 1) {
      size.put(key, values.getFirst());
    }
  }

  private static void text(ObjectNode json, Fact fact, Papers papers) {
    Telling telling = fact.tellings().getFirst();
    Papers.Paper paper = papers.of(telling);
    json.put("text", telling.wording());
    ObjectNode info = json.putObject("text_info");
    info.put("sequence", telling.sentence());
    info.put("start", papers.at(telling, telling.span().start()));
    info.put("end", papers.at(telling, telling.span().end()));
    ObjectNode citation = json.putObject("cite_info");
    citation.put("publication", paper.name());
    put(citation, "title", paper.title());
    if (paper.linked()) {
      citation.put("url", paper.address());
    }
    citation.put("language", paper.language());
    json.put("link", paper.address());
  }

  private static String trigger(Telling telling) {
    int from = telling.trigger().start() - telling.span().start();
    int to = telling.trigger().end() - telling.span().start();
    return from >= 0 && to <= telling.wording().length()
        ? telling.wording().substring(from, to)
        : telling.wording();
  }

  private static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  private static void line(OutputStream out, ObjectNode json) {
    try {
      out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
