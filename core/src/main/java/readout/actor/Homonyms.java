package readout.actor;

import java.util.Set;

/**
 * Georgia is a country and a U.S. state. What else the document names decides; where it names both
 * sides or neither, the word means the country, unless an American office follows it.
 */
final class Homonyms {

  private static final Set<String> AMERICAN = WordClasses.of("georgia in america");
  private static final Set<String> CAUCASIAN = WordClasses.of("georgia in the caucasus");
  private static final Set<String> OFFICES = WordClasses.of("american office");

  private final Words words;
  private final boolean american;

  Homonyms(Words words) {
    this.words = words;
    boolean west = false;
    boolean east = false;
    for (int i = 0; i < words.size(); i++) {
      west |= words.isCapitalised(i) && AMERICAN.contains(words.key(i));
      east |= words.isCapitalised(i) && CAUCASIAN.contains(words.key(i));
    }
    this.american = west && !east;
  }

  /** Whether a country's name that ends before a word means the region of the same name. */
  boolean isRegion(String iso3, int end) {
    return iso3.equals("GEO") && (american || OFFICES.contains(words.key(end)));
  }
}
