package readout.event;

import java.util.Set;

/** Whether a condition in the same sentence makes what is told hypothetical. */
final class Conditions {

  private static final Set<String> READY = Set.of("ready", "willing", "prepared", "open", "able");

  private Conditions() {}

  /** What "would" or "will" tells, and what somebody is "ready to" do, with "if" or "unless". */
  static boolean bind(ParsedSentence sentence, Clause clause) {
    boolean ahead = clause.group().tense() == VerbGroup.Tense.MODAL || isReady(sentence, clause);
    return ahead && hasCondition(sentence);
  }

  private static boolean isReady(ParsedSentence sentence, Clause clause) {
    if (clause.group().tense() != VerbGroup.Tense.INFINITIVE || clause.governor() < 0) {
      return false;
    }
    Clause above = sentence.clauses().get(clause.governor());
    int next = sentence.chunk(above.verb()).last() + 1;
    if (above.group().passive() && above.group().lemma().equals("prepare")) {
      return true;
    }
    return above.group().lemma().equals("be")
        && next < sentence.sentence().endToken()
        && READY.contains(sentence.tokens().lower(next));
  }

  private static boolean hasCondition(ParsedSentence sentence) {
    for (int i = 0; i < sentence.chunks().size(); i++) {
      if (sentence.chunk(i).is(Chunk.Kind.SUBORDINATOR)
          && (sentence.word(i).equals("if") || sentence.word(i).equals("unless"))) {
        return true;
      }
    }
    return false;
  }
}
