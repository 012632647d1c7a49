package readout.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables read by Commons CSV as their description tells, and held against it: W3C, Model for
 * Tabular Data, 4.6 "Validating Tables", of datatypes, required cells, primary and foreign keys.
 */
final class DescribedTables {

  private final JsonNode description;
  private final Map<String, List<CSVRecord>> tables = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();

  private DescribedTables(JsonNode description) {
    this.description = description;
  }

  /**
   * Reads and checks.
   *
   * @param file gives the text of a file by its name
   */
  static DescribedTables read(String metadata, UnaryOperator<String> file) throws IOException {
    var all = new DescribedTables(new JsonMapper().readTree(metadata));
    CSVFormat format = format(all.description.get("dialect"));
    for (JsonNode table : all.description.get("tables")) {
      String url = table.get("url").asString();
      try (CSVParser parser = CSVParser.parse(file.apply(url), format)) {
        all.tables.put(url, parser.getRecords());
        all.head(url, table, parser.getHeaderNames());
      }
    }
    all.description.get("tables").forEach(table -> all.check(table));
    return all;
  }

  private static CSVFormat format(JsonNode dialect) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(dialect.get("delimiter").asString())
        .setQuote(dialect.get("quoteChar").asString().charAt(0))
        .setHeader()
        .setSkipHeaderRecord(dialect.get("header").asBoolean())
        .get();
  }

  List<String> complaints() {
    return complaints;
  }

  int rows() {
    return tables.values().stream().mapToInt(List::size).sum();
  }

  private void head(String url, JsonNode table, List<String> head) {
    List<String> titles =
        columns(table).stream().map(column -> column.get("titles").asString()).toList();
    if (!titles.equals(head)) {
      complaints.add(url + ": the head row is " + head);
    }
  }

  private static List<JsonNode> columns(JsonNode table) {
    return table.get("tableSchema").get("columns").valueStream().toList();
  }

  private void check(JsonNode table) {
    String url = table.get("url").asString();
    for (CSVRecord row : rows(url)) {
      for (JsonNode column : columns(table)) {
        String wrong = wrong(column, row.get(column.get("name").asString()));
        if (!wrong.isEmpty()) {
          complaints.add(url + " " + row.getRecordNumber() + ": " + wrong);
        }
      }
    }
    JsonNode schema = table.get("tableSchema");
    if (schema.has("primaryKey")) {
      alone(url, names(schema.get("primaryKey")));
    }
    schema.path("foreignKeys").forEach(key -> leadsSomewhere(url, key));
  }

  private List<CSVRecord> rows(String url) {
    return tables.getOrDefault(url, List.of());
  }

  private static String wrong(JsonNode column, String cell) {
    String name = column.get("name").asString();
    if (cell.isEmpty()) {
      return column.path("required").asBoolean(false) ? name + " is empty" : "";
    }
    JsonNode type = column.get("datatype");
    String base = type.isString() ? type.asString() : type.get("base").asString();
    String pattern = type.isString() ? ".*" : type.get("format").asString();
    boolean right =
        switch (base) {
          case "string" -> cell.matches("(?s)" + pattern);
          case "integer" -> cell.matches("-?[0-9]+");
          case "number" -> cell.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
          case "anyURI" -> !cell.contains(" ");
          default -> false;
        };
    return right ? "" : name + " is no " + base + ": " + cell;
  }

  private static List<String> names(JsonNode reference) {
    return reference.isString()
        ? List.of(reference.asString())
        : reference.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> values(CSVRecord row, List<String> names) {
    return names.stream().map(row::get).toList();
  }

  private void alone(String url, List<String> key) {
    var seen = new HashSet<List<String>>();
    for (CSVRecord row : rows(url)) {
      if (!seen.add(values(row, key))) {
        complaints.add(url + ": twice " + values(row, key));
      }
    }
  }

  private void leadsSomewhere(String url, JsonNode key) {
    List<String> from = names(key.get("columnReference"));
    JsonNode reference = key.get("reference");
    List<String> to = names(reference.get("columnReference"));
    var there = new HashSet<List<String>>();
    rows(reference.get("resource").asString()).forEach(row -> there.add(values(row, to)));
    for (CSVRecord row : rows(url)) {
      if (!there.contains(values(row, from))) {
        complaints.add(url + ": leads nowhere " + values(row, from));
      }
    }
  }
}
