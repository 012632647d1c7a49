package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Span;
import readout.text.Tokens;

/**
 * Reads what a promise binds to: an outcome, an effort, a principle; and under which conditions.
 */
final class Undertakings {

  private Undertakings() {}

  static Commitment of(ParsedSentence sentence, Span trigger) {
    return new Commitment(strength(sentence, trigger), -1, conditions(sentence, trigger));
  }

  private static Commitment.Strength strength(ParsedSentence sentence, Span trigger) {
    Tokens tokens = sentence.tokens();
    int from = tokens.at(trigger.start());
    for (int i = from; i < Math.min(from + 8, sentence.sentence().endToken()); i++) {
      switch (tokens.lower(i)) {
        case "try", "seek", "strive", "attempt", "endeavour", "endeavor", "work", "efforts" -> {
          return Commitment.Strength.EFFORT;
        }
        case "priority", "principle", "importance", "need" -> {
          return Commitment.Strength.PRINCIPLE;
        }
        default -> {}
      }
    }
    return Commitment.Strength.OUTCOME;
  }

  /** The words from "if", "provided", "subject to" or "on condition" to the next comma. */
  private static List<Span> conditions(ParsedSentence sentence, Span trigger) {
    Tokens tokens = sentence.tokens();
    var conditions = new ArrayList<Span>();
    for (int i = sentence.sentence().firstToken(); i < sentence.sentence().endToken(); i++) {
      if (opensCondition(tokens, i)) {
        int end = endOfCondition(sentence, i);
        if (!isOfOther(tokens, i, end, tokens.at(trigger.start()))) {
          conditions.add(tokens.span(tokens.is(i, "condition") ? i - 1 : i, end));
        }
        i = end;
      }
    }
    return conditions;
  }

  /**
   * "I would go if he withdrew, as Norway promised to", "Norway promised to pay, while Chad would
   * go if asked": the condition of the clause beside it.
   */
  private static boolean isOfOther(Tokens tokens, int first, int last, int trigger) {
    boolean before = last < trigger;
    for (int i = before ? last + 1 : trigger; i < (before ? trigger : first) - 1; i++) {
      boolean other = before ? SIDE.contains(tokens.lower(i + 1)) : isBeside(tokens, i + 1);
      if (tokens.is(i, ";") || tokens.is(i, ",") && other) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(Tokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "as", "while", "whereas", "which", "though", "although" -> true;
      default -> false;
    };
  }

  /** What opens a clause in which a promise is only mentioned. */
  private static final Set<String> SIDE =
      Set.of(
          "as",
          "while",
          "whereas",
          "which",
          "who",
          "when",
          "where",
          "after",
          "since",
          "though",
          "although",
          "because",
          "something",
          "just");

  private static boolean opensCondition(Tokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "if", "unless", "provided" -> !tokens.is(i - 1, "as") && !tokens.is(i - 1, "even");
      case "condition" -> tokens.is(i - 1, "on");
      case "subject", "conditional" -> tokens.is(i + 1, "to") || tokens.is(i + 1, "on");
      case "providing" -> tokens.is(i + 1, "that");
      default -> false;
    };
  }

  private static int endOfCondition(ParsedSentence sentence, int from) {
    int last = sentence.sentence().endToken() - 1;
    for (int i = from + 1; i <= last; i++) {
      if (!sentence.tokens().isWord(i)) {
        return i - 1;
      }
    }
    return last;
  }

  /** The first clause that hangs on a verb: what is promised; null where none does. */
  static @Nullable Clause content(ParsedSentence sentence, int verb) {
    for (Clause clause : sentence.clauses()) {
      if (clause.governor() >= 0 && sentence.clauses().get(clause.governor()).verb() == verb) {
        return clause;
      }
    }
    return null;
  }
}
