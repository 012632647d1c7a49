package readout.timex;

import java.util.Set;

/**
 * Tells where a sentence ends when no segmenter has told: a full stop before a capital, an empty
 * line, the end of a short line.
 */
final class SentenceBreak {

  private static final int SHORT_LINE = 60;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mr",
          "mrs", "ms", "dr", "gen", "col", "lt", "sgt", "sen", "rep", "gov", "st", "prof", "rev",
          "capt", "maj", "adm", "mt", "ft", "vs", "no");

  private SentenceBreak() {}

  static boolean before(Words words, int i) {
    return brokenLine(words, i) || stopped(words, i);
  }

  private static boolean stopped(Words words, int i) {
    int stop = i - 1;
    while (stop > 0 && i - stop < 5 && isClosing(words.lower(stop))) {
      stop--;
    }
    String mark = words.lower(stop);
    if (words.glued(i) || !(mark.equals(".") || mark.equals("!") || mark.equals("?"))) {
      return false;
    }
    return opensSentence(words, i) && !(mark.equals(".") && isAbbreviated(words, stop - 1));
  }

  private static boolean isClosing(String mark) {
    return mark.equals("\"") || mark.equals("'") || mark.equals("\u201d") || mark.equals(")");
  }

  private static boolean opensSentence(Words words, int i) {
    return !words.isLetters(i) || words.isCapitalised(i);
  }

  private static boolean isAbbreviated(Words words, int i) {
    String word = words.lower(i);
    return (word.length() == 1 && words.isLetters(i)) || ABBREVIATIONS.contains(word);
  }

  private static boolean brokenLine(Words words, int i) {
    String text = words.text();
    int lines = 0;
    for (int at = words.end(i - 1); at < words.start(i); at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    return lines > 1 || (lines == 1 && (words.isCapitalised(i) && endsShortLine(words, i - 1)));
  }

  private static boolean endsShortLine(Words words, int i) {
    int end = words.end(i);
    int start = words.text().lastIndexOf('\n', end - 1);
    return end - start < SHORT_LINE || ".!?".indexOf(words.text().charAt(end - 1)) >= 0;
  }
}
