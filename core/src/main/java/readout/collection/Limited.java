package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an input into memory, unless it is larger than a bound. */
final class Limited {

  private Limited() {}

  /** The bytes; or nothing, and the reason is handed on. */
  static byte @Nullable [] bytes(
      String source, InputStream bytes, int limit, Consumer<Received> each) throws IOException {
    byte[] all = bytes.readNBytes(limit + 1);
    if (all.length > limit) {
      each.accept(new Received.Unreadable(source, "is larger than " + limit / 1_000_000 + " MB"));
      return null;
    }
    return all;
  }
}
