package readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Tells whether words stand in a relative clause between commas that an event has no part in:
 * "Chad, which keeps 900 soldiers there, closed its border" counts no soldiers at the border. So
 * does what stands behind a semicolon or a second "that".
 */
final class Asides {

  private Asides() {}

  /** The quantities that do not stand in an aside of their own. */
  static List<Quantity> without(
      List<Quantity> quantities, Tokens tokens, Sentence sentence, Span trigger) {
    return quantities.stream()
        .filter(quantity -> {
          Span aside = around(tokens, sentence, quantity.span());
          boolean part =
              (aside == null || aside.overlaps(trigger))
                  && !isAnswered(tokens, trigger, quantity.span());
          return part && !isOtherContent(tokens, trigger, quantity.span());
        })
        .toList();
  }

  /**
   * "said that X had fired first and that a shell had killed nine": what a second "that" tells is
   * counted there, not in the first.
   */
  private static boolean isOtherContent(Tokens tokens, Span trigger, Span words) {
    boolean behind = words.start() >= trigger.end();
    int from = tokens.at(behind ? trigger.end() - 1 : words.end() - 1);
    int to = tokens.at(behind ? words.start() : trigger.start());
    for (int i = from + 1; i < to; i++) {
      boolean second = tokens.is(i, "that") && (tokens.is(i - 1, "and") || tokens.is(i - 1, "but"));
      if (second || tokens.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "freed twelve in return for forty held by X", "fired in reply to the killing of five": what the
   * other side did or will do.
   */
  private static boolean isAnswered(Tokens tokens, Span trigger, Span words) {
    for (int i = tokens.at(trigger.start()); i + 2 < tokens.at(words.start()); i++) {
      if (isAnswer(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "in return for", "in reply to": where what is answered begins. */
  static boolean isAnswer(Tokens tokens, int i) {
    return tokens.is(i, "in")
        && ANSWERS.contains(tokens.lower(i + 1))
        && (tokens.is(i + 2, "for") || tokens.is(i + 2, "to"));
  }

  private static final Set<String> ANSWERS =
      Set.of("answer", "exchange", "reply", "response", "retaliation", "return", "revenge");

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
