package readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Sentence;

/**
 * Whether the words tell of something that happened, from the grammar alone; what a source makes of
 * it is {@link Accounts}' part.
 */
final class StatusReader {

  private static final Set<String> PLANNING =
      Set.of(
          "vote",
          "agree",
          "promise",
          "pledge",
          "vow",
          "undertake",
          "plan",
          "intend",
          "prepare",
          "expect",
          "schedule",
          "decide",
          "arrange",
          "set",
          "commit",
          "aim",
          "due",
          "ready",
          "swear",
          "resolve",
          "choose",
          "go",
          "announce",
          "poise",
          "slate");
  private static final Set<String> PROPOSING =
      Set.of(
          "propose",
          "offer",
          "suggest",
          "urge",
          "ask",
          "call",
          "demand",
          "invite",
          "request",
          "press",
          "tell",
          "appeal",
          "recommend",
          "advise",
          "encourage",
          "require",
          "lobby",
          "insist",
          "consider",
          "discuss",
          "order",
          "instruct");
  private static final Set<String> REFUSING =
      Set.of("refuse", "decline", "fail", "neglect", "forget", "cease", "stop", "avoid", "refrain");
  private static final Set<String> DOING =
      Set.of(
          "begin",
          "start",
          "continue",
          "manage",
          "help",
          "resume",
          "go",
          "proceed",
          "use",
          "be",
          "keep");

  /** Wishes and trials: what is wished for or tried may never be. */
  private static final Set<String> TRYING =
      Set.of("threaten", "try", "attempt", "want", "hope", "wish", "seek", "struggle", "likely");

  /** Verbs that tell in the present what was said or demanded: no habit, an act of the day. */
  private static final Set<String> PRESENT_ACTS =
      Set.of(
          "say",
          "accuse",
          "demand",
          "urge",
          "insist",
          "reject",
          "call",
          "warn",
          "condemn",
          "deny",
          "blame",
          "refuse",
          "criticise",
          "criticize",
          "oppose",
          "denounce",
          "vow",
          "pledge",
          "threaten",
          "praise",
          "hail",
          "rebuff",
          "claim",
          "decide",
          "direct",
          "instruct",
          "order",
          "undertake",
          "request",
          "extend",
          "endorse",
          "adopt",
          "approve",
          "commit",
          "commend",
          "resolve");

  private static final Set<String> GIVING_UP =
      Set.of(
          "abandon", "cancel", "deny", "drop", "lack", "reject", "reverse", "scrap", "shelve",
          "rule", "dismiss", "suspend", "ditch");

  /** Nouns whose infinitive tells of no act: "an effort to", "the right to". */
  private static final Set<String> NO_ACT =
      Set.of(
          "effort",
          "chance",
          "opportunity",
          "right",
          "ability",
          "need",
          "power",
          "authority",
          "pressure",
          "campaign",
          "desire",
          "way",
          "time",
          "capacity",
          "capability",
          "mandate",
          "licence",
          "license",
          "reason",
          "permission");

  /** What is a plan once it is accepted. */
  private static final Set<String> TAKEN_UP = Set.of("invitation", "invite");

  /** Words whose voting is their saying: "voted to condemn". */
  private static final Set<String> VOTED_WORDS =
      Set.of(
          "approve",
          "censure",
          "condemn",
          "criticise",
          "criticize",
          "demand",
          "denounce",
          "deplore",
          "endorse",
          "ratify",
          "reject",
          "urge");

  private StatusReader() {}

  /** Whether an infinitive behind this verb is what is planned, asked, refused or tried. */
  static boolean governsInfinitive(String lemma) {
    return PLANNING.contains(lemma)
        || PROPOSING.contains(lemma)
        || REFUSING.contains(lemma)
        || TRYING.contains(lemma);
  }

  /** Whether an infinitive behind this noun phrase is its content: "the offer to mediate". */
  static boolean takesInfinitive(ParsedSentence sentence, int chunk) {
    String noun = sentence.head(chunk);
    return ofNoun(noun) != null || NO_ACT.contains(noun);
  }

  /** The status of a clause, null when it tells of no single act. */
  static @Nullable Status of(ParsedSentence sentence, Clause clause, boolean reported) {
    return Suppositions.read(sentence, of(sentence, clause, reported, 0));
  }

