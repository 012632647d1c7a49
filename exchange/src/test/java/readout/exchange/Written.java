package readout.exchange;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an exchange wrote, in memory.
 *
 * @param tally what it counted
 * @param files by name
 */
record Written(Tally tally, Map<String, ByteArrayOutputStream> files) {

  static Written by(Exchange exchange, Holdings holdings) throws IOException {
    var files = new TreeMap<String, ByteArrayOutputStream>();
    Tally tally =
        exchange.write(
            holdings, name -> files.computeIfAbsent(name, it -> new ByteArrayOutputStream()));
    return new Written(tally, files);
  }

  byte[] bytes(String file) {
    ByteArrayOutputStream bytes = files.get(file);
    assertNotNull(bytes, file + " among " + files.keySet());
    return bytes.toByteArray();
  }

  String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
