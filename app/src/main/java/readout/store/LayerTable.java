package readout.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The layers of documents, packed (zlib, RFC 1950). */
final class LayerTable {

  /** What other versions of the program packed otherwise is as good as not there. */
  private static final int VERSION = 1;

  private final Statements sql;

  LayerTable(Statements sql) {
    this.sql = sql;
  }

  void put(String document, Layers layers) throws SQLException {
    sql.change("INSERT OR REPLACE INTO layers VALUES (?, ?, ?)", document, VERSION, packed(layers));
  }

  /** The layers of a document; nothing where none are kept. */
  List<Layers> of(String document) throws SQLException {
    return sql.ask(
        "SELECT marks FROM layers WHERE document = ? AND version = ?",
        row -> unpacked(row.getBytes(1)),
        document,
        VERSION);
  }

  private static byte[] packed(Layers layers) {
    var bytes = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(Json.of(layers).getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static Layers unpacked(byte[] bytes) {
    try (var inflater = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return Json.read(new String(inflater.readAllBytes(), StandardCharsets.UTF_8), Layers.class);
    } catch (IOException damaged) {
      throw new UncheckedIOException("layers of a document cannot be unpacked", damaged);
    }
  }
}
