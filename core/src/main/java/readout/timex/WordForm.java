package readout.timex;

import java.util.List;
import readout.text.Span;

/**
 * A form of the word list: one word or a fixed run of words.
 *
 * @param words in lower case
 * @param capitals which of them need a capital in the text
 * @param abbreviated whether a full stop may follow
 * @param role the class of the word list: a {@link WordClass} or a part of a number
 * @param number its number
 * @param text its text value
 */
record WordForm(
    List<String> words,
    List<Boolean> capitals,
    boolean abbreviated,
    String role,
    double number,
    String text) {

  static WordForm of(String role, double number, String text, String form) {
    boolean abbreviated = form.endsWith(".");
    String bare = abbreviated ? form.substring(0, form.length() - 1) : form;
    Words words = Words.of(bare, List.of(new Span(0, bare.length())));
    List<Boolean> capitals =
        java.util.stream.IntStream.range(0, words.size()).mapToObj(words::isCapitalised).toList();
    return new WordForm(words.forms(), capitals, abbreviated, role, number, text);
  }

  /** Index of the word after the form, or -1 when it does not stand here. */
  int endAt(Words text, int at) {
    int i = at;
    for (int k = 0; k < words.size(); k++, i++) {
      if (k > 0 && text.isJoin(i) && !words.get(k).equals("-")) {
        i++;
      }
      if (!text.lowerNear(i, at).equals(words.get(k))
          || (capitals.get(k) && !text.isCapitalised(i))) {
        return -1;
      }
    }
    return abbreviated && text.glued(i) && text.lowerNear(i, at).equals(".") ? i + 1 : i;
  }
}
