package readout.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers: 1,500; 2.5; 2 1/2; twenty-four; two hundred and ten; 1.5 million. */
final class NumberReader {

  /** No number has more words of scale; a longer run is not one. */
  private static final int LONGEST = 6;

  private static final List<String> HALF = List.of("and", "a", "half");

  private final Lexicon lexicon;

  NumberReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A number and where it ends.
   *
   * @param value how many
   * @param end index of the word after it
   */
  record Reading(double value, int end) {}

  @Nullable Reading at(Words words, int i) {
    Reading number = words.isDigits(i) ? digits(words, i) : spelled(words, i);
    return number == null ? null : half(words, scaled(words, number));
  }

  private @Nullable Reading digits(Words words, int i) {
    if (words.glued(i) && words.isLetters(i - 1)) {
      return null;
    }
    var written = new StringBuilder(words.lower(i));
    int end = i + 1;
    while (isThousands(words, end)) {
      written.append(words.lower(end + 1));
      end += 2;
    }
    if (isMark(words, end, ".") && words.isDigits(end + 1)) {
      written.append('.').append(words.lower(end + 1));
      end += 2;
    }
    return written.length() > 12 ? null : fraction(words, new Reading(parse(written), end));
  }

  /** Digits of any script: {@link Double#parseDouble} knows only those of ASCII. */
  private static double parse(CharSequence written) {
    double value = 0;
    double place = 0;
    for (int k = 0; k < written.length(); k++) {
      int digit = Character.digit(written.charAt(k), 10);
      if (digit < 0) {
        place = 1;
      } else if (place == 0) {
        value = 10 * value + digit;
      } else {
        place /= 10;
        value += digit * place;
      }
    }
    return value;
  }

  private static boolean isThousands(Words words, int comma) {
    return isMark(words, comma, ",")
        && words.isDigits(comma + 1)
        && words.lower(comma + 1).length() == 3;
  }

  private static boolean isMark(Words words, int i, String mark) {
    return words.lower(i).equals(mark) && words.glued(i) && words.glued(i + 1);
  }

  /** 2 1/2. */
  private static Reading fraction(Words words, Reading whole) {
    int i = whole.end;
    boolean half =
        words.lower(i).equals("1") && isMark(words, i + 1, "/") && words.lower(i + 2).equals("2");
    if (half) {
      return new Reading(whole.value + 0.5, i + 3);
    }
    return words.lower(i).equals("\u00bd") ? new Reading(whole.value + 0.5, i + 1) : whole;
  }

  private @Nullable Reading spelled(Words words, int i) {
    Reading small = belowHundred(words, i);
    if (small == null) {
      return role(words, i, "article") >= 0 && role(words, i + 1, "scale") >= 0
          ? new Reading(1, i + 1)
          : null;
    }
    return small;
  }

  private @Nullable Reading belowHundred(Words words, int i) {
    double ten = role(words, i, "ten");
    if (ten >= 0) {
      int next = words.isJoin(i + 1) ? i + 2 : i + 1;
      double one = role(words, next, "one");
      return one > 0 && one < 10 ? new Reading(ten + one, next + 1) : new Reading(ten, i + 1);
    }
    double one = role(words, i, "one");
    return one >= 0 ? new Reading(one, i + 1) : null;
  }

  private Reading scaled(Words words, Reading first) {
    double total = 0;
    double current = first.value;
    int end = first.end;
    int scales = 0;
    for (double scale = role(words, end, "scale");
        scale > 0 && scales < LONGEST;
        scale = role(words, end, "scale")) {
      scales++;
      current *= scale;
      end++;
      int next = words.lower(end).equals("and") ? end + 1 : end;
      Reading more = belowHundred(words, next);
      if (more != null) {
        total += current;
        current = more.value;
        end = more.end;
      }
    }
    return new Reading(total + current, end);
  }

  /** Two and a half; one-and-a-half. */
  private static Reading half(Words words, Reading number) {
    int i = number.end;
    for (String word : HALF) {
      i = words.isJoin(i) ? i + 1 : i;
      if (!words.lower(i).equals(word)) {
        return number;
      }
      i++;
    }
    return new Reading(number.value + 0.5, i);
  }

  private double role(Words words, int i, String role) {
    for (WordForm form : lexicon.startingWith(words.lower(i))) {
      if (form.role().equals(role)) {
        return form.number();
      }
    }
    return -1;
  }
}
