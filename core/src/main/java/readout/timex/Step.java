package readout.timex;

import org.jspecify.annotations.Nullable;

/**
 * One step of a rule's pattern: a word as written or a class of words.
 *
 * @param word in lower case; empty when a class is meant
 * @param kind the class, or null
 * @param name what the words are called in the recipe
 * @param glued whether no space may stand before
 * @param capital whether a capital is needed
 * @param context whether the words only have to stand there and are not part of the expression
 */
record Step(
    String word,
    @Nullable WordClass kind,
    String name,
    boolean glued,
    boolean capital,
    boolean context) {

  /**
   * {@code <}: context, not part of the expression; {@code ~}: no space before; {@code ^}: a
   * capital; {@code $class=name}: a class of words.
   */
  static Step of(String written) {
    boolean context = written.startsWith("<");
    String unmarked = context ? written.substring(1) : written;
    boolean glued = unmarked.startsWith("~");
    String rest = glued ? unmarked.substring(1) : unmarked;
    boolean capital = rest.startsWith("^");
    rest = capital ? rest.substring(1) : rest;
    if (!rest.startsWith("$") || rest.length() == 1) {
      return new Step(rest, null, rest, glued, capital, context);
    }
    String[] parts = rest.substring(1).split("=", 2);
    String name = parts[parts.length - 1];
    return new Step("", WordClass.named(parts[0]), name, glued, capital, context);
  }
}
