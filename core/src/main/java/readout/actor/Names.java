package readout.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Parts of a person's name: family names, particles, and spellings of one name. */
final class Names {

  /** Small words inside names; "of" and "the" are not among them. */
  private static final Set<String> PARTICLES = WordClasses.of("particle");

  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "KOR", "PRK", "TWN", "HKG", "MAC", "SGP");

  private static final Set<String> AFTER = WordClasses.of("after a name");

  private static final Set<String> LETTERS = WordClasses.of("post nominal");

  private static final Set<String> FAMILY_PARTICLES = WordClasses.of("family particle");

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Map<String, String> SPELLINGS = spellings();

  private Names() {}

  private static Map<String, String> spellings() {
    var found = new HashMap<String, String>();
    for (Table.Row row : Table.read("spellings.tsv").rows()) {
      List<String> words = row.list("spellings");
      for (String word : words) {
        found.put(word, Spelling.sound(words.get(0)));
      }
    }
    return found;
  }

  static boolean isParticle(String key) {
    return PARTICLES.contains(key);
  }

  /** A particle that opens a family name used alone: "von der Leyen", "Le Drian". */
  static boolean opensFamily(String key) {
    return FAMILY_PARTICLES.contains(key);
  }

  /** An honour or an office behind a name: MP, KC. */
  static boolean isPostNominal(String key) {
    return LETTERS.contains(key);
  }

  /** A word that stands after a name and is not the family name: Jr, III. */
  static boolean isSuffix(String key) {
    return AFTER.contains(key);
  }

  /** A word that tells father from son and never stands alone: Jr, Sr, III. */
  static boolean tellsGeneration(String key) {
    return GENERATIONS.contains(key);
  }

  /** The key under which the spellings of one folded word of a name meet. */
  static String sound(String folded) {
    String listed = SPELLINGS.get(folded);
    return listed != null ? listed : Spelling.sound(folded);
  }

  /** The sounds of a name's words, particles of Arabic names left out. */
  static String[] sounds(String name) {
    String[] words = Spelling.fold(name).split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = sound(words[i]);
    }
    return words;
  }

  /** Where the family name starts among the words of a full name. */
  static int family(String[] words, String country) {
    if (words.length < 2 || (FAMILY_FIRST.contains(country) && words.length <= 3)) {
      return 0;
    }
    int at = words.length - 1;
    while (at > 1 && isSuffix(words[at])) {
      at--;
    }
    while (at > 1 && isParticle(words[at - 1])) {
      at--;
    }
    return at;
  }

  /** The family name as one key: {@code le drian}, {@code xi}, {@code assad}. */
  static String familyKey(String name, String country) {
    String[] words = sounds(name);
    if (FAMILY_FIRST.contains(country) && words.length > 1 && words.length <= 3) {
      return words[0];
    }
    int end = words.length - suffixes(name);
    int from = family(Arrays.copyOf(words, end), "");
    return withoutArticle(String.join(" ", List.of(words).subList(from, end)));
  }

  /** How many words of a name stand after the family name: one in "Lloyd Austin III". */
  private static int suffixes(String name) {
    String[] words = Spelling.fold(name).split(" ", -1);
    int found = 0;
    while (found < words.length - 1 && isSuffix(words[words.length - 1 - found])) {
      found++;
    }
    return found;
  }

  /** "al Assad" and "Assad" are one. */
  static String withoutArticle(String key) {
    return key.startsWith("al ") || key.startsWith("el ") ? key.substring(3) : key;
  }

  /** A name in capitals brought to the usual: LE DRIAN, Le Drian. */
  static String usual(String written) {
    var out = new StringBuilder(written.length());
    for (String word : written.replaceAll("\\s+", " ").split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ").append(isShouted(word) ? lowered(word) : word);
    }
    return out.toString();
  }

  private static boolean isShouted(String word) {
    return word.length() > 1
        && word.indexOf('.') < 0
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }

  private static String lowered(String word) {
    var out = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == '-' || out.charAt(i - 1) == '\'') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }
}
