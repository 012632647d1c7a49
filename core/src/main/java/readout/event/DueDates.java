package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Span;
import readout.timex.Timex;

/**
 * The window in which a promise falls due: only what the promised act itself carries tells it
 * ("agreed on Sunday to open the bridge by 1 July": 1 July, never Sunday).
 */
final class DueDates {

  private static final Set<String> DEADLINE =
      Set.of("by", "before", "until", "till", "within", "through");

  /** Nouns for what is still to be done where they have a day. */
  private static final Set<String> ACTS =
      Set.of(
          "return",
          "withdrawal",
          "formation",
          "creation",
          "establishment",
          "signing",
          "release",
          "opening",
          "reopening",
          "closure",
          "exchange",
          "resumption",
          "restoration",
          "extension",
          "deployment",
          "removal",
          "handover",
          "transfer",
          "delivery",
          "completion",
          "disarmament",
          "halt",
          "doubling",
          "lifting",
          "repatriation");

  private static final Set<String> NEVER = Set.of("since", "of", "after", "from");

  private DueDates() {}

  /**
   * Index of the window of a promise, -1 for none.
   *
   * @param timexes all of the document
   * @param from index of the first in the sentence
   */
  static int of(ParsedSentence sentence, Span trigger, List<Timex> timexes, int from) {
    Clause promise = promise(sentence, trigger);
    if (promise == null) {
      return -1;
    }
    for (int content : contents(sentence, promise)) {
      int due = of(sentence, promise, content, timexes, from);
      if (due >= 0) {
        return due;
      }
    }
    return -1;
  }

  private static int of(
      ParsedSentence sentence, Clause promise, int content, List<Timex> timexes, int from) {
    int verb = content < 0 ? promise.verb() : content;
    int start = sentence.tokens().end(sentence.chunk(verb).last());
    for (int i = from; i < timexes.size(); i++) {
      Timex timex = timexes.get(i);
      if (timex.span().start() >= sentence.sentence().span().end()) {
        break;
      }
      if (timex.span().start() >= start
          && EventDates.isDate(timex)
          && !DateOwner.isFromUnknown(sentence, timex)
          && isOfContent(sentence, verb, timex.span())
          && canBeDue(sentence, timex, content >= 0)) {
        return i;
      }
    }
    return -1;
  }

  static @Nullable Clause promise(ParsedSentence sentence, Span trigger) {
    for (Clause clause : sentence.clauses()) {
      if (sentence.span(clause.verb(), clause.verb()).overlaps(trigger)) {
        return clause;
      }
    }
    return null;
  }

  /**
   * Chunks of the verbs that tell what is promised: "to V" or "that they would V", and "to V and
   * that they will V"; -1 alone for none.
   */
  static List<Integer> contents(ParsedSentence sentence, Clause promise) {
    var contents = new ArrayList<Integer>(2);
    for (Clause clause : sentence.clauses()) {
      boolean governed =
          clause.governor() >= 0
              && sentence.clauses().get(clause.governor()).verb() == promise.verb();
      boolean infinitive = governed && clause.group().tense() == VerbGroup.Tense.INFINITIVE;
      boolean that = clause.opener().equals("that") && isAhead(clause.group().modal());
      boolean gerund = clause.verb() == promise.verb() + 2 && isNominal(sentence, promise);
      boolean next = contents.isEmpty() || that && isJoined(sentence, clause);
      if (clause.verb() > promise.verb() && next && (infinitive || that || gerund)) {
        contents.add(clause.verb());
      }
    }
    return contents.isEmpty() ? List.of(-1) : contents;
  }

  /** "and that". */
  private static boolean isJoined(ParsedSentence sentence, Clause clause) {
    for (int i = clause.verb() - 1; i > 0; i--) {
      if (sentence.word(i).equals("that")) {
        return sentence.chunk(i - 1).is(Chunk.Kind.COORDINATOR);
      }
    }
    return false;
  }

  /** "agreed on doubling the aid", "agreed to the return of the envoys": an act named by a noun. */
  static boolean isNominal(ParsedSentence sentence, Clause promise) {
    int act = promise.verb() + 2;
    if (act >= sentence.chunks().size()) {
      return false;
    }
    boolean led =
        switch (sentence.word(act - 1)) {
          case "on", "upon", "to" -> sentence.chunk(act - 1).is(Chunk.Kind.PREPOSITION);
          default -> false;
        };
    Chunk chunk = sentence.chunk(act);
    boolean gerund = chunk.is(Chunk.Kind.VERBS) && chunk.verb().tense() == VerbGroup.Tense.GERUND;
    return led && (gerund || chunk.is(Chunk.Kind.NOUNS) && ACTS.contains(sentence.head(act)));
  }

  private static boolean isAhead(String modal) {
    return modal.equals("would") || modal.equals("will") || modal.equals("shall");
  }

  /** Between what is promised and its window stands no verb of another clause. */
  private static boolean isOfContent(ParsedSentence sentence, int verb, Span timex) {
    int at = DateOwner.chunkAt(sentence, timex);
    for (int i = verb + 1; i < at; i++) {
      Chunk chunk = sentence.chunk(i);
      boolean verbs =
          chunk.is(Chunk.Kind.VERBS)
              && chunk.verb().tense() != VerbGroup.Tense.INFINITIVE
              && !isBegun(sentence, i);
      boolean beyond = i < at - 1 && EventDates.isBoundary(sentence, chunk);
      if (verbs || beyond || chunk.is(Chunk.Kind.SUBORDINATOR)) {
        return false;
      }
    }
    boolean inside =
        sentence.chunk(at).is(Chunk.Kind.NOUNS)
            && sentence.tokens().start(sentence.chunk(at).head()) >= timex.end();
    return !inside && !NEVER.contains(DateOwner.preposition(sentence, timex));
  }

  /**
   * "to begin sharing", "to stop shelling": both verbs tell one promise; "to reopen the Narva
   * crossing within a month": what looks like a verb is the noun.
   */
  private static boolean isBegun(ParsedSentence sentence, int chunk) {
    if (sentence.chunk(chunk).verb().tense() != VerbGroup.Tense.GERUND) {
      return false;
    }
    Chunk before = sentence.chunk(chunk - 1);
    boolean noun =
        before.is(Chunk.Kind.NOUNS)
            && !sentence.tokens().lower(before.head()).endsWith("s")
            && chunk + 1 < sentence.chunks().size()
            && sentence.chunk(chunk + 1).is(Chunk.Kind.PREPOSITION);
    return noun
        || before.is(Chunk.Kind.VERBS) && before.verb().tense() == VerbGroup.Tense.INFINITIVE;
  }

  /** What is over when the text appears was a window only if it is told as one. */
  private static boolean canBeDue(ParsedSentence sentence, Timex timex, boolean told) {
    String day = sentence.text().document().creationDay();
    boolean deadline = DEADLINE.contains(DateOwner.preposition(sentence, timex.span()));
    var window = timex.window();
    if (deadline || window == null || day == null) {
      return deadline || told;
    }
    String edge = told ? window.end() : window.start();
    return edge.compareTo(day) > (told ? -1 : 0);
  }
}
