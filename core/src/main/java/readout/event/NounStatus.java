package readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event named by a noun happened: the verb that the noun hangs on must say so. A noun
 * that nothing tells of is no event.
 */
final class NounStatus {

  /** Verbs whose subject has happened, is happening or will, as their tense says. */
  private static final Set<String> TAKING_PLACE =
      Set.of(
          "take",
          "begin",
          "start",
          "last",
          "end",
          "occur",
          "happen",
          "conclude",
          "continue",
          "resume",
          "follow",
          "break",
          "kill",
          "leave",
          "open",
          "fail",
          "collapse",
          "stall",
          "yield",
          "produce",
          "cover",
          "focus",
          "result",
          "hold",
          "conduct",
          "hit",
          "destroy",
          "wound",
          "injure",
          "come",
          "trigger",
          "prompt",
          "deal",
          "damage",
          "cause",
          "host",
          "carry",
          "launch",
          "mark",
          "bring");

  private static final Set<String> CALLING_OFF =
      Set.of("cancel", "postpone", "scrap", "abandon", "delay", "shelve");

  /** Verbs whose denial says that nothing happened; talks that did not end well did take place. */
  private static final Set<String> COMING_ABOUT =
      Set.of("take", "occur", "happen", "begin", "start", "resume", "open");

  /** "summit agreed in principle", "talks cancelled": a headline leaves out "is". */
  private static final Set<String> SETTLED =
      Set.of("agree", "plan", "schedule", "announce", "expect", "cancel", "postpone", "scrap");

  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "schedule",
          "prepare",
          "arrange",
          "announce",
          "expect",
          "organise",
          "organize",
          "set",
          "agree",
          "await",
          "achieve",
          "obtain",
          "restore",
          "secure",
          "reach",
          "convene");

  private static final Set<String> PROPOSING =
      Set.of(
          "propose",
          "suggest",
          "seek",
          "demand",
          "want",
          "offer",
          "request",
          "urge",
          "call",
          "favour",
          "favor",
          "advocate");

  private static final Set<String> LOOKING_BACK =
      Set.of(
          "welcome",
          "praise",
          "condemn",
          "denounce",
          "describe",
          "follow",
          "recall",
          "hail",
          "criticise",
          "criticize",
          "confirm",
          "discuss",
          "mourn",
          "survive",
          "repel",
          "repulse",
          "launch",
          "hold",
          "have",
          "attend",
          "join",
          "conduct",
          "host",
          "begin",
          "start",
          "end",
          "open",
          "conclude",
          "carry",
          "resume",
          "continue",
          "finish",
          "complete",
          "leave");

  private static final Set<String> BACKWARD =
      Set.of("after", "during", "following", "since", "amid");

  private NounStatus() {}

  /** The status of a noun phrase that names an event, null when nothing tells of it. */
  static @Nullable Status of(ParsedSentence sentence, int chunk, boolean reported) {
    Status told = Suppositions.read(sentence, read(sentence, chunk, reported));
    return told == Status.OCCURRED && isAhead(sentence, chunk) ? Status.PLANNED : told;
  }

  /** "on the eve of talks", "ahead of a third round of talks": they are still to come. */
  static boolean isAhead(ParsedSentence sentence, int chunk) {
    int of = chunk - 1;
    while (of > 0
        && sentence.chunk(of).is(Chunk.Kind.PREPOSITION)
        && sentence.tokens().is(sentence.chunk(of).last(), "of")) {
      if (sentence.word(of).equals("ahead") || sentence.word(of - 1).equals("ahead")) {
        return true;
      }
      if (!sentence.chunk(of - 1).is(Chunk.Kind.NOUNS)) {
        return false;
      }
      if (sentence.head(of - 1).equals("eve")) {
        return true;
      }
      of -= 2;
    }
    return false;
  }

  private static @Nullable Status read(ParsedSentence sentence, int chunk, boolean reported) {
    for (Clause clause : sentence.clauses()) {
      boolean participle = clause.group().tense() == VerbGroup.Tense.PARTICIPLE;
      if (participle && clause.subjects().contains(chunk) && clause.complement("by") != null) {
        return Status.OCCURRED;
      }
    }
    int round = told(sentence, chunk);
    for (Clause clause : sentence.clauses()) {
      if (round != chunk && clause.subjects().contains(round)) {
        return asRound(sentence, clause, reported);
      }
      if (clause.subjects().contains(chunk)) {
        return asSubject(sentence, dueAct(sentence, clause), reported);
      }
      if (clause.objects().contains(chunk)) {
        return asObject(sentence, clause, reported);
      }
    }
    return behindPreposition(sentence, chunk, reported);
  }

  /** The chunk whose verb tells of a noun: "round" in "a round of talks", else the noun's own. */
  static int told(ParsedSentence sentence, int chunk) {
    boolean of =
        chunk > 1
            && sentence.chunk(chunk - 1).is(Chunk.Kind.PREPOSITION)
            && sentence.word(chunk - 1).equals("of")
            && sentence.chunk(chunk - 2).is(Chunk.Kind.NOUNS);
    return of && sentence.head(chunk - 2).equals("round") ? chunk - 2 : chunk;
  }

  /** "A round of talks is expected": what is held or ended is told by the verb. */
  private static @Nullable Status asRound(
      ParsedSentence sentence, Clause clause, boolean reported) {
    Status status = asSubject(sentence, dueAct(sentence, clause), reported);
    return status == Status.PLANNED && !clause.group().lemma().equals("hold") ? status : null;
  }

  /** "are due to open": the act that is due tells of its subject. */
  private static Clause dueAct(ParsedSentence sentence, Clause clause) {
    int next = sentence.clauses().indexOf(clause) + 1;
    if (!clause.group().lemma().equals("be") || next >= sentence.clauses().size()) {
      return clause;
    }
    Clause act = sentence.clauses().get(next);
    boolean due =
        act.group().tense() == VerbGroup.Tense.INFINITIVE
            && act.subjects().equals(clause.subjects())
            && act.governor() == next - 1;
    return due ? act : clause;
  }

  private static @Nullable Status asSubject(
      ParsedSentence sentence, Clause clause, boolean reported) {
    String lemma = clause.group().lemma();
    if (clause.group().passive()) {
      return asObject(sentence, clause, reported);
    }
    boolean bare = clause.group().tense() == VerbGroup.Tense.PAST && clause.objects().isEmpty();
    if (bare && SETTLED.contains(lemma)) {
      return CALLING_OFF.contains(lemma) ? Status.CANCELLED : Status.PLANNED;
    }
    if (!TAKING_PLACE.contains(lemma)) {
      return null;
    }
    if (clause.group().negated() && !COMING_ABOUT.contains(lemma)) {
      return clause.group().tense() == VerbGroup.Tense.PAST ? Status.OCCURRED : null;
    }
    return StatusReader.of(sentence, clause, reported);
  }

  private static @Nullable Status asObject(
      ParsedSentence sentence, Clause clause, boolean reported) {
    String lemma = clause.group().lemma();
    Status told = StatusReader.of(sentence, clause, reported);
    if (told == null) {
      return null;
    }
    boolean done = told == Status.OCCURRED || told == Status.ONGOING;
    if (CALLING_OFF.contains(lemma)) {
      return done ? Status.CANCELLED : null;
    }
    if (LOOKING_BACK.contains(lemma) || TAKING_PLACE.contains(lemma) && clause.group().passive()) {
      return told;
    }
    if (PLANNING.contains(lemma)) {
      return done || told == Status.PLANNED ? Status.PLANNED : told;
    }
    return PROPOSING.contains(lemma) && done ? Status.PROPOSED : null;
  }

  /** "after talks with", "during a meeting with": told as past by a past main clause. */
  private static @Nullable Status behindPreposition(
      ParsedSentence sentence, int chunk, boolean reported) {
    if (chunk == 0 || !sentence.chunk(chunk - 1).is(Chunk.Kind.PREPOSITION)) {
      return null;
    }
    String preposition = sentence.word(chunk - 1);
    boolean ahead =
        preposition.equals("of") && chunk > 1 && sentence.word(chunk - 2).equals("ahead");
    if (ahead) {
      return Status.PLANNED;
    }
    if (!BACKWARD.contains(preposition)) {
      return null;
    }
    Status main = mainStatus(sentence.clauses(), sentence, reported);
    return main == Status.OCCURRED ? Status.OCCURRED : null;
  }

  private static @Nullable Status mainStatus(
      List<Clause> clauses, ParsedSentence sentence, boolean reported) {
    for (Clause clause : clauses) {
      if (clause.group().finite() && clause.opener().isEmpty()) {
        return clause.group().tense() == VerbGroup.Tense.PAST
            ? Status.OCCURRED
            : StatusReader.of(sentence, clause, reported);
      }
    }
    return null;
  }
}
