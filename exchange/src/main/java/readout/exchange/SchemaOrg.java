package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.EventMention;
import readout.event.Status;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Party;
import readout.record.Telling;
import readout.text.Document;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record as JSON-LD in the words of schema.org: documents are NewsArticle, acts and plans
 * Event, what was said Claim; each with its wording as Quotation.
 *
 * <p>schema.org has no word for what is alleged, denied or did not happen: our own status stands in
 * {@code additionalProperty}, and only planned and cancelled events have an {@code eventStatus}.
 */
final class SchemaOrg implements Exchange {

  private static final String SCHEMA = "https://schema.org/";

  @Override
  public String name() {
    return "schema-org";
  }

  @Override
  public String description() {
    return "JSON-LD in the words of schema.org";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    ObjectNode all = JsonText.object();
    all.put("@context", "https://schema.org");
    ArrayNode graph = all.putArray("@graph");
    holdings.eachDocument(it -> article(graph.addObject(), it));
    holdings.eachFact(fact -> {
      fact(graph.addObject(), fact);
      tally.wrote();
    });
    try (OutputStream out = drawer.open("record.jsonld")) {
      out.write(JsonText.pretty(all));
    }
    return tally;
  }

  private static void article(ObjectNode json, Document document) {
    json.put("@type", "NewsArticle");
    json.put("@id", urn(document.id()));
    JsonText.put(json, "headline", document.title());
    JsonText.put(json, "datePublished", document.creationDay());
    json.put("inLanguage", document.language());
    Papers.Paper paper = Papers.Paper.of(document);
    if (paper.linked()) {
      json.put("url", paper.address());
    }
    String outlet = document.outlet();
    if (outlet != null) {
      named(json.putObject("publisher"), "NewsMediaOrganization", outlet);
    }
  }

  private static void fact(ObjectNode json, Fact fact) {
    boolean said =
        fact.kind() == EventMention.Kind.CLAIM
            || fact.kind() == EventMention.Kind.DENIAL
            || fact.kind() == EventMention.Kind.STATEMENT
            || fact.kind() == EventMention.Kind.POSITION;
    json.put("@type", said ? "Claim" : "Event");
    json.put("@id", urn(fact.id()));
    json.put("name", Sentences.headline(fact));
    if (said) {
      claim(json, fact);
    } else {
      event(json, fact);
    }
    property(json, "kind", fact.kind().label());
    property(json, "type", fact.type().name());
    property(json, "mode", fact.mode());
    property(json, "status", fact.status().label());
    property(json, "attribution", fact.attribution().isEmpty() ? null : Sentences.chain(fact));
    quotations(json.putArray("subjectOf"), fact);
  }

  private static void claim(ObjectNode json, Fact fact) {
    json.put("text", Sentences.wording(fact));
    parties(json, "author", fact.actors());
    ArrayNode appearances = json.putArray("appearance");
    fact.tellings().stream()
        .map(Telling::document)
        .distinct()
        .forEach(id -> appearances.addObject().put("@id", urn(id)));
  }

  private static void event(ObjectNode json, Fact fact) {
    FactDate date = fact.date();
    if (date != null) {
      json.put("startDate", date.start());
      json.put("endDate", date.end());
    }
    JsonText.put(json, "duration", fact.duration());
    String status = eventStatus(fact.status());
    JsonText.put(json, "eventStatus", status);
    Party place = fact.place();
    if (place != null) {
      named(json.putObject("location"), "Place", place.name());
    }
    parties(json, "performer", fact.actors());
    parties(json, "attendee", fact.recipients());
  }

  private static @Nullable String eventStatus(Status status) {
    return switch (status) {
      case PLANNED -> SCHEMA + "EventScheduled";
      case CANCELLED -> SCHEMA + "EventCancelled";
      case OCCURRED, ONGOING, PROPOSED, ALLEGED, DENIED, NEGATED, HYPOTHETICAL -> null;
    };
  }

  private static void parties(ObjectNode json, String property, List<Party> parties) {
    if (!parties.isEmpty()) {
      ArrayNode list = json.putArray(property);
      parties.forEach(party -> party(list.addObject(), party));
    }
  }

  private static void party(ObjectNode json, Party party) {
    named(json, type(party), party.name());
    JsonText.put(json, "jobTitle", party.role());
    String id = party.id();
    if (id != null) {
      json.put("@id", urn(id));
    }
  }

  /** The id says what an actor is; of words that could not be resolved nothing is said. */
  private static String type(Party party) {
    String id = party.id();
    String kind = id == null ? "" : id.substring(0, Math.max(0, id.indexOf(':')));
    return switch (kind) {
      case "person" -> "Person";
      case "state" -> "Country";
      case "place" -> "Place";
      case "org", "body" -> "Organization";
      default -> "Thing";
    };
  }

  private static void named(ObjectNode json, String type, String name) {
    json.put("@type", type);
    json.put("name", name);
  }

  private static void property(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      ObjectNode each = json.withArray("additionalProperty").addObject();
      each.put("@type", "PropertyValue");
      each.put("name", name);
      each.put("value", value);
    }
  }

  private static void quotations(ArrayNode list, Fact fact) {
    for (Telling telling : fact.tellings()) {
      ObjectNode each = list.addObject();
      each.put("@type", "Quotation");
      each.put("text", telling.wording());
      each.putObject("isPartOf").put("@id", urn(telling.document()));
    }
  }

  private static String urn(String id) {
    return "urn:readout:" + java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
  }
}
