package readout.event;

import java.util.List;
import java.util.Set;
import readout.text.Span;
import readout.text.Tokens;

/** Verbs of saying: what follows one is a clause of its own, not its object. */
final class Speech {

  private Speech() {}

  private static final Set<String> CUES =
      Set.of(
          "say",
          "tell",
          "announce",
          "add",
          "claim",
          "report",
          "state",
          "declare",
          "insist",
          "confirm",
          "note",
          "explain",
          "argue",
          "believe",
          "think",
          "suggest",
          "warn",
          "stress",
          "hope",
          "know",
          "indicate",
          "reveal",
          "acknowledge",
          "admit",
          "allege",
          "assert",
          "emphasise",
          "emphasize",
          "mean",
          "show",
          "write",
          "underline",
          "reiterate",
          "repeat",
          "recall",
          "conclude",
          "predict",
          "fear",
          "agree",
          "expect",
          "understand",
          "hear");

  /** Verbs that say something without a clause behind them: who uses one is a speaker. */
  private static final Set<String> WORDS =
      Set.of(
          "accuse",
          "blame",
          "condemn",
          "denounce",
          "criticise",
          "criticize",
          "deny",
          "urge",
          "demand",
          "call",
          "vow",
          "pledge",
          "promise",
          "threaten",
          "thank",
          "praise",
          "welcome",
          "reject",
          "apologise",
          "apologize");

  /** Whether whoever does this speaks. */
  static boolean isWord(String lemma) {
    return CUES.contains(lemma) || WORDS.contains(lemma);
  }

  /** ", it said," and ", said the minister,": what stands around it is one clause. */
  static boolean isAside(List<Chunk> stretch) {
    return stretch.size() == 2
        && stretch.stream().anyMatch(c -> c.is(Chunk.Kind.NOUNS))
        && stretch.stream()
            .anyMatch(c ->
                c.is(Chunk.Kind.VERBS) && c.verb().finite() && CUES.contains(c.verb().lemma()));
  }

  /** "Algiers hit back.", "hit out at": a word for a word. */
  static boolean isRetort(ParsedSentence parsed, Span trigger) {
    Tokens tokens = parsed.tokens();
    int first = tokens.at(trigger.start());
    int verb = tokens.is(first, "back") ? Math.max(0, first - 1) : first;
    int behind = verb + 2;
    boolean hit = tokens.is(verb, "hit") || tokens.is(verb, "hits") || tokens.is(verb, "hitting");
    return hit
        && behind < parsed.sentence().endToken()
        && (tokens.is(verb + 1, "back") || tokens.is(verb + 1, "out"))
        && (!tokens.isWord(behind) || tokens.is(behind, "at") || tokens.is(behind, "on"));
  }

  /** "Did not rule out": what is left open is no refusal. */
  static boolean leavesOpen(VerbGroup group) {
    return group.negated() && (group.lemma().equals("rule") || group.lemma().equals("exclude"));
  }

  static boolean isCue(String lemma) {
    return CUES.contains(lemma);
  }
}
