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

  /** Those to whom people give themselves up, named by a bare word. */
  private static final Set<String> TAKERS =
      Set.of("army", "authority", "besieger", "justice", "navy", "police", "custody");

  /** What nobody gives himself up to but in a manner of speaking. */
  private static final Set<String> FIGURES =
      Set.of(
          "anarchy",
          "claim",
          "demand",
          "emotion",
          "flame",
          "instinct",
          "lobby",
          "market",
          "mood",
          "opinion",
          "pressure",
          "temptation",
          "tide",
          "urge",
          "whim");

  private static final Set<String> TERMS =
      Set.of("anonymity", "background", "behalf", "condition", "record", "term");

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

  /** "spoke on condition of anonymity", "on behalf of": words for others, no talks. */
  static boolean isOnTerms(ParsedSentence sentence, Clause clause) {
    return clause.behind("on").stream().anyMatch(noun -> TERMS.contains(sentence.head(noun)));
  }

  /** "surrendered to inertia", "to the mood of the hour": no person, no force, no office. */
  static boolean isToNobody(ParsedSentence sentence, Clause clause) {
    List<Integer> to = clause.behind("to");
    return !to.isEmpty() && to.stream().allMatch(noun -> isNobody(sentence, noun));
  }

  /** A bare noun in the singular names no one: "to nostalgia", but "to commandos", "to police". */
  private static boolean isNobody(ParsedSentence sentence, int noun) {
    Chunk nouns = sentence.chunk(noun);
    String head = sentence.head(noun);
    boolean bare =
        nouns.first() == nouns.head()
            && !sentence.tokens().isCapitalised(nouns.head())
            && head.equals(sentence.tokens().lower(nouns.head()))
            && !TAKERS.contains(head);
    return nouns.mentions().isEmpty() && (bare || FIGURES.contains(head));
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
