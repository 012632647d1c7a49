package readout.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the model, beside its classes. */
final class Weights {

  private Weights() {}

  static InputStream open(String name) {
    InputStream found = Weights.class.getResourceAsStream(name);
    if (found == null) {
      throw new Unusable("this copy of the program holds no " + name);
    }
    return found;
  }

  static byte[] bytes(String name) {
    try (InputStream file = open(name)) {
      return file.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
