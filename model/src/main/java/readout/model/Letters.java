package readout.model;

import java.text.Normalizer;

/**
 * What a character is to the network: the classes of BERT's basic tokenizer (Devlin et al. 2019,
 * {@code tokenization.py}).
 */
final class Letters {

  private Letters() {}

  static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || Character.isWhitespace(c)
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** What is dropped without parting the letters around it. */
  static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xFFFD;
    };
  }

  /** What is a word of its own: marks, and signs of scripts that do not part words. */
  static boolean standsAlone(int c) {
    return isMark(c) || isIdeograph(c);
  }

  private static boolean isMark(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /** Small letters without accents; empty for an accent alone. */
  static String plain(int c) {
    if (c < 128) {
      return String.valueOf((char) Character.toLowerCase(c));
    }
    String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    var plain = new StringBuilder();
    apart
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(java.util.Locale.ROOT);
  }
}
