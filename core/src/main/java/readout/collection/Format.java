package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A file type: turns the bytes of one input into articles, in constant memory where it can. */
public interface Format {

  /**
   * Whether an input looks like this format.
   *
   * @param name file name or URL, for its ending
   * @param head the first bytes, a few thousand at most
   */
  boolean claims(String name, byte[] head);

  /** Whether it lists articles, so that it may name other ones tomorrow. */
  default boolean isList() {
    return false;
  }

  /**
   * Reads one input. What cannot be read inside it is handed on as {@link Received.Unreadable}; the
   * rest still reads.
   *
   * @param source the input as given, for reasons and ids
   * @throws IOException if the bytes themselves cannot be had
   */
  void read(String source, InputStream bytes, Consumer<Received> each) throws IOException;
}
