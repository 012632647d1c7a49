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
    group.put("@context", "http://www.w3.org/ns/csvw");
    ArrayNode tables = group.putArray("tables");
    Tables.ALL.forEach(table -> metadata(tables.addObject(), table));
    return group;
  }

  private static void metadata(ObjectNode json, Table table) {
    json.put("url", file(table));
    json.put("dc:description", table.about());
    ArrayNode columns = json.putObject("tableSchema").putArray("columns");
    for (Table.Column column : table.columns()) {
      ObjectNode each = columns.addObject();
      each.put("name", column.name());
      each.put("titles", column.name());
      each.put("dc:description", column.about());
      each.put("datatype", column.type().csvw());
      if (column.type() == Table.Type.TEXTS) {
        each.put("separator", Tables.BETWEEN);
      }
    }
  }
}
