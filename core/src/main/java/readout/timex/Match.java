package readout.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule found in the text.
 *
 * @param rule the rule
 * @param start index of the first word
 * @param end index of the word after the last
 * @param parts what the classes of the pattern took, in text order
 */
record Match(Rule rule, int start, int end, List<Part> parts) {

  /**
   * What one step took.
   *
   * @param name its name in the pattern
   * @param start index of its first word
   * @param lexeme what it is
   */
  record Part(String name, int start, Lexeme lexeme) {}

  @Nullable Lexeme get(String name) {
    for (Part part : parts) {
      if (part.name.equals(name)) {
        return part.lexeme;
      }
    }
    return null;
  }

  /** What a step took that every pattern of the rule has. */
  Lexeme need(String name) {
    Lexeme lexeme = get(name);
    if (lexeme == null) {
      throw new IllegalStateException(rule.id() + ": its pattern has no $" + name);
    }
    return lexeme;
  }

  int startOf(String name) {
    for (Part part : parts) {
      if (part.name.equals(name)) {
        return part.start;
      }
    }
    return start;
  }

  int endOf(String name) {
    Lexeme lexeme = get(name);
    return lexeme == null ? end : lexeme.end();
  }

  String argument(int i) {
    return rule.argument(i);
  }
}
