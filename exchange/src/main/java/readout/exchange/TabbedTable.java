package readout.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a table beside the classes: tabs between cells, {@code #} before remarks. */
final class TabbedTable {

  private TabbedTable() {}

  static List<List<String>> read(String name) {
    try (InputStream in = TabbedTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": not beside the classes");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
