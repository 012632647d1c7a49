package readout.reuse;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.Reading;
import readout.actor.Mention;
import readout.text.Document;
import readout.text.Sentence;

/**
 * What a document is about, in few words: the stems of its opening and the names in all of it, each
 * with how often it stands there. Reports put first what they are about.
 *
 * @param document id of the document
 * @param day ISO day of publication, if known
 * @param headline as printed; the first sentence where there is none
 * @param counts stems, and names with "=" before them
 */
public record Sketch(
    String document, @Nullable String day, String headline, Map<String, Integer> counts) {

  /** Words from the beginning that are counted. */
  private static final int OPENING = 200;

  /** No word and no name is longer; what is, is damage. */
  private static final int LONGEST_TERM = 80;

  private static final int LONGEST_HEADLINE = 120;

  public Sketch {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  public static Sketch of(Reading reading) {
    Document document = reading.text().document();
    var counts = new TreeMap<String, Integer>();
    count(document, counts);
    for (Mention mention : reading.cast().mentions()) {
      if (mention.name() != null || mention.form() == Mention.Form.DEMONYM) {
        String name = reading.cast().of(mention).name().toLowerCase(Locale.ROOT);
        if (name.length() <= LONGEST_TERM) {
          counts.merge("=" + name, 1, Integer::sum);
        }
      }
    }
    return new Sketch(document.id(), document.creationDay(), headline(reading), counts);
  }

  private static void count(Document document, Map<String, Integer> counts) {
    String title = document.title();
    int left = OPENING;
    if (title != null) {
      left = count(Words.of(title), left, counts);
    }
    count(Words.of(document), left, counts);
  }

  /** Counts as many words as are left, and gives how many are left then. */
  private static int count(Words words, int most, Map<String, Integer> counts) {
    int taken = Math.min(most, words.size());
    for (String word : words.lower().subList(0, taken)) {
      if (word.length() <= LONGEST_TERM) {
        counts.merge(Stem.of(word), 1, Integer::sum);
      }
    }
    return most - taken;
  }

  private static String headline(Reading reading) {
    String title = reading.text().document().title();
    if (title != null && !title.isBlank()) {
      return title.strip();
    }
    String text = reading.text().text();
    for (Sentence sentence : reading.text().sentences()) {
      if (sentence.kind() != Sentence.Kind.FURNITURE) {
        return shortened(sentence.span().of(text));
      }
    }
    return reading.text().document().id();
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST_HEADLINE) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', LONGEST_HEADLINE);
    return sentence.substring(0, space > 0 ? space : LONGEST_HEADLINE) + " ...";
  }
}
