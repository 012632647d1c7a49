package readout.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.text.Sentence;
import readout.text.Tokens;

/**
 * A number as news writes it: "13", "2.5 million", "two dozen", "four hundred and seven".
 *
 * @param value what it amounts to
 * @param first its first token
 * @param last its last token
 */
record NumberWords(double value, int first, int last) {

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Double> SCALES =
      Map.of(
          "dozen", 12.0,
          "hundred", 1e2,
          "thousand", 1e3,
          "million", 1e6,
          "billion", 1e9,
          "trillion", 1e12);

  /**
   * The longest number that begins at a token, null where none does. A scale alone counts one of it
   * behind "a" only: how many "several hundred" are is not told.
   */
  static @Nullable NumberWords at(Tokens tokens, int first, Sentence sentence) {
    String word = tokens.lower(first);
    if (Character.isDigit(word.charAt(0))) {
      Double figure = figure(word);
      return figure == null ? null : scaled(tokens, first, sentence, figure);
    }
    if (SCALES.containsKey(word)) {
      return alone(tokens, first, sentence);
    }
    return small(word) > 0 ? spelled(tokens, first, sentence) : null;
  }

  private static @Nullable NumberWords alone(Tokens tokens, int first, Sentence sentence) {
    boolean one = tokens.is(first - 1, "a") || tokens.is(first - 1, "another");
    if (first == sentence.firstToken() || !one) {
      return null;
    }
    boolean half = tokens.is(first - 2, "half") && first - 2 >= sentence.firstToken();
    if (half) {
      return tokens.is(first, "dozen") ? new NumberWords(6, first - 2, first) : null;
    }
    return spelled(tokens, first, sentence);
  }

  private static NumberWords scaled(Tokens tokens, int first, Sentence sentence, double figure) {
    Double scale = first + 1 < sentence.endToken() ? SCALES.get(tokens.lower(first + 1)) : null;
    return scale == null
        ? new NumberWords(figure, first, first)
        : new NumberWords(figure * scale, first, first + 1);
  }

  /** Words add up below a hundred, hundreds below a thousand, and so on. */
  private static NumberWords spelled(Tokens tokens, int first, Sentence sentence) {
    var sum = new Sum();
    int last = first;
    for (int i = first; i < sentence.endToken(); i++) {
      boolean and = i > first && tokens.is(i, "and") && i + 1 < sentence.endToken();
      if (and && sum.goesOnBehindAnd(small(tokens.lower(i + 1)))) {
        continue;
      }
      if (!sum.takes(tokens.lower(i))) {
        break;
      }
      last = i;
    }
    return new NumberWords(sum.value(), first, last);
  }

  /** What the words read so far amount to. */
  private static final class Sum {

    private double thousands;
    private double below;
    private double room = 100;
    private boolean begun;

    boolean takes(String word) {
      Double scale = SCALES.get(word);
      if (scale != null) {
        return takesScale(scale);
      }
      int small = small(word);
      if (small == 0 || small >= room) {
        return false;
      }
      below += small;
      room = small >= 20 && small % 10 == 0 ? 10 : 0;
      begun = true;
      return true;
    }

    private boolean takesScale(double scale) {
      double count = begun ? below : 1;
      if (count == 0 || count >= scale && scale < 1000) {
        return false;
      }
      if (scale < 1000) {
        below = count * scale;
      } else {
        thousands += count * scale;
        below = 0;
      }
      room = scale == 12 ? 0 : 100;
      begun = true;
      return true;
    }

    /** "four hundred and seven" goes on, "twenty and seven" does not. */
    boolean goesOnBehindAnd(int small) {
      return small > 0 && room == 100 && begun;
    }

    double value() {
      return thousands + below;
    }
  }

  /** 1 to 99 in words, 0 for anything else. */
  private static int small(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return SMALL.getOrDefault(word, 0);
    }
    int tens = SMALL.getOrDefault(word.substring(0, hyphen), 0);
    int ones = SMALL.getOrDefault(word.substring(hyphen + 1), 0);
    return tens >= 20 && ones > 0 && ones < 10 ? tens + ones : 0;
  }

  private static @Nullable Double figure(String word) {
    String digits = word.replace(",", "");
    if (!digits.matches("\\d{1,12}(\\.\\d{1,4})?")) {
      return null;
    }
    double value = Double.parseDouble(digits);
    boolean year = digits.length() == 4 && value >= 1900 && value <= 2100 && !word.contains(",");
    return year ? null : value;
  }
}
