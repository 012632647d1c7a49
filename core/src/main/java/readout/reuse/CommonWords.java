package readout.reuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a word tells: little where it stands in most reports, much where it is rare (inverse
 * document frequency, Sparck Jones 1972).
 *
 * <p>The frequencies are those of a fixed set of texts and not of the record at hand. So what a
 * document is compared by depends on that document alone, whatever else is read before or after it.
 */
public final class CommonWords {

  private static final String FILE = "common-words.tsv";
  private static final CommonWords ENGLISH = read();

  private final int texts;
  private final Map<String, Double> weights;

  private CommonWords(int texts, Map<String, Double> weights) {
    this.texts = texts;
    this.weights = weights;
  }

  /** The words of English reports of diplomacy and conflict. */
  public static CommonWords english() {
    return ENGLISH;
  }

  /** The weight of a stem or name; one that is not listed is rare. */
  public double weight(String term) {
    Double weight = weights.get(term);
    return weight == null ? weightOf(0) : weight;
  }

  private double weightOf(int documents) {
    return Math.log((texts + 1) / (documents + 0.5));
  }

  private static CommonWords read() {
    try (InputStream bytes = CommonWords.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException failure) {
      throw new UncheckedIOException(FILE + " cannot be read", failure);
    }
  }

  private static CommonWords read(BufferedReader lines) throws IOException {
    var counts = new HashMap<String, Integer>();
    String line = lines.readLine();
    while (line != null) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        counts.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
      }
      line = lines.readLine();
    }
    Integer texts = counts.remove("#texts");
    if (texts == null) {
      throw new IllegalStateException(FILE + ": does not say of how many texts");
    }
    var words = new CommonWords(texts, new HashMap<>());
    counts.forEach((word, documents) -> words.weights.put(word, words.weightOf(documents)));
    return words;
  }
}
