package readout.timex;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what every word of a text can be: a month, a number, a day, a time of day. */
final class LexemeReader {

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> MONEY = Set.of("$", "\u20ac", "\u00a3", "\u00a5", "#");
  private static final int LARGEST_DAY = 31;
  private static final int PIVOT = 40;

  private final Lexicon lexicon;
  private final NumberReader numbers;
  private final ClockReader clocks;

  LexemeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new NumberReader(lexicon);
    this.clocks = new ClockReader(numbers);
  }

  @Nullable Lexeme[] read(Words words) {
    var first = new @Nullable Lexeme[words.size()];
    for (int i = 0; i < words.size(); i++) {
      first[i] = at(words, i);
    }
    return first;
  }

  private @Nullable Lexeme at(Words words, int i) {
    if (words.isDigits(i)) {
      return digits(words, i);
    }
    if (words.lower(i).equals("'") && words.isDigits(i + 1) && words.glued(i + 1)) {
      return shortYear(words, i);
    }
    return listed(words, i);
  }

  // ---- words of the list

  private @Nullable Lexeme listed(Words words, int i) {
    List<WordForm> forms = lexicon.startingWith(words.lower(i));
    if (forms.isEmpty() && !ClockReader.isNamed(words.lower(i))) {
      return null;
    }
    Lexeme found = null;
    for (WordForm form : forms) {
      int end = form.endAt(words, i);
      if (end > 0 && (!form.abbreviated() || isDated(words, i, end))) {
        found = withForm(found, form, end, words, i);
      }
    }
    return found == null && !words.isLetters(i) ? null : withNumbers(found, words, i);
  }

  /** An abbreviation without its full stop needs a number beside it: "Jan Kowalski", "she sat". */
  private static boolean isDated(Words words, int i, int end) {
    boolean capital = words.isCapitalised(i);
    boolean beside =
        words.isDigits(end)
            || (words.lower(end).equals("-") && words.isDigits(end + 1))
            || words.isDigits(i - 1)
            || (words.lower(i - 1).equals("-") && words.isDigits(i - 2));
    return (capital && words.lower(end - 1).equals(".") && !isSatOrSun(words, i, end))
        || beside
        || (capital
            && words.lower(end).equals(",")
            && words.isCapitalised(end + 1)
            && words.isDigits(end + 2));
  }

  private static boolean isSatOrSun(Words words, int i, int end) {
    String word = words.lower(i);
    return (word.equals("sat") || word.equals("sun") || word.equals("mar"))
        && words.sentence(end) != words.sentence(i);
  }

  private static @Nullable Lexeme withForm(
      @Nullable Lexeme found, WordForm form, int end, Words words, int i) {
    return switch (form.role()) {
      case "one", "ten", "scale" -> found;
      case "article" -> add(found, WordClass.COUNT, 1, "", end);
      case "vague" -> add(found, WordClass.COUNT, Double.NaN, "", end);
      case "pair" -> add(found, WordClass.COUNT, form.number(), "APPROX", end);
      case "ordinal" -> withOrdinal(found, form.number(), words, i, end);
      case "decade" -> add(found, WordClass.DECADE, 1900 + form.number(), "", end);
      default -> add(found, WordClass.named(form.role()), form.number(), form.text(), end);
    };
  }

  private static @Nullable Lexeme withOrdinal(
      @Nullable Lexeme found, double value, Words words, int i, int end) {
    Lexeme ordinal = add(found, WordClass.ORDINAL, value, "", end);
    return value <= LARGEST_DAY ? add(ordinal, WordClass.DAY, value, words.lower(i), end) : ordinal;
  }

  private static @Nullable Lexeme add(
      @Nullable Lexeme next, WordClass kind, double value, String text, int end) {
    return Lexeme.find(next, kind) != null ? next : new Lexeme(kind, value, text, end, next);
  }

  // ---- numbers in words

  private @Nullable Lexeme withNumbers(@Nullable Lexeme found, Words words, int i) {
    ClockReader.Reading clock = clocks.at(words, i);
    Lexeme all =
        clock == null ? found : add(found, WordClass.CLOCK, 0, clock.suffix(), clock.end());
    NumberReader.Reading number = numbers.at(words, i);
    if (number == null) {
      return all;
    }
    all = tensOrdinal(all, words, i);
    all = spokenYear(all, words, i, number);
    Lexeme counted = withoutCount(all);
    counted = add(counted, WordClass.NUMBER, number.value(), "", number.end());
    return add(counted, WordClass.COUNT, number.value(), "", number.end());
  }

  /** "A hundred" is a number and not the article. */
  private static @Nullable Lexeme withoutCount(@Nullable Lexeme all) {
    if (all == null) {
      return null;
    }
    Lexeme rest = withoutCount(all.next());
    return all.kind() == WordClass.COUNT
        ? rest
        : new Lexeme(all.kind(), all.value(), all.text(), all.end(), rest);
  }

  /** Twenty-first. */
  private @Nullable Lexeme tensOrdinal(@Nullable Lexeme all, Words words, int i) {
    double ten = role(words, i, "ten");
    int next = words.isJoin(i + 1) ? i + 2 : i + 1;
    double one = role(words, next, "ordinal");
    return ten > 0 && one > 0 && one < 10 ? withOrdinal(all, ten + one, words, i, next + 1) : all;
  }

  /** Nineteen ninety-seven; two thousand four. */
  private @Nullable Lexeme spokenYear(
      @Nullable Lexeme all, Words words, int i, NumberReader.Reading number) {
    int century = (int) number.value();
    if (century >= 2000 && century < 2100) {
      return add(all, WordClass.YEAR, century, "", number.end());
    }
    if (century < 17 || century > 20 || number.end() != i + 1) {
      return all;
    }
    NumberReader.Reading rest = numbers.at(words, i + 1);
    if (rest != null && rest.value() >= 10 && rest.value() < 100 && !words.isDigits(i + 1)) {
      return add(all, WordClass.YEAR, 100 * century + rest.value(), "", rest.end());
    }
    double decade = role(words, i + 1, "decade");
    return decade > 0 ? add(all, WordClass.DECADE, 100 * century + decade, "", i + 2) : all;
  }

  private double role(Words words, int i, String role) {
    for (WordForm form : lexicon.startingWith(words.lower(i))) {
      if (form.role().equals(role) && form.words().size() == 1) {
        return form.number();
      }
    }
    return -1;
  }

  // ---- digits

  private @Nullable Lexeme digits(Words words, int i) {
    if (words.lower(i).length() > 6) {
      return null;
    }
    int value = plain(words.lower(i));
    Lexeme all = null;
    if (words.glued(i + 1) && words.isLetters(i + 1)) {
      all = withLetters(words, i, value);
    } else if (!(words.glued(i) && words.isLetters(i - 1))) {
      all = bareDigits(words, i, value);
    } else {
      all = add(null, WordClass.DIGITS, value, words.lower(i), i + 1);
    }
    ClockReader.Reading clock = clocks.at(words, i);
    return clock == null ? all : add(all, WordClass.CLOCK, 0, clock.suffix(), clock.end());
  }

  private static int plain(String digits) {
    int value = 0;
    for (int k = 0; k < digits.length(); k++) {
      value = 10 * value + Character.digit(digits.charAt(k), 10);
    }
    return value;
  }

  /** 20th, 1990s, 70's. */
  private static @Nullable Lexeme withLetters(Words words, int i, int value) {
    String letters = words.lower(i + 1);
    if (ORDINAL_ENDINGS.contains(letters)) {
      return withOrdinal(null, value, words, i, i + 2);
    }
    if ((letters.equals("s") || letters.equals("'s")) && value % 10 == 0) {
      return decade(words, i, value, i + 2);
    }
    return letters.equals("'s") ? bareDigitsOf(words, i, value, null) : null;
  }

  private static @Nullable Lexeme decade(Words words, int i, int value, int end) {
    int length = words.lower(i).length();
    if (length == 4 && value >= 1000 && value < 2100) {
      return add(null, WordClass.DECADE, value, "", end);
    }
    return length == 2 && value >= 20 ? add(null, WordClass.DECADE, 1900 + value, "", end) : null;
  }

  private @Nullable Lexeme bareDigits(Words words, int i, int value) {
    NumberReader.Reading number = numbers.at(words, i);
    return bareDigitsOf(words, i, value, number);
  }

  private static @Nullable Lexeme bareDigitsOf(
      Words words, int i, int value, NumberReader.@Nullable Reading number) {
    String written = words.lower(i);
    boolean money = i > 0 && MONEY.contains(words.lower(i - 1)) && words.glued(i);
    boolean whole = number == null || number.end() == i + 1;
    Lexeme all = add(null, WordClass.DIGITS, value, written, i + 1);
    if (number != null && !money) {
      all = add(all, WordClass.NUMBER, number.value(), "", number.end());
      all = add(all, WordClass.COUNT, number.value(), "", number.end());
    }
    if (money || (!whole && !isDateMark(words, i + 1))) {
      return all;
    }
    if (written.length() <= 2 && value >= 1 && value <= LARGEST_DAY) {
      all = add(all, WordClass.DAY, value, written, i + 1);
    }
    if (written.length() == 2) {
      all = add(all, WordClass.YY, century(value), written, i + 1);
    }
    return isYear(words, i, value) ? add(all, WordClass.YEAR, value, written, i + 1) : all;
  }

  private static boolean isDateMark(Words words, int i) {
    return words.lower(i).equals(".") || words.lower(i).equals("/");
  }

  private static boolean isYear(Words words, int i, int value) {
    boolean decimals =
        words.lower(i - 1).equals(".")
            && words.glued(i)
            && words.glued(i - 1)
            && words.isDigits(i - 2)
            && words.lower(i - 2).length() > 2;
    boolean percent = words.lower(i + 1).equals("%");
    return words.lower(i).length() == 4 && value >= 1000 && value < 2200 && !decimals && !percent;
  }

  /** The year meant by its last two digits: up to 39 of this century, else of the last. */
  private static int century(int value) {
    return value < PIVOT ? 2000 + value : 1900 + value;
  }

  /** '82, the '80s. */
  private static @Nullable Lexeme shortYear(Words words, int i) {
    int value = plain(words.lower(i + 1).length() > 4 ? "0" : words.lower(i + 1));
    boolean letters = words.glued(i + 2) && words.isLetters(i + 2);
    if (letters && value % 10 == 0 && words.lower(i + 2).endsWith("s")) {
      return decade(words, i + 1, value, i + 3);
    }
    return !letters && words.lower(i + 1).length() == 2
        ? new Lexeme(WordClass.YEAR, century(value), "", i + 2, null)
        : null;
  }
}
