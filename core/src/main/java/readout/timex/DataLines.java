package readout.timex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a data file beside the code, without comments and empty lines. */
final class DataLines {

  private DataLines() {}

  static List<String> of(String file) {
    try (InputStream in = DataLines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": not among the resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
