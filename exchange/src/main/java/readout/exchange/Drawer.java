package readout.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an exchange puts its files. */
public interface Drawer {

  /**
   * A new file, to be closed by who asked for it.
   *
   * @param name of the file, without a folder
   */
  OutputStream open(String name) throws IOException;

  /** Files in a folder, which is made if need be. */
  static Drawer folder(Path folder) {
    return name -> {
      Files.createDirectories(folder);
      return Files.newOutputStream(folder.resolve(name));
    };
  }

  /** All into one stream, which stays open: for formats of one file. */
  static Drawer stream(OutputStream out) {
    return name ->
        new FilterOutputStream(out) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        };
  }
}
