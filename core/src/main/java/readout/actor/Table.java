package readout.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts: tab-separated, UTF-8, a header row, {@code #} for comments, {@code |} between
 * the items of a cell. Every row knows where it stands, for the reasons that a reading gives.
 *
 * @param rows in file order
 */
record Table(List<Row> rows) {

  private static final String FOLDER = "/readout/actor/";

  /** Reads a table beside this package; an empty table where there is none. */
  static Table read(String name) {
    byte[] bytes = bytes(name);
    return bytes == null ? new Table(List.of()) : parse(name, bytes);
  }

  static byte @Nullable [] bytes(String name) {
    try (InputStream in = Table.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private static Table parse(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    var rows = new ArrayList<Row>();
    List<String> header = List.of();
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      start = end + 1;
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      if (header.isEmpty()) {
        header = cells(line);
      } else {
        rows.add(new Row(header, line, name, number));
      }
    }
    return new Table(List.copyOf(rows));
  }

  private static List<String> cells(String line) {
    return split(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, '\t');
  }

  private static List<String> split(String text, char mark) {
    var parts = new ArrayList<String>(8);
    int start = 0;
    for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
      parts.add(text.substring(start, end).strip());
      start = end + 1;
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  /**
   * One line of a table.
   *
   * @param header names of the columns
   * @param text the line as it stands; cut only where a cell is asked for, since most never are
   * @param table name of the file
   * @param line number in the file, from 1
   */
  record Row(List<String> header, String text, String table, int line) {

    /** A cell; empty where the table has no such column or the line ends before it. */
    String get(String column) {
      int wanted = header.indexOf(column);
      int start = 0;
      for (int i = 0; i < wanted; i++) {
        int tab = text.indexOf('\t', start);
        if (tab < 0) {
          return "";
        }
        start = tab + 1;
      }
      int tab = text.indexOf('\t', start);
      return wanted < 0 ? "" : text.substring(start, tab < 0 ? text.length() : tab).strip();
    }

    @Nullable String orNull(String column) {
      String cell = get(column);
      return cell.isEmpty() ? null : cell;
    }

    List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : split(cell, '|');
    }

    /** Where the fact stands: {@code people/FRA.tsv:12}. */
    String origin() {
      return table + ":" + line;
    }
  }
}
