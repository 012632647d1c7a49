package readout.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Tokens;

/**
 * "Suppose that X invaded Y", "Let us imagine", "What if", "Had X attacked, Y would have": the
 * whole sentence thinks aloud, and nothing in it happened.
 */
final class Suppositions {

  private static final Set<String> SUPPOSING =
      Set.of("suppose", "supposing", "imagine", "imagining", "assume", "assuming", "picture");

  private static final Set<String> OPENERS =
      Set.of("but", "and", "so", "now", "then", "just", "or", "again", "please", "yes", "well");

  private static final Set<String> INVERTED = Set.of("had", "were", "should");

  private static final Set<String> UNREAL = Set.of("would", "could", "might", "'d");

  private Suppositions() {}

  /** The status as the sentence lets it stand. */
  static @Nullable Status read(ParsedSentence sentence, @Nullable Status status) {
    return status != null && isSupposed(sentence) ? Status.HYPOTHETICAL : status;
  }

  static boolean isSupposed(ParsedSentence sentence) {
    Tokens tokens = sentence.tokens();
    int end = sentence.sentence().endToken();
    int at = first(tokens, sentence.sentence().firstToken(), end);
    if (at >= end) {
      return false;
    }
    boolean letUs =
        tokens.is(at, "let")
            && at + 2 < end
            && (tokens.is(at + 1, "us") || tokens.is(at + 1, "'s") || tokens.is(at + 1, "\u2019s"));
    int verb = letUs ? at + 2 : at;
    boolean whatIf = tokens.is(at, "what") && at + 1 < end && tokens.is(at + 1, "if");
    return whatIf
        || SUPPOSING.contains(tokens.lower(verb)) && !isOwned(tokens, verb, end)
        || INVERTED.contains(tokens.lower(at)) && isUnreal(tokens, at, end);
  }

  /** The first word behind quotation marks, dashes and words that only lead on. */
  private static int first(Tokens tokens, int from, int end) {
    int at = from;
    while (at < end && (!tokens.isWord(at) || OPENERS.contains(tokens.lower(at)))) {
      at++;
    }
    return at;
  }

  /** "Imagine Dragons met": a name, not a call to imagine. */
  private static boolean isOwned(Tokens tokens, int verb, int end) {
    return tokens.is(verb, "picture") && verb + 1 < end && tokens.is(verb + 1, "of");
  }

  private static boolean isUnreal(Tokens tokens, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (UNREAL.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
