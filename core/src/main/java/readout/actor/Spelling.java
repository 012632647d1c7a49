package readout.actor;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Keys under which spellings of one name meet. For matching only: what is shown is always the text
 * or the table.
 *
 * <p>{@link #fold} forgets case, accents and marks. {@link #sound} also forgets how a name came
 * into the Latin script: y and i, doubled letters, kh and h (Zelensky, Zelenskyy, Zelenskiy). It
 * does not go further: Macron and Marcon, Minsk and Pinsk stay apart.
 */
final class Spelling {

  private Spelling() {}

  /** Lower case without accents; only letters and digits are left, each space becomes one space. */
  static String fold(String words) {
    if (isPlain(words)) {
      return words;
    }
    String small = words.toLowerCase(Locale.ROOT);
    String apart = isAscii(small) ? small : Normalizer.normalize(small, Normalizer.Form.NFD);
    var key = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      append(key, apart.charAt(i));
    }
    int end = key.length();
    return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
  }

  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder key, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      key.append(c);
    } else if (Character.isLetterOrDigit(c)) {
      key.append(plain(c));
    } else if (isSpace(c) && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '/'
        || c == ','
        || c == '&'
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static String plain(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ə' -> "e";
      default -> String.valueOf(c);
    };
  }

  /** The key of one folded word of a person's name. */
  static String sound(String folded) {
    var key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i) == 'y' ? 'i' : folded.charAt(i) == 'w' ? 'v' : folded.charAt(i);
      char before = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
      boolean silent = (c == 'h' && before == 'k') || (c == 'k' && before == 'c');
      if (silent) {
        key.setCharAt(key.length() - 1, c);
      } else if (c != before) {
        key.append(c);
      }
    }
    return key.length() > 3 ? ending(key.toString()) : key.toString();
  }

  private static String ending(String key) {
    if (key.endsWith("ij") || key.endsWith("ej")) {
      return key.substring(0, key.length() - 1) + (key.endsWith("ij") ? "" : "i");
    }
    return key.endsWith("of") ? key.substring(0, key.length() - 1) + 'v' : key;
  }

  /** Part of an id: {@code vladimir-putin}. */
  static String slug(String name) {
    return fold(name).replace(' ', '-');
  }
}
