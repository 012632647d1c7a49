package readout.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What schema.org says of the words we write: which types there are, which properties a type has,
 * what a property holds. Judges an expanded JSON-LD document by it.
 */
final class SchemaOrgWords {

  private static final String SCHEMA = "http://schema.org/";

  /** A property: the types it belongs to, what it holds. */
  private record Property(List<String> types, List<String> holds) {}

  private final Map<String, Set<String>> types = new HashMap<>();
  private final Map<String, Property> properties = new HashMap<>();
  private final Map<String, Set<String>> typesOfNodes = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();

  private SchemaOrgWords() {
    for (String[] row : Rows.of("schema-org.tsv")) {
      if (row[0].equals("type")) {
        var all = new HashSet<>(words(row[2]));
        all.add(row[1]);
        types.put(row[1], all);
      } else {
        properties.put(row[1], new Property(words(row[2]), words(row[3])));
      }
    }
  }

  /** What an expanded document says that schema.org has no room for. */
  static List<String> complaints(JsonArray expanded) {
    var words = new SchemaOrgWords();
    expanded.forEach(node -> words.note(node.asJsonObject()));
    expanded.forEach(node -> words.node(node.asJsonObject()));
    return words.complaints;
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  /** The types of a node hold wherever it is named by its id. */
  private void note(JsonObject node) {
    if (node.containsKey("@id")) {
      typesOfNodes
          .computeIfAbsent(node.getString("@id"), id -> new HashSet<>())
          .addAll(types(node));
    }
    node.values().stream()
        .filter(value -> value.getValueType() == JsonValue.ValueType.ARRAY)
        .flatMap(value -> value.asJsonArray().stream())
        .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
        .forEach(value -> note(value.asJsonObject()));
  }

  private Set<String> types(JsonObject node) {
    var all = new HashSet<String>();
    if (node.containsKey("@type")) {
      for (JsonValue each : node.getJsonArray("@type")) {
        String type = local(text(each));
        all.addAll(types.getOrDefault(type, Set.of(type)));
        if (!types.containsKey(type)) {
          complaints.add(type + " is no type");
        }
      }
    }
    return all;
  }

  private void node(JsonObject node) {
    Set<String> types = types(node);
    node.forEach((word, values) -> {
      if (!word.startsWith("@") && !word.startsWith("urn:readout:vocabulary:")) {
        property(types, local(word), values.asJsonArray());
      }
    });
  }

  private void property(Set<String> types, String word, JsonArray values) {
    Property property = properties.get(word);
    if (property == null || property.types().stream().noneMatch(types::contains)) {
      complaints.add(types + " have no " + word);
      return;
    }
    for (JsonValue value : values) {
      if (property.holds().stream().noneMatch(kind -> holds(kind, value.asJsonObject()))) {
        complaints.add(word + " cannot hold " + value);
      }
      if (value.asJsonObject().containsKey("@type")
          && !value.asJsonObject().containsKey("@value")) {
        node(value.asJsonObject());
      }
    }
  }

  private boolean holds(String kind, JsonObject value) {
    String literal = value.containsKey("@value") ? value.getString("@value") : null;
    return switch (kind) {
      case "Text" -> literal != null && !literal.isBlank();
      case "Date" -> literal != null && literal.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
      case "Duration" -> literal != null && literal.matches("P(?=.)(\\d+[YMWD])*(T(\\d+[HMS])+)?");
      case "EventStatusType" -> literal != null && literal.matches("https://schema.org/Event\\w+");
      case "URL" -> literal == null && value.getString("@id").matches("https?://.*");
      default -> literal == null && isA(kind, value);
    };
  }

  private boolean isA(String type, JsonObject value) {
    Set<String> here = types(value);
    Set<String> there =
        value.containsKey("@id")
            ? typesOfNodes.getOrDefault(value.getString("@id"), Set.of())
            : Set.of();
    return here.contains(type) || there.contains(type);
  }

  private static String local(String iri) {
    return iri.startsWith(SCHEMA) ? iri.substring(SCHEMA.length()) : iri;
  }

  private static String text(JsonValue value) {
    return ((jakarta.json.JsonString) value).getString();
  }
}
