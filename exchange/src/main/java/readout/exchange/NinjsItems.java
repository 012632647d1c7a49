package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Party;
import readout.text.Document;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One ninjs item a document (IPTC ninjs 3.0, "news in JSON"), JSON Lines: its headline, who is
 * named by the record, and the events that it tells. The article's text is its publisher's and
 * stays out.
 */
final class NinjsItems implements Exchange {

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public String description() {
    return "one IPTC ninjs 3.0 item a document, JSON Lines";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    Map<String, List<Fact>> told = new HashMap<>();
    holdings.eachFact(fact ->
        fact.tellings().stream()
            .map(telling -> telling.document())
            .distinct()
            .forEach(id -> told.computeIfAbsent(id, key -> new ArrayList<>()).add(fact)));
    try (OutputStream out = drawer.open("items.ninjs.jsonl")) {
      holdings.eachDocument(document -> {
        line(out, item(document, told.getOrDefault(document.id(), List.of())));
        tally.wrote();
      });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return tally;
  }

  private static ObjectNode item(Document document, List<Fact> facts) {
    ObjectNode json = JsonText.object();
    json.put("uri", uri(document.id()));
    json.put("type", "text");
    json.put("representationType", "incomplete");
    json.putObject("standard").put("name", "ninjs").put("version", "3.0");
    json.put("language", document.language());
    JsonText.put(json, "contentCreated", midnight(document.creationDay()));
    String title = document.title();
    if (title != null) {
      json.putArray("headlines").addObject().put("role", "main").put("value", title);
    }
    String outlet = document.outlet();
    if (outlet != null) {
      json.putArray("infoSources").addObject().put("name", outlet).put("role", "publisher");
    }
    Papers.Paper paper = Papers.Paper.of(document);
    if (paper.linked()) {
      json.putArray("altIds").addObject().put("role", "url").put("value", paper.address());
    }
    named(json, facts);
    events(json, facts);
    return json;
  }

  /** Midnight in UTC: the hour is not kept by the record. */
  private static @Nullable String midnight(@Nullable String day) {
    return day == null ? null : day + "T00:00:00Z";
  }

  private static void named(ObjectNode json, List<Fact> facts) {
    var named = new TreeMap<String, Party>();
    for (Fact fact : facts) {
      Stream.concat(fact.actors().stream(), fact.recipients().stream())
          .forEach(party -> add(named, party));
      add(named, fact.place());
    }
    for (String property : List.of("people", "organisations", "places")) {
      list(json, property, named);
    }
  }

  private static void add(Map<String, Party> named, @Nullable Party party) {
    String id = party == null ? null : party.id();
    if (party != null && id != null) {
      named.putIfAbsent(id, party);
    }
  }

  /** Groups of people ("Cubans") and what is known by its words alone are none of the three. */
  private static String property(String id) {
    return switch (id.substring(0, id.indexOf(':') + 1)) {
      case "person:" -> "people";
      case "org:", "body:", "outlet:", "format:" -> "organisations";
      case "place:", "state:" -> "places";
      default -> "";
    };
  }

  private static void list(ObjectNode json, String name, Map<String, Party> named) {
    ArrayNode list = json.arrayNode();
    named.forEach((id, party) -> {
      if (property(id).equals(name)) {
        list.addObject().put("uri", uri(id)).put("name", party.name());
      }
    });
    if (!list.isEmpty()) {
      json.set(name, list);
    }
  }

  /** What somebody claims, denies or wants is no event: that he says so may be. */
  private static void events(ObjectNode json, List<Fact> facts) {
    for (Fact fact : facts) {
      if (Kinds.isAct(fact) || fact.kind() == EventMention.Kind.STATEMENT) {
        event(json.withArray("events").addObject(), fact);
      }
    }
  }

  private static void event(ObjectNode event, Fact fact) {
    event.put("uri", uri(fact.id()));
    event.put("name", Sentences.headline(fact));
    FactDate date = fact.date();
    if (date != null) {
      event.putObject("eventDetails").set("dates", dates(date));
    }
  }

  /** Truncated dates are allowed: as precise as the text. */
  private static ObjectNode dates(FactDate date) {
    return JsonText.object().put("startDate", date.start()).put("endDate", date.end());
  }

  private static String uri(String id) {
    return "urn:readout:" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private static void line(OutputStream out, ObjectNode json) {
    try {
      out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
