package readout.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Words that end in a full stop without ending the sentence. */
final class Abbreviations {

  /** When the full stop of an abbreviation does not end the sentence. */
  enum Use {
    /** Never at the end of a sentence. */
    BEFORE,
    /** Not before a number. */
    NUMBER,
    /** The next word decides. */
    ANY
  }

  private final Map<String, Use> uses;

  private Abbreviations(Map<String, Use> uses) {
    this.uses = uses;
  }

  static Abbreviations english() {
    var uses = new HashMap<String, Use>();
    try (var in = Abbreviations.class.getResourceAsStream("abbreviations-en.txt");
        var lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> put(uses, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Abbreviations(uses);
  }

  private static void put(Map<String, Use> uses, String line) {
    int tab = line.indexOf('\t');
    uses.put(
        line.substring(0, tab),
        switch (line.substring(tab + 1)) {
          case "before" -> Use.BEFORE;
          case "number" -> Use.NUMBER;
          case "any" -> Use.ANY;
          default -> throw new IllegalArgumentException("abbreviations-en.txt: " + line);
        });
  }

  boolean contains(String lower) {
    return uses.containsKey(lower);
  }

  /** How the abbreviation behaves, {@link Use#ANY} for one not listed. */
  Use use(String lower) {
    return uses.getOrDefault(lower, Use.ANY);
  }
}
