package readout.event;

import java.util.Set;

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

  static boolean isCue(String lemma) {
    return CUES.contains(lemma);
  }
}
