package readout.timex;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in the words beside an expression that modify it: "nearly", "early", "or so". */
final class Modifiers {

  private static final int LONGEST = 5;
  private static final Set<String> LOOSE = Set.of("earlier", "later", "early", "late");

  private final Words words;
  private final @Nullable Lexeme[] lexemes;

  Modifiers(Words words, @Nullable Lexeme[] lexemes) {
    this.words = words;
    this.lexemes = lexemes;
  }

  /**
   * A modifier and the words it stands on.
   *
   * @param mod TIMEX3 modifier
   * @param start first word of the widened expression
   * @param end word after its last
   */
  record Widened(@Nullable String mod, int start, int end) {}

  /** A lexeme and the word it starts at. */
  private record Placed(Lexeme lexeme, int at) {}

  Widened widen(Outcome outcome, Match match, int start, int end, int floor) {
    Widened after = after(start, end);
    Placed before = before(outcome, match, start, floor);
    return before == null ? after : new Widened(before.lexeme.text(), before.at, after.end);
  }

  private Widened after(int start, int end) {
    Lexeme lexeme = end < lexemes.length ? Lexeme.find(lexemes[end], WordClass.AFTER) : null;
    boolean here = lexeme != null && words.sentence(end) == words.sentence(start);
    return here && lexeme != null
        ? new Widened(lexeme.text(), start, lexeme.end())
        : new Widened(null, start, end);
  }

  private @Nullable Placed before(Outcome outcome, Match match, int start, int floor) {
    if (isCounted(match)) {
      return lexemeBefore(start, floor, WordClass.ABOUT);
    }
    return isPhased(outcome, match, start) ? lexemeBefore(start, floor, WordClass.PHASE) : null;
  }

  private static boolean isCounted(Match match) {
    if (match.parts().isEmpty() || match.parts().getFirst().start() != match.start()) {
      return false;
    }
    Lexeme first = match.parts().getFirst().lexeme();
    boolean counted = first.kind() == WordClass.COUNT || first.kind() == WordClass.NUMBER;
    return (counted && !first.isVague()) || first.kind() == WordClass.CLOCK;
  }

  private boolean isPhased(Outcome outcome, Match match, int start) {
    boolean date = outcome.period() != null;
    boolean ago = match.get("count") != null;
    boolean part = outcome.type() == Timex.Type.TIME && match.get("clock") != null;
    return date && !ago && !part && !words.isJoin(start);
  }

  private @Nullable Placed lexemeBefore(int start, int floor, WordClass kind) {
    int end = words.isJoin(start - 1) ? start - 1 : start;
    Placed best = null;
    for (int i = end - 1; i >= Math.max(floor, start - LONGEST); i--) {
      if (words.sentence(i) != words.sentence(start)) {
        return best;
      }
      Lexeme lexeme = Lexeme.find(lexemes[i], kind);
      boolean beside = lexeme != null && (lexeme.end() == end || lexeme.end() == start);
      best = lexeme != null && beside && !isAdverb(i) ? new Placed(lexeme, i) : best;
    }
    return best;
  }

  /** "Two years earlier Monday": the adverb belongs to the words before it. */
  private boolean isAdverb(int i) {
    String word = words.lower(i);
    boolean unit =
        i > 0
            && lexemes[i - 1] != null
            && (Lexeme.find(lexemes[i - 1], WordClass.UNIT) != null
                || Lexeme.find(lexemes[i - 1], WordClass.UNITS) != null);
    return LOOSE.contains(word) && unit;
  }
}
