package readout.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code {id, text, date?}} lines. */
final class JsonLinesInput {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private JsonLinesInput() {}

  static void read(InputStream bytes, Consumer<Document> each) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        each.accept(document(MAPPER.readTree(line)));
      }
    }
  }

  private static Document document(JsonNode line) {
    Document plain =
        Document.of(line.path("id").asString(""), line.path("text").asString(""))
            .inLanguage("en")
            .from(field(line, "outlet"));
    String day = field(line, "date") == null ? field(line, "dct") : field(line, "date");
    return day == null ? plain : plain.on(day);
  }

  private static @Nullable String field(JsonNode line, String name) {
    return line.path(name).isString() ? line.path(name).asString() : null;
  }
}
