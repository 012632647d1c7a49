package readout.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as an OpenAPI 3.1 document, made of the declarations of its operations. */
final class OpenApi {

  /** The answers that are not 200. */
  private static final Map<String, String> STATUS = Map.of("add", "202", "correct", "201");

  private OpenApi() {}

  static String of(List<Operation> operations, String version) {
    var document = new LinkedHashMap<String, Object>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        map(
            "title",
            "Readout",
            "version",
            version,
            "description",
            "The record: documents, facts with their evidence, links, stories; the same objects as"
                + " in 'readout export --to jsonl'."));
    document.put("paths", paths(operations));
    document.put(
        "components",
        map(
            "schemas",
            schemas(),
            "securitySchemes",
            map("key", map("type", "http", "scheme", "bearer"))));
    document.put("security", List.of(map(), map("key", List.of())));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
  }

  private static Map<String, Object> map(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static JsonNode schemas() {
    try (InputStream bytes = OpenApi.class.getResourceAsStream("schemas.json")) {
      if (bytes == null) {
        throw new IllegalStateException("schemas.json is missing from the program");
      }
      return JsonMapper.shared().readTree(bytes.readAllBytes());
    } catch (IOException failure) {
      throw new IllegalStateException("schemas.json cannot be read", failure);
    }
  }

  private static Map<String, Object> paths(List<Operation> operations) {
    var paths = new LinkedHashMap<String, Object>();
    for (Operation operation : operations) {
      @SuppressWarnings("unchecked")
      Map<String, Object> path =
          (Map<String, Object>)
              paths.computeIfAbsent(operation.path(), any -> new LinkedHashMap<String, Object>());
      path.put(operation.method().name().toLowerCase(Locale.ROOT), operation(operation));
    }
    return paths;
  }

  private static Map<String, Object> operation(Operation operation) {
    var parameters = new ArrayList<Object>();
    for (Operation.Parameter parameter : operation.parameters()) {
      boolean inPath = operation.path().contains("{" + parameter.name() + "}");
      parameters.add(
          map(
              "name",
              parameter.name(),
              "in",
              inPath ? "path" : "query",
              "required",
              inPath,
              "description",
              parameter.meaning(),
              "schema",
              map("type", "string")));
    }
    Object problem =
        map(
            "description",
            "why not (RFC 9457)",
            "content",
            map(
                "application/problem+json",
                map("schema", map("$ref", "#/components/schemas/Problem"))));
    var documented = new LinkedHashMap<String, Object>();
    documented.put("operationId", operation.name());
    documented.put("summary", operation.summary());
    documented.put("parameters", parameters);
    if (operation.body() != null) {
      documented.put("requestBody", body(operation.body()));
    }
    documented.put(
        "responses",
        map(
            STATUS.getOrDefault(operation.name(), "200"),
            map("description", operation.summary(), "content", content(operation)),
            "default",
            problem));
    return documented;
  }

  private static Map<String, Object> body(String schema) {
    Object one = map("$ref", "#/components/schemas/" + schema);
    return map("required", true, "content", map("application/json", map("schema", one)));
  }

  private static Map<String, Object> content(Operation operation) {
    if (operation.answer().equals("Stream")) {
      return map("text/event-stream", map("schema", map("type", "string")));
    }
    String name = operation.answer().replace("[]", "");
    Object one = map("$ref", "#/components/schemas/" + name);
    Object page =
        map(
            "type",
            "object",
            "required",
            List.of("items"),
            "properties",
            map(
                "items", map("type", "array", "items", one),
                "next",
                    map(
                        "type",
                        "string",
                        "description",
                        "the parameter 'after' of the next page; absent on the last")));
    return map("application/json", map("schema", operation.isPage() ? page : one));
  }
}
