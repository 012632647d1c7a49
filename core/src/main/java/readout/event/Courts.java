package readout.event;

import java.util.Set;
import readout.text.Span;
import readout.text.Tokens;

/** What is brought before a court, and is no request to anybody else. */
final class Courts {

  private static final Set<String> APPEALS = Set.of("appeal", "appeals", "appealed", "appealing");

  private Courts() {}

  /** "The party has appealed.", "appealed against the ruling"; not "appealed for calm". */
  static boolean isAppeal(ParsedSentence parsed, Span trigger) {
    Tokens tokens = parsed.tokens();
    int verb = tokens.at(trigger.start());
    int behind = verb + 1;
    boolean ends = behind >= parsed.sentence().endToken() || !tokens.isWord(behind);
    return APPEALS.contains(tokens.lower(verb)) && (ends || tokens.is(behind, "against"));
  }
}