  private static @Nullable Status of(
      ParsedSentence sentence, Clause clause, boolean reported, int depth) {
    if (Words.CONDITIONS.contains(clause.opener()) || Conditions.bind(sentence, clause)) {
      return Status.HYPOTHETICAL;
    }
    if (clause.opener().equals("until") || clause.opener().equals("before")) {
      return null;
    }
    VerbGroup group = clause.group();
    Status plain =
        switch (group.tense()) {
          case PAST -> group.progressive() && reported ? Status.ONGOING : Status.OCCURRED;
          case PRESENT ->
              isAskedFor(sentence, clause) ? asked(sentence, clause) : ofPresent(sentence, group);
          case MODAL -> ofModal(group.modal(), reported || isDecided(sentence, clause));
          case INFINITIVE -> ofInfinitive(sentence, clause, reported, depth);
          case GERUND -> ofGerund(sentence, clause, reported, depth);
          case PARTICIPLE -> Status.OCCURRED;
          case NONE -> null;
        };
    if (plain == Status.OCCURRED && isDisbelieved(sentence, clause)) {
      return null;
    }
    return plain != null && (group.negated() || tellsOfNone(sentence, clause))
        ? negated(plain)
        : plain;
  }

  /** "asked that Peru send a doctor", "asked that he be freed". */
  private static boolean isAskedFor(ParsedSentence sentence, Clause clause) {
    int at = sentence.clauses().indexOf(clause) - 1;
    while (at >= 0 && !sentence.clauses().get(at).opener().isEmpty()) {
      at--;
    }
    return at >= 0
        && clause.opener().equals("that")
        && !clause.group().perfect()
        && !clause.group().progressive()
        && sentence.tokens().is(sentence.chunk(clause.verb()).first(), bare(clause.group()))
        && isBehindThat(sentence, sentence.clauses().get(at));
  }

  private static String bare(VerbGroup group) {
    return group.passive() ? "be" : group.lemma();
  }

  private static boolean isBehindThat(ParsedSentence sentence, Clause asking) {
    int that = asking.verb() + 1;
    return Governing.ASKING.contains(asking.group().lemma())
        && that < sentence.chunks().size()
        && sentence.word(that).equals("that");
  }

  /** "that he not be freed" asks for nothing to be done. */
  private static @Nullable Status asked(ParsedSentence sentence, Clause clause) {
    boolean not = sentence.tokens().is(sentence.chunk(clause.verb()).first() - 1, "not");
    return not || clause.group().negated() ? null : Status.PROPOSED;
  }

  /** "no children were injured", "reached no agreement". */
  private static boolean tellsOfNone(ParsedSentence sentence, Clause clause) {
    return isNone(sentence, clause.subjects())
        || isNone(sentence, clause.objects())
        || isToNothing(sentence, sentence.chunk(clause.verb()).last() + 1);
  }

  /** "agreed to nothing", "agreed on nothing"; not "agreed to nothing but a pause". */
  private static boolean isToNothing(ParsedSentence sentence, int behind) {
    int end = sentence.sentence().endToken();
    return behind + 1 < end
        && (sentence.tokens().is(behind, "to") || sentence.tokens().is(behind, "on"))
        && sentence.tokens().is(behind + 1, "nothing")
        && !(behind + 2 < end && NOTHING_BUT.contains(sentence.tokens().lower(behind + 2)));
  }

  private static final Set<String> NOTHING_BUT =
      Set.of("but", "except", "less", "more", "other", "short");

  private static boolean isNone(ParsedSentence sentence, List<Integer> chunks) {
    return !chunks.isEmpty()
        && switch (sentence.word(chunks.getFirst())) {
          case "no", "nobody", "none", "nothing", "neither" -> true;
          default -> false;
        };
  }

  /** "I don't believe that he made", "it would be rash to think that", "would not confirm that". */
  private static boolean isDisbelieved(ParsedSentence sentence, Clause clause) {
    int at = sentence.clauses().indexOf(clause) - 1;
    if (at < 0 || !clause.opener().equals("that") && !clause.opener().isEmpty()) {
      return false;
    }
    VerbGroup above = sentence.clauses().get(at).group();
    boolean belief =
        switch (above.lemma()) {
          case "believe", "think", "imagine", "suppose", "doubt", "know", "confirm", "deny" -> true;
          default -> false;
        };
    boolean unsure =
        above.negated()
            || isBehindNor(sentence, sentence.clauses().get(at).verb())
            || above.lemma().equals("doubt")
            || above.tense() == VerbGroup.Tense.INFINITIVE;
    return belief && unsure;
  }

