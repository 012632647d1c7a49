package readout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The five forms of an English verb, worked out by the rules of spelling (Quirk et al. 1985, 3.5 to
 * 3.10) where they are not given.
 *
 * @param base {@code deny}
 * @param third {@code denies}
 * @param past {@code denied}
 * @param participle {@code denied}
 * @param gerund {@code denying}
 */
public record VerbForms(String base, String third, String past, String participle, String gerund) {

  /**
   * Reads one entry: {@code deny}; {@code ban+} doubles the last letter; {@code
   * say(says,said,said)} gives irregular forms, the gerund last if it is irregular too.
   */
  public static VerbForms of(String entry) {
    int bracket = entry.indexOf('(');
    if (bracket >= 0) {
      return irregular(entry.substring(0, bracket), given(entry, bracket));
    }
    boolean doubled = entry.endsWith("+");
    String base = doubled ? entry.substring(0, entry.length() - 1) : entry;
    String stem = doubled ? base + base.charAt(base.length() - 1) : base;
    String past = past(stem);
    return new VerbForms(base, third(base), past, past, gerund(stem));
  }

  private static List<String> given(String entry, int bracket) {
    var forms = new ArrayList<String>();
    for (String form : entry.substring(bracket + 1, entry.length() - 1).split(",", -1)) {
      forms.add(form.strip());
    }
    return forms;
  }

  private static VerbForms irregular(String base, List<String> forms) {
    if (forms.size() < 3) {
      throw new IllegalArgumentException(base + ": third person, past and participle are needed");
    }
    String gerund = forms.size() > 3 ? forms.get(3) : gerund(base);
    return new VerbForms(base, forms.get(0), forms.get(1), forms.get(2), gerund);
  }

  private static String third(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing = base.matches(".*(s|x|z|ch|sh|[^aeiou]o)");
    return base + (hissing ? "es" : "s");
  }

  private static String past(String stem) {
    if (endsInConsonantAndY(stem)) {
      return stem.substring(0, stem.length() - 1) + "ied";
    }
    return stem + (stem.endsWith("e") ? "d" : "ed");
  }

  private static String gerund(String stem) {
    if (stem.endsWith("ie")) {
      return stem.substring(0, stem.length() - 2) + "ying";
    }
    boolean silent = stem.length() > 2 && stem.matches(".*[^eyo]e");
    return (silent ? stem.substring(0, stem.length() - 1) : stem) + "ing";
  }

  private static boolean endsInConsonantAndY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
  }
}
