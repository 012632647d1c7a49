package readout.event;

import java.util.Set;
import readout.text.Span;

/** Those whose words stand beside a deed that is another's. */
final class Owners {

  /** People and bodies that are somebody's and not himself. */
  private static final Set<String> OTHERS =
      Set.of(
          "ally",
          "aide",
          "backer",
          "brother",
          "cabinet",
          "child",
          "citizen",
          "company",
          "critic",
          "daughter",
          "family",
          "father",
          "firm",
          "husband",
          "lawyer",
          "mother",
          "neighbour",
          "neighbor",
          "opponent",
          "opposition",
          "party",
          "predecessor",
          "relative",
          "rival",
          "sister",
          "son",
          "successor",
          "supporter",
          "widow",
          "wife");

  private static final Set<String> MEMBERS =
      Set.of("members", "states", "countries", "nations", "governments");

  private static final Set<String> SOME = Set.of("many", "most", "several", "some", "both");

  private Owners() {}

  /**
   * In "Italy's UniCredit" and "the minister's family" the owner takes no part; in "Russia's
   * invasion" he does it, and what his army does he does.
   */
  static boolean isOnlyOwner(ParsedSentence parsed, int mention, Span trigger) {
    Span owner = parsed.cast().mentions().get(mention).span();
    int mark = parsed.tokens().at(owner.end());
    if (mark >= parsed.sentence().endToken() || !isPossessive(parsed.tokens().lower(mark))) {
      return false;
    }
    int head = head(parsed, mark);
    if (head < 0 || parsed.tokens().span(head).overlaps(trigger)) {
      return false;
    }
    String noun = ParsedSentence.singular(parsed.tokens().lower(head));
    boolean own = ProposedParties.ARMS.contains(parsed.tokens().lower(head));
    return !own && (OTHERS.contains(noun) || parsed.tokens().isCapitalised(head));
  }

  private static boolean isPossessive(String token) {
    return token.equals("'s") || token.equals("’s") || token.equals("'") || token.equals("’");
  }

  private static int head(ParsedSentence parsed, int token) {
    for (Chunk chunk : parsed.chunks()) {
      if (chunk.is(Chunk.Kind.NOUNS) && chunk.first() <= token && chunk.last() > token) {
        return chunk.head() > token ? chunk.head() : -1;
      }
    }
    return -1;
  }

  /** "Twelve of the 15 members of the Council": the twelve act, the Council does not. */
  static boolean isBodyOfSome(ParsedSentence parsed, int mention) {
    int first = parsed.sentence().firstToken();
    int at = parsed.tokens().at(parsed.cast().mentions().get(mention).span().start()) - 1;
    at = at > first && parsed.tokens().is(at, "the") ? at - 1 : at;
    boolean members =
        at > first
            && parsed.tokens().is(at, "of")
            && MEMBERS.contains(parsed.tokens().lower(at - 1));
    for (int i = at - 2; members && i > first && i > at - 7; i--) {
      boolean part = parsed.tokens().is(i, "the") && parsed.tokens().is(i - 1, "of");
      if (part && i - 2 >= first && isCount(parsed, i - 2)) {
        return true;
      }
    }
    return false;
  }

  /** "Peru shelled the town, according to Quito": whose word it is takes no part. */
  static boolean isCited(ParsedSentence parsed, Chunk nouns) {
    int to = nouns.first() - 1;
    return to > parsed.sentence().firstToken()
        && parsed.tokens().is(to, "to")
        && parsed.tokens().is(to - 1, "according");
  }

  /** The same of a mention, by the phrase that it stands in. */
  static boolean isCited(ParsedSentence parsed, int mention) {
    int token = parsed.tokens().at(parsed.cast().mentions().get(mention).span().start());
    return parsed.chunks().stream()
        .anyMatch(c ->
            c.is(Chunk.Kind.NOUNS)
                && c.first() <= token
                && token <= c.last()
                && isCited(parsed, c));
  }

  private static boolean isCount(ParsedSentence parsed, int token) {
    return SOME.contains(parsed.tokens().lower(token))
        || NumberWords.at(parsed.tokens(), token, parsed.sentence()) != null;
  }

  /** "those with influence over the parties" are not the parties. */
  static boolean isInfluenced(ParsedSentence parsed, int mention) {
    int first = parsed.tokens().at(parsed.cast().mentions().get(mention).span().start());
    return first - 2 >= parsed.sentence().firstToken()
        && (parsed.tokens().is(first - 1, "over") || parsed.tokens().is(first - 1, "on"))
        && INFLUENCE.contains(parsed.tokens().lower(first - 2));
  }

  private static final Set<String> INFLUENCE = Set.of("influence", "leverage", "sway", "clout");
}
