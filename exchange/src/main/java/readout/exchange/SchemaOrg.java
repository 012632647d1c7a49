package readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;
import readout.event.Status;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Party;
import readout.record.Source;
import readout.record.Telling;
import readout.text.Document;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record as JSON-LD in the words of schema.org: documents are NewsArticle, acts that occurred,
 * go on, are planned or called off are Event, all else is a Claim; each with its wording as
 * Quotation.
 *
 * <p>schema.org has no word for what is alleged, denied or did not happen, nor for who acts but is
 * neither person nor body: such properties are of our own vocabulary, {@code readout:}. Whoever is
 * given as the author of a claim has made it; what he tells of others is theirs no more than ours.
 */
final class SchemaOrg implements Exchange {

  private static final String SCHEMA = "https://schema.org/";
  private static final String VOCABULARY = "urn:readout:vocabulary:";

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
    ArrayNode context = all.putArray("@context").add("https://schema.org");
    context.addObject().put("readout", VOCABULARY);
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
    boolean event = isEvent(fact);
    json.put("@type", event ? "Event" : "Claim");
    json.put("@id", urn(fact.id()));
    json.put("name", Sentences.headline(fact));
    if (event) {
      event(json, fact);
    } else {
      claim(json, fact);
    }
    json.put("readout:kind", fact.kind().label());
    json.put("readout:type", fact.type().name());
    JsonText.put(json, "readout:mode", fact.mode());
    json.put("readout:status", fact.status().label());
    JsonText.put(
        json, "readout:attribution", fact.attribution().isEmpty() ? null : Sentences.chain(fact));
    quotations(json.putArray("subjectOf"), fact);
  }

  /** Whoever knows no status but schema.org's takes an Event for something that takes place. */
  private static boolean isEvent(Fact fact) {
    return Kinds.isAct(fact)
        && switch (fact.status()) {
          case OCCURRED, ONGOING, PLANNED, CANCELLED -> true;
          case PROPOSED, ALLEGED, DENIED, NEGATED, HYPOTHETICAL -> false;
        };
  }

  private static void claim(ObjectNode json, Fact fact) {
    json.put("text", Sentences.wording(fact));
    if (speaks(fact)) {
      parties(json, "author", "readout:actor", fact.actors());
    } else {
      author(json, fact.attribution());
      parties(json, "readout:actor", "readout:actor", fact.actors());
    }
    parties(json, "readout:recipient", "readout:recipient", fact.recipients());
    ArrayNode appearances = json.putArray("appearance");
    fact.tellings().stream()
        .map(Telling::document)
        .distinct()
        .forEach(id -> appearances.addObject().put("@id", urn(id)));
  }

  /** Whether those who act in it are those who speak. */
  private static boolean speaks(Fact fact) {
    return switch (fact.kind()) {
      case STATEMENT, DENIAL, POSITION -> true;
      case CLAIM, EVENT, PLAN, COMMITMENT -> false;
    };
  }

  /** The first speaker, where he is known to be a person or a body. */
  private static void author(ObjectNode json, List<Source> chain) {
    if (chain.isEmpty()) {
      return;
    }
    Source first = chain.getLast();
    String type = type(first.sourceClass());
    if (type != null) {
      named(json.putObject("author"), type, first.name());
    }
  }

  private static @Nullable String type(SourceClass source) {
    return switch (source) {
      case OFFICIAL, PERSON -> "Person";
      case GOVERNMENT -> "GovernmentOrganization";
      case ORGANISATION -> "Organization";
      case OUTLET, DOCUMENT, UNNAMED_OFFICIAL, UNNAMED, POST, AUTHOR -> null;
    };
  }

  private static void event(ObjectNode json, Fact fact) {
    FactDate date = fact.date();
    if (date != null) {
      json.put("startDate", date.start());
      json.put("endDate", date.end());
    }
    JsonText.put(json, "duration", fact.duration());
    JsonText.put(json, "eventStatus", eventStatus(fact.status()));
    Party place = fact.place();
    if (place != null) {
      named(json.putObject("location"), "Place", place.name());
    }
    parties(json, "performer", "readout:actor", fact.actors());
    parties(json, "attendee", "readout:recipient", fact.recipients());
  }

  private static @Nullable String eventStatus(Status status) {
    return switch (status) {
      case PLANNED -> SCHEMA + "EventScheduled";
      case CANCELLED -> SCHEMA + "EventCancelled";
      case OCCURRED, ONGOING, PROPOSED, ALLEGED, DENIED, NEGATED, HYPOTHETICAL -> null;
    };
  }

  /** Under a property of schema.org whoever it has room for, under our own all others. */
  private static void parties(ObjectNode json, String schema, String own, List<Party> parties) {
    for (Party party : parties) {
      String property = type(party).equals("Thing") || isPlace(party) ? own : schema;
      party(json.withArray(property).addObject(), party);
    }
  }

  private static void party(ObjectNode json, Party party) {
    String type = type(party);
    named(json, type, party.name());
    if (type.equals("Country")) {
      json.putArray("@type").add(type).add("GovernmentOrganization");
    }
    if (type.equals("Person")) {
      JsonText.put(json, "jobTitle", party.role());
    }
    String id = party.id();
    if (id != null) {
      json.put("@id", urn(id));
    }
  }

  private static boolean isPlace(Party party) {
    return type(party).equals("Place");
  }

  /** The id says what an actor is; of words that could not be resolved nothing is said. */
  private static String type(Party party) {
    String id = party.id();
    String kind = id == null ? "" : id.substring(0, Math.max(0, id.indexOf(':')));
    return switch (kind) {
      case "person" -> "Person";
      case "state" -> "Country";
      case "place" -> "Place";
      case "org", "body", "outlet" -> "Organization";
      default -> "Thing";
    };
  }

  private static void named(ObjectNode json, String type, String name) {
    json.put("@type", type);
    json.put("name", name);
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