  /** "would neither confirm nor deny". */
  private static boolean isBehindNor(ParsedSentence sentence, int verb) {
    return verb > 0 && sentence.word(verb - 1).equals("nor");
  }

  private static Status negated(Status plain) {
    return switch (plain) {
      case HYPOTHETICAL, PROPOSED -> plain;
      default -> Status.NEGATED;
    };
  }

  private static @Nullable Status ofPresent(ParsedSentence sentence, VerbGroup group) {
    if (group.perfect()) {
      return Status.OCCURRED;
    }
    if (group.progressive()) {
      return Status.ONGOING;
    }
    boolean headline =
        sentence.sentence().kind() == Sentence.Kind.HEADLINE || sentence.sentence().index() == 0;
    return headline || PRESENT_ACTS.contains(group.lemma()) ? Status.OCCURRED : null;
  }

  /** "it was decided that a meeting would be held": a plan, whoever tells of it. */
  private static boolean isDecided(ParsedSentence sentence, Clause clause) {
    int at = sentence.clauses().indexOf(clause) - 1;
    if (at < 0 || !clause.opener().equals("that")) {
      return false;
    }
    Clause before = sentence.clauses().get(at);
    boolean beside =
        before.group().tense() == VerbGroup.Tense.INFINITIVE
            && before.governor() >= 0
            && isBesideThat(sentence, before.verb(), clause.verb());
    VerbGroup above = (beside ? sentence.clauses().get(before.governor()) : before).group();
    return PLANNING.contains(above.lemma()) && !above.negated();
  }

