package readout.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The word pieces that the network knows, each with its number: one a line, counted from 0. */
final class Vocabulary {

  static final int UNKNOWN = 100;
  static final int CLS = 101;
  static final int SEP = 102;

  private final Map<String, Integer> numbers = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary read(InputStream lines) {
    var vocabulary = new Vocabulary();
    try (var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null) {
        vocabulary.numbers.put(line, vocabulary.numbers.size());
        line = reader.readLine();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return vocabulary;
  }

  int size() {
    return numbers.size();
  }

  /** The number of a piece, -1 if it is not known. */
  int number(String piece) {
    return numbers.getOrDefault(piece, -1);
  }
}
