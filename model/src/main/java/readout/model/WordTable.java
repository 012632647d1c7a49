package readout.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;

/**
 * The row of numbers for each piece of the vocabulary, in eight bits. All networks share one table,
 * for it is not trained further; {@code training/reader/share.py} writes it.
 */
final class WordTable {

  private final byte[] rows;
  private final int width;
  private final float scale;
  private final int zero;

  private WordTable(byte[] rows, int width, float scale, int zero) {
    this.rows = rows;
    this.width = width;
    this.scale = scale;
    this.zero = zero;
  }

  /** The table that comes with the program, read once. */
  static WordTable shipped() {
    return Shipped.TABLE;
  }

  static WordTable read(InputStream file) {
    try (var in = new DataInputStream(file)) {
      int count = in.readInt();
      int width = in.readInt();
      float scale = in.readFloat();
      int zero = in.readInt();
      byte[] rows = in.readNBytes(count * width);
      if (rows.length != count * width) {
        throw new Unusable("the table of words is cut short");
      }
      return new WordTable(rows, width, scale, zero);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  int width() {
    return width;
  }

  /** The rows of these pieces one behind the other. */
  FloatBuffer of(long[] ids) {
    float[] found = new float[ids.length * width];
    for (int i = 0; i < ids.length; i++) {
      int from = (int) ids[i] * width;
      for (int k = 0; k < width; k++) {
        found[i * width + k] = (Byte.toUnsignedInt(rows[from + k]) - zero) * scale;
      }
    }
    return FloatBuffer.wrap(found);
  }

  private static final class Shipped {
    private static final WordTable TABLE = WordTable.read(Weights.open("words.table"));
  }
}
