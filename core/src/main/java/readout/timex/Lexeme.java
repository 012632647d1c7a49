package readout.timex;

import org.jspecify.annotations.Nullable;

/**
 * A run of words understood as one thing.
 *
 * @param kind what it is
 * @param value its number, as {@link WordClass} says
 * @param text its text value, as {@link WordClass} says; else empty
 * @param end index of the word after its last
 * @param next another thing that starts at the same word
 */
record Lexeme(WordClass kind, double value, String text, int end, @Nullable Lexeme next) {

  static @Nullable Lexeme find(@Nullable Lexeme first, WordClass kind) {
    for (Lexeme lexeme = first; lexeme != null; lexeme = lexeme.next) {
      if (lexeme.kind == kind) {
        return lexeme;
      }
    }
    return null;
  }

  int number() {
    return (int) value;
  }

  Grain grain() {
    return Grain.named(text);
  }

  boolean isVague() {
    return Double.isNaN(value);
  }
}
