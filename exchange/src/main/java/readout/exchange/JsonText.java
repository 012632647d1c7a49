package readout.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Objects of JSON in which what is unknown is absent. */
final class JsonText {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonText() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  /** On several lines, in UTF-8. */
  static byte[] pretty(ObjectNode json) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }
}
