package readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a pattern asks of the words behind its verb, where a single word does not tell it. */
final class FollowedBy {

  /** What a caller does with his host: no demand on him. */
  private static final Set<String> PURPOSES =
      Set.of(
          "discuss",
          "convey",
          "deliver",
          "brief",
          "congratulate",
          "thank",
          "present",
          "hand",
          "bid",
          "pay",
          "exchange",
          "review");

  /** Those to whom people give themselves up. */
  private static final Set<String> TAKERS =
      Set.of(
          "army",
          "authority",
          "besieger",
          "captor",
          "coalition",
          "commander",
          "enemy",
          "fighter",
          "force",
          "general",
          "government",
          "guard",
          "insurgent",
          "invader",
          "justice",
          "marine",
          "militant",
          "military",
          "militia",
          "navy",
          "officer",
          "official",
          "opponent",
          "peacekeeper",
          "police",
          "prosecutor",
          "rebel",
          "regime",
          "rival",
          "side",
          "soldier",
          "state",
          "troop",
          "victor");

  private FollowedBy() {}

  /**
   * {@code to-retaliate}: with this infinitive as its content; {@code on:blacklist}: with this noun
   * behind this preposition.
   */
  static boolean isNamed(ParsedSentence sentence, Clause clause, Set<String> words) {
    Clause content = Undertakings.content(sentence, clause.verb());
    boolean infinitive =
        content != null
            && content.group().tense() == VerbGroup.Tense.INFINITIVE
            && words.contains("to-" + content.group().lemma());
    return infinitive
        || clause.complements().stream()
            .anyMatch(c ->
                c.nouns().stream()
                    .anyMatch(n -> words.contains(c.preposition() + ":" + sentence.head(n))));
  }

  /**
   * "called on him to stop", "called on her for help", "called on them: stop": something is asked,
   * nobody is visited. Whatever follows but a time, a place or the purpose of a visit is an asking.
   */
  static boolean isRequest(ParsedSentence sentence, Clause clause) {
    Clause asked = infinitiveBehind(sentence, clause);
    if (asked != null) {
      return !PURPOSES.contains(asked.group().lemma());
    }
    int end = sentence.sentence().endToken();
    for (int i = sentence.chunk(clause.verb()).last() + 1; i < end; i++) {
      switch (sentence.tokens().lower(i)) {
        case "for", "that", "not", "to", ":", "\"", "\u201c" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "surrendered to fate": whom it is done to is neither somebody nor a force or an office. */
  static boolean isToNobody(ParsedSentence sentence, Clause clause) {
    List<Integer> to = clause.behind("to");
    return !to.isEmpty()
        && to.stream()
            .allMatch(
                n -> sentence.chunk(n).mentions().isEmpty() && !TAKERS.contains(sentence.head(n)));
  }

  private static @Nullable Clause infinitiveBehind(ParsedSentence sentence, Clause clause) {
    for (Clause other : sentence.clauses()) {
      if (other.verb() > clause.verb() && other.group().tense() == VerbGroup.Tense.INFINITIVE) {
        return other;
      }
    }
    return null;
  }
}
