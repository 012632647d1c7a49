package readout.exchange;

import java.io.IOException;

/** One format of others. */
public interface Exchange {

  /** The word for {@code export --to}. */
  String name();

  /** What it is, and after which description it is written. */
  String description();

  /** The only file, or {@link Files#FOLDER} where several belong together. */
  Files files();

  /**
   * Writes a record, or a part of one. The same holdings give the same bytes.
   *
   * @throws IOException if a file cannot be written
   */
  Tally write(Holdings holdings, Drawer drawer) throws IOException;

  /** One file or several. */
  enum Files {
    ONE,
    FOLDER
  }
}
