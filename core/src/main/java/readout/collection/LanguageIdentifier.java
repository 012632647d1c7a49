package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Says in which language a text is.
 *
 * <p>Plain English is known by its function words, which cost nothing to count. Only for other
 * texts is the model of OpenNLP (n-grams, 183 languages, 10 MB) loaded, once.
 */
public final class LanguageIdentifier {

  private static final int SAMPLE = 4000;

  /** The model spreads its belief over 183 languages: what tells is how far the first leads. */
  private static final double LEAD = 1.4;

  private static final double FLOOR = 0.025;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "by",
          "at", "from", "it", "his", "has", "have", "had", "are", "were", "be", "been", "this",
          "which", "an", "will", "would", "not", "but", "who", "their", "they", "he", "said");
  private static final Set<String> ONLY_ENGLISH =
      Set.of("the", "and", "with", "that", "which", "said", "would", "from", "this", "their");
  private static final Map<String, String> TWO_LETTERS = twoLetters();

  /** ISO 639-1 code (639-3 where there is none), or {@code und} when the text does not tell. */
  public String of(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    return isPlainlyEnglish(sample) ? "en" : detected(sample);
  }

  /** A quarter of all words are among 36: true of English prose and of no other language. */
  private static boolean isPlainlyEnglish(String sample) {
    Matcher words = WORD.matcher(sample.toLowerCase(Locale.ROOT));
    int all = 0;
    int english = 0;
    int onlyEnglish = 0;
    while (words.find()) {
      all++;
      english += ENGLISH.contains(words.group()) ? 1 : 0;
      onlyEnglish += ONLY_ENGLISH.contains(words.group()) ? 1 : 0;
    }
    return english >= 2 && onlyEnglish >= 1 && english * 4 >= all;
  }

  private static String detected(String sample) {
    if (WORD.matcher(sample).results().limit(4).count() < 4) {
      return "und";
    }
    Language[] best = new LanguageDetectorME(Model.LOADED).predictLanguages(sample);
    double lead = best[0].getConfidence() / best[1].getConfidence();
    return best[0].getConfidence() < FLOOR || lead < LEAD
        ? "und"
        : TWO_LETTERS.getOrDefault(best[0].getLang(), best[0].getLang());
  }

  private static Map<String, String> twoLetters() {
    var codes = new HashMap<String, String>();
    for (String code : Locale.getISOLanguages()) {
      try {
        codes.put(Locale.of(code).getISO3Language(), code);
      } catch (MissingResourceException noThreeLetters) {
        codes.put(code, code);
      }
    }
    codes.put("cmn", "zh");
    return codes;
  }

  /** Loaded when first needed, and kept: the class loader sees that it happens once. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in =
          LanguageDetectorModel.class.getClassLoader().getResourceAsStream("langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("langdetect-183.bin is not in the program");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
