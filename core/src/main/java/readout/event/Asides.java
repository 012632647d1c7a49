package readout.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Tells whether words stand in a relative clause between commas that an event has no part in:
 * "Chad, which keeps 900 soldiers there, closed its border" counts no soldiers at the border.
 */
final class Asides {

  private Asides() {}

  /** The quantities that do not stand in an aside of their own. */
  static List<Quantity> without(
      List<Quantity> quantities, Tokens tokens, Sentence sentence, Span trigger) {
    return quantities.stream()
        .filter(quantity -> {
          Span aside = around(tokens, sentence, quantity.span());
          return aside == null || aside.overlaps(trigger);
        })
        .toList();
  }

  /** The relative clause from its comma to the next, or null. */
  private static @Nullable Span around(Tokens tokens, Sentence sentence, Span words) {
    int first = opening(tokens, sentence, tokens.at(words.start()));
    if (first < 0) {
      return null;
    }
    int last = tokens.at(words.end() - 1);
    while (last + 1 < sentence.endToken() && !ends(tokens, last + 1)) {
      last++;
    }
    return tokens.span(first, last);
  }

  private static int opening(Tokens tokens, Sentence sentence, int at) {
    for (int i = at; i > sentence.firstToken(); i--) {
      boolean comma = tokens.is(i - 1, ",");
      boolean relative = tokens.is(i, "which") || tokens.is(i, "who") || tokens.is(i, "whose");
      if (comma && relative) {
        return i;
      }
      if (ends(tokens, i) && !isInFigure(tokens, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean ends(Tokens tokens, int i) {
    return tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ":");
  }

  private static boolean isInFigure(Tokens tokens, int comma) {
    return comma + 1 < tokens.size()
        && Character.isDigit(tokens.first(comma + 1))
        && !tokens.spaceBefore(comma + 1);
  }
}
