package readout.event;

import readout.text.Tokens;

/** Whether a number is the least, the most, or only about so many: the words before it tell. */
final class Bounds {

  private static final String LEAST = "at-least";
  private static final String MOST = "at-most";

  private Bounds() {}

  /**
   * @param at the number's first token
   * @param first the first token of its sentence
   * @return {@code exact}, {@code about}, {@code at-least} or {@code at-most}
   */
  static String before(Tokens tokens, int at, int first) {
    boolean article = at > first && tokens.is(at - 1, "a");
    int end = article ? at - 1 : at;
    String one = word(tokens, end - 1, first);
    return switch (word(tokens, end - 2, first) + " " + one) {
      case "at least" -> LEAST;
      case "at most", "up to", "many as", "much as" -> MOST;
      case "more than" -> isDenied(tokens, end - 3, first) ? MOST : LEAST;
      case "fewer than", "less than" -> isDenied(tokens, end - 3, first) ? LEAST : MOST;
      default -> alone(one);
    };
  }

  private static String alone(String word) {
    return switch (word) {
      case "over" -> LEAST;
      case "about", "around", "some", "nearly", "almost", "approximately", "roughly", "estimated" ->
          "about";
      default -> "exact";
    };
  }

  /** "no more than 20", "not less than 20". */
  private static boolean isDenied(Tokens tokens, int i, int first) {
    String word = word(tokens, i, first);
    return word.equals("no") || word.equals("not");
  }

  private static String word(Tokens tokens, int i, int first) {
    return i >= first ? tokens.lower(i) : "";
  }
}