  /** "agreed to stay in contact, and that he would come": both hang on what was agreed. */
  private static boolean isBesideThat(ParsedSentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.chunk(i).is(Chunk.Kind.SUBORDINATOR) && sentence.word(i).equals("that")) {
        return sentence.chunk(i - 1).is(Chunk.Kind.COORDINATOR);
      }
    }
    return false;
  }

  private static @Nullable Status ofModal(String modal, boolean reported) {
    return switch (modal) {
      case "will", "shall" -> Status.PLANNED;
      case "would" -> reported ? Status.PLANNED : Status.HYPOTHETICAL;
      case "may", "might", "could", "can" -> Status.HYPOTHETICAL;
      default -> null;
    };
  }

  private static @Nullable Status ofInfinitive(
      ParsedSentence sentence, Clause clause, boolean reported, int depth) {
    if (clause.governorNoun() >= 0) {
      String noun = sentence.head(clause.governorNoun());
      boolean behind = clause.governorNoun() == clause.verb() - 1;
      if (isWithout(sentence, clause.governorNoun())) {
        return null;
      }
      Status status = isTaken(sentence, clause) ? Status.PLANNED : ofNoun(noun);
      if (status != null || behind && NO_ACT.contains(noun)) {
        return status;
      }
    }
    if (clause.governor() < 0 || depth > 3) {
      return ofHeadlineInfinitive(sentence, clause);
    }
    Clause governor = governor(sentence, clause);
    if (isFar(sentence, governor, clause)) {
      return null;
    }
    Status above = of(sentence, governor, reported, depth + 1);
    return above == null ? null : under(above, governedBy(sentence, governor), clause);
  }

  /** "to refrain from attacks and to free prisoners": both hang on one verb. */
  private static Clause governor(ParsedSentence sentence, Clause clause) {
    Clause governor = sentence.clauses().get(clause.governor());
    boolean joined =
        clause.verb() > 0 && sentence.chunk(clause.verb() - 1).is(Chunk.Kind.COORDINATOR);
    return joined
            && governor.group().tense() == VerbGroup.Tense.INFINITIVE
            && governor.governor() >= 0
        ? sentence.clauses().get(governor.governor())
        : governor;
  }

  /** "had no plans to", "without any intention to", "dropped its plan to": nothing is planned. */
  private static boolean isWithout(ParsedSentence sentence, int noun) {
    int before = noun - 1;
    String word = before < 0 ? "" : sentence.word(before);
    return isNone(sentence, List.of(noun))
        || word.equals("without")
        || before >= 0
            && sentence.chunk(before).is(Chunk.Kind.VERBS)
            && (sentence.chunk(before).verb().negated()
                || GIVING_UP.contains(sentence.chunk(before).verb().lemma()));
  }

  /** "has accepted the invitation to visit": who takes it up will come. */
  private static boolean isTaken(ParsedSentence sentence, Clause clause) {
    if (clause.governor() < 0 || !TAKEN_UP.contains(sentence.head(clause.governorNoun()))) {
      return false;
    }
    Clause governor = sentence.clauses().get(clause.governor());
    VerbGroup group = governor.group();
    boolean done = group.tense() == VerbGroup.Tense.PAST || group.perfect();
    return group.lemma().equals("accept")
        && done
        && !group.negated()
        && !group.passive()
        && governor.objects().contains(clause.governorNoun());
  }

  /** "Envoys to meet in Oslo": a headline's infinitive is a plan. */
  private static @Nullable Status ofHeadlineInfinitive(ParsedSentence sentence, Clause clause) {
    boolean headline = sentence.sentence().kind() == Sentence.Kind.HEADLINE;
    boolean subject = clause.governorNoun() >= 0 && clause.governorNoun() == clause.verb() - 1;
    return headline && subject ? Status.PLANNED : null;
  }

  private static boolean isFar(ParsedSentence sentence, Clause governor, Clause clause) {
    for (int i = governor.verb() + 1; i < clause.verb(); i++) {
      if (sentence.chunk(i).is(Chunk.Kind.COMMA) || sentence.chunk(i).is(Chunk.Kind.SUBORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Status ofNoun(String noun) {
    return switch (noun) {
      case "plan",
          "decision",
          "agreement",
          "promise",
          "pledge",
          "intention",
          "order",
          "vow",
          "commitment",
          "deal",
          "readiness",
          "preparation",
          "move" ->
          Status.PLANNED;
      case "proposal", "offer", "call", "demand", "request", "appeal", "invitation", "bid" ->
          Status.PROPOSED;
      case "refusal", "failure" -> Status.NEGATED;
      case "threat", "attempt" -> Status.HYPOTHETICAL;
      default -> null;
    };
  }

  /** The verb that governs, with "be ready", "be due" read as one. */
  private static String governedBy(ParsedSentence sentence, Clause governor) {
    String lemma = governor.group().lemma();
    int next = sentence.chunk(governor.verb()).last() + 1;
    if (lemma.equals("be") && next < sentence.sentence().endToken()) {
      return switch (sentence.tokens().lower(next)) {
        case "ready",
            "due",
            "willing",
            "set",
            "prepared",
            "bound",
            "poised",
            "slated",
            "determined",
            "keen",
            "committed" ->
            "due";
        case "likely" -> "likely";
        case "unwilling", "unable", "reluctant" -> "refuse";
        case "to", "not" -> "be to";
        default -> "";
      };
    }
    return lemma;
  }

  private static @Nullable Status under(Status above, String governor, Clause clause) {
    if (above == Status.HYPOTHETICAL) {
      return above;
    }
    if (above == Status.NEGATED) {
      return DOING.contains(governor) || TRYING.contains(governor) ? above : null;
    }
    if (governor.equals("go") && above == Status.OCCURRED) {
      return null;
    }
    if (governor.equals("vote") && VOTED_WORDS.contains(clause.group().lemma())) {
      return above;
    }
    if (PLANNING.contains(governor) || governor.equals("be to")) {
      return Status.PLANNED;
    }
    if (PROPOSING.contains(governor)) {
      return null;
    }
    if (REFUSING.contains(governor)) {
      return Status.NEGATED;
    }
    if (TRYING.contains(governor)) {
      return Status.HYPOTHETICAL;
    }
    return DOING.contains(governor) && !clause.group().passive() ? above : null;
  }

  private static @Nullable Status ofGerund(
      ParsedSentence sentence, Clause clause, boolean reported, int depth) {
    String opener = clause.opener();
    boolean main = clause.governor() >= 0;
    if (opener.equals("after")
        || opener.equals("since")
        || opener.equals("by")
        || opener.equals("while")) {
      Status above =
          main && depth < 3
              ? of(sentence, sentence.clauses().get(clause.governor()), reported, depth + 1)
              : null;
      return above == Status.OCCURRED ? Status.OCCURRED : null;
    }
    if (!opener.isEmpty() || !main || depth > 2) {
      return null;
    }
    Clause governor = sentence.clauses().get(clause.governor());
    boolean adjoined = sentence.chunk(clause.verb() - 1).is(Chunk.Kind.COMMA);
    boolean doing = DOING.contains(governor.group().lemma());
    Status above = adjoined || doing ? of(sentence, governor, reported, depth + 1) : null;
    boolean word = adjoined && Speech.isWord(clause.group().lemma());
    return word && above == Status.NEGATED ? Status.OCCURRED : above;
  }
}
