package readout.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import readout.text.Tokens;

/**
 * The stamp of an entry of a live blog: a clock time or a time zone before a colon ("16:10 GMT:").
 * It names nobody.
 */
final class Stamps {

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}(?:[:.h]\\d{2})?(?:[ap]\\.?m\\.?)?|\\d{3,4}");

  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "ist", "jst", "kst", "est",
          "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "aest", "aedt", "wat", "cat", "eat",
          "sast", "hkt", "sgt", "pkt", "trt", "irst", "wib", "local", "time");

  private static final Set<String> AROUND =
      Set.of("am", "pm", "a.m.", "p.m.", ":", ".", "-", "–", "—", "|", "(", ")", ",", "update");

  private Stamps() {}

  /** Whether the words up to a colon tell a time of day, or nothing but a time zone. */
  static boolean isStamp(Surface surface, int first, int end) {
    Tokens tokens = surface.tokens();
    boolean told = isClock(tokens, first);
    boolean only = first < end;
    for (int i = first; i < end; i++) {
      String word = tokens.lower(i);
      only &= isClock(tokens, i) || ZONES.contains(word) || AROUND.contains(word);
      told |= ZONES.contains(word) && !word.equals("local") && !word.equals("time");
    }
    return told && only || startsWithClock(tokens, first);
  }

  private static boolean isClock(Tokens tokens, int i) {
    return CLOCK.matcher(tokens.lower(i)).matches();
  }

  /** "16:10 RAFAH:" begins an entry too. */
  private static boolean startsWithClock(Tokens tokens, int first) {
    String word = tokens.lower(first);
    return word.length() > 3 && word.indexOf(':') > 0 && isClock(tokens, first);
  }
}
