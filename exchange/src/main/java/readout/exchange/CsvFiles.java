package readout.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tables as CSV (RFC 4180: UTF-8, a head row, an empty cell where nothing is known) with a
 * description of every column beside them (W3C CSV on the Web, Metadata Vocabulary for Tabular
 * Data).
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @} for a formula: as the text of a
 * hostile page may, such a text cell gets an apostrophe in front, as OWASP advises.
 */
final class CsvFiles implements Exchange {

  private static final String METADATA = "csv-metadata.json";

  /** A day, a month or a year. */
  private static final String DAY = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String description() {
    return "tables with their description (RFC 4180, CSVW)";
  }

  @Override
  public Files files() {
    return Files.FOLDER;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    for (Table table : Tables.ALL) {
      table(table, holdings, drawer, tally);
    }
    try (OutputStream out = drawer.open(METADATA)) {
      out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(metadata()));
    }
    return tally;
  }

  private static void table(Table table, Holdings holdings, Drawer drawer, Tally tally)
      throws IOException {
    try (OutputStream out = drawer.open(file(table));
        CsvWriter csv =
            CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      csv.writeRecord(table.columns().stream().map(Table.Column::name).toList());
      table
          .rows()
          .each(
              holdings,
              row -> {
                csv.writeRecord(harmless(table, row));
                tally.wrote();
              });
    }
  }

  static List<String> harmless(Table table, List<@Nullable String> row) {
    var cells = new String[row.size()];
    for (int i = 0; i < cells.length; i++) {
      String cell = row.get(i);
      cells[i] = cell == null ? "" : harmless(table.columns().get(i).type(), cell);
    }
    return List.of(cells);
  }

  private static String harmless(Table.Type type, String cell) {
    boolean text = type != Table.Type.NUMBER && type != Table.Type.INTEGER;
    return text && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String file(Table table) {
    return table.name() + ".csv";
  }

  private static ObjectNode metadata() {
    ObjectNode group = JSON.createObjectNode();
    ArrayNode context = group.putArray("@context").add("http://www.w3.org/ns/csvw");
    context.addObject().put("@language", "en");
    dialect(group.putObject("dialect"));
    ArrayNode tables = group.putArray("tables");
    Tables.ALL.forEach(table -> metadata(tables.addObject(), table));
    return group;
  }

  /** What RFC 4180 says, said. */
  private static void dialect(ObjectNode json) {
    json.put("encoding", "utf-8");
    json.put("delimiter", ",");
    json.put("quoteChar", "\"");
    json.put("doubleQuote", true);
    json.put("header", true);
    json.putArray("lineTerminators").add("\r\n");
  }

  private static void metadata(ObjectNode json, Table table) {
    json.put("url", file(table));
    json.put("dc:description", table.about());
    ObjectNode schema = json.putObject("tableSchema");
    table.columns().forEach(column -> column(schema.withArray("columns").addObject(), column));
    table.key().forEach(schema.withArray("primaryKey")::add);
    table.columns().forEach(column -> reference(schema, column));
    if (table.key().isEmpty()) {
      schema.remove("primaryKey");
    }
  }

  private static void column(ObjectNode json, Table.Column column) {
    json.put("name", column.name());
    json.put("titles", column.name());
    json.put("dc:description", column.about());
    datatype(json, column.type());
    if (column.type().always()) {
      json.put("required", true);
    }
    if (column.type() == Table.Type.TEXTS) {
      json.put("separator", Tables.BETWEEN);
    }
  }

  private static void datatype(ObjectNode json, Table.Type type) {
    if (type == Table.Type.DAY) {
      json.putObject("datatype").put("base", type.csvw()).put("format", DAY);
    } else {
      json.put("datatype", type.csvw());
    }
  }

  private static void reference(ObjectNode schema, Table.Column column) {
    String table = column.type().table();
    if (table != null) {
      ObjectNode key = schema.withArray("foreignKeys").addObject();
      key.put("columnReference", column.name());
      key.putObject("reference").put("resource", table + ".csv").put("columnReference", "id");
    }
  }
}
