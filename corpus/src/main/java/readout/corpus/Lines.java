package readout.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles as the program reads them: a line of JSON each, without marks. */
final class Lines {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Lines() {}

  static String of(List<Affair> affairs) {
    var lines = new StringBuilder();
    for (Affair affair : affairs) {
      affair.articles().forEach(article -> lines.append(line(article)).append('\n'));
    }
    return lines.toString();
  }

  private static ObjectNode line(Article article) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", article.id());
    put(line, "date", article.header().date());
    line.put("outlet", article.header().outlet());
    line.put("lang", "en");
    return line.put("text", article.text());
  }

  private static void put(ObjectNode line, String field, @Nullable String value) {
    if (value != null) {
      line.put(field, value);
    }
  }
}
