package readout.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;
import readout.text.Span;
import readout.timex.Timex;

/**
 * Whether a date belongs to other words than those that tell of the event: to what was promised,
 * asked or threatened, to an act that is only spoken of, to the noun that opens the sentence.
 *
 * <p>All from the order of chunks: where two readings are possible the date is left with the nearer
 * words, and the event has none.
 */
final class DateOwner {

  /** Verbs besides those of {@link StatusReader} whose infinitive is their complement. */
  private static final Set<String> WITH_INFINITIVE =
      Set.of(
          "accept",
          "allow",
          "authorise",
          "authorize",
          "claim",
          "compel",
          "convince",
          "direct",
          "enable",
          "force",
          "get",
          "help",
          "move",
          "need",
          "oblige",
          "permit",
          "persuade",
          "push",
          "remind",
          "vote",
          "warn",
          "work");

  /** Nouns that tell of an act: a date behind them may be theirs. */
  private static final Set<String> ACTS =
      Set.of(
          "abduction",
          "act",
          "action",
          "annexation",
          "arrest",
          "assassination",
          "assault",
          "attack",
          "beating",
          "blast",
          "bombardment",
          "bombing",
          "conviction",
          "coup",
          "crackdown",
          "crash",
          "death",
          "decision",
          "deployment",
          "detention",
          "drill",
          "election",
          "execution",
          "exercise",
          "explosion",
          "expulsion",
          "fighting",
          "genocide",
          "incident",
          "incursion",
          "invasion",
          "jailing",
          "killing",
          "launch",
          "massacre",
          "meeting",
          "murder",
          "offensive",
          "operation",
          "poisoning",
          "protest",
          "raid",
          "referendum",
          "remark",
          "seizure",
          "shelling",
          "shooting",
          "speech",
          "strike",
          "summit",
          "talk",
          "test",
          "trip",
          "visit",
          "vote",
          "war");

  /** What opens a sentence with one of these tells of something else. */
  private static final Set<String> OTHER_MATTER =
      Set.of("under", "following", "after", "despite", "before", "because", "amid", "given");

  /** What a clause behind one of these tells came before what the main clause tells. */
  private static final Set<String> EARLIER = Set.of("after", "since", "because", "following");

  /** Verbs of what an attack does at once: it is of the same day. */
  private static final Set<String> HARMS =
      Set.of("kill", "wound", "injure", "hurt", "die", "burn", "destroy", "damage");

  private static final Set<String> CAUSES = Set.of("over", "after", "amid");

  private static final Set<String> SCENE_OPENERS =
      Set.of("in", "at", "during", "after", "to", "on");

  private static final Set<String> SCENES =
      Set.of(
          "speech",
          "statement",
          "interview",
          "address",
          "message",
          "letter",
          "briefing",
          "conference",
          "sermon",
          "post",
          "report",
          "debate",
          "filing",
          "hearing",
          "memo",
          "note",
          "programme",
          "program",
          "show",
          "trip",
          "tweet",
          "visit");

  /** Whoever does one of these says the rest then and there: "speaking in Riga on Monday". */
  private static final Set<String> SPEAKING =
      Set.of("address", "appear", "speak", "talk", "testify", "write");

  private static final Set<String> TALKS =
      Set.of("talk", "meeting", "summit", "negotiation", "session", "call", "conversation");

  /** Parts of time: "the morning of 3 May" is that day. */
  private static final Set<String> PARTS =
      Set.of(
          "afternoon",
          "beginning",
          "course",
          "day",
          "end",
          "evening",
          "half",
          "hour",
          "middle",
          "month",
          "morning",
          "night",
          "quarter",
          "start",
          "summer",
          "spring",
          "autumn",
          "winter",
          "week",
          "weekend");

  private DateOwner() {}

  /**
   * Whether a date behind a trigger stands in the infinitive of a promise, a demand, a threat; "to
   * do it by June" is due then, whatever the infinitive hangs on.
   */
  static boolean isComplement(ParsedSentence sentence, Span trigger, Span timex) {
    boolean due = preposition(sentence, timex).equals("by");
    return sentence.clauses().stream()
        .filter(c -> c.group().tense() == VerbGroup.Tense.INFINITIVE)
        .filter(c -> !isProVerb(c))
        .filter(c -> isBetween(sentence, sentence.chunk(c.verb()), trigger, timex))
        .anyMatch(c -> due || isComplement(sentence, c));
  }

  /** "as Chad promised to do in 1999": the promise was made then. */
  private static boolean isProVerb(Clause clause) {
    return clause.group().lemma().equals("do") && clause.objects().isEmpty();
  }

  private static boolean isBetween(ParsedSentence sentence, Chunk chunk, Span trigger, Span timex) {
    return sentence.tokens().start(chunk.first()) >= trigger.end()
        && sentence.tokens().end(chunk.last()) <= timex.start();
  }

  /** "agreed to hold", "the invitation to visit", not "met to discuss": that is a purpose. */
  private static boolean isComplement(ParsedSentence sentence, Clause infinitive) {
    int noun = infinitive.governorNoun();
    if (noun >= 0 && StatusReader.takesInfinitive(sentence, noun)) {
      return true;
    }
    if (infinitive.governor() < 0) {
      return false;
    }
    String lemma = sentence.clauses().get(infinitive.governor()).group().lemma();
    return StatusReader.governsInfinitive(lemma) || WITH_INFINITIVE.contains(lemma);
  }

  /**
   * "condemned the launch of a missile on 7 September": what is spoken of has its own date; only on
   * the day of publication are both of that day.
   */
  static boolean isSpokenOf(ParsedSentence sentence, Span trigger, Span timex, EventType type) {
    boolean word =
        switch (type) {
          case ACCUSE, SUPPORT, REJECT, REQUEST, STATEMENT, THREATEN -> true;
          default -> false;
        };
    boolean spokenOf = false;
    for (int i = 0; word && i < sentence.chunks().size(); i++) {
      Chunk chunk = sentence.chunk(i);
      if (chunk.is(Chunk.Kind.NOUNS) && isBetween(sentence, chunk, trigger, timex)) {
        spokenOf = isScene(sentence, i) ? false : spokenOf || ACTS.contains(sentence.head(i));
      }
    }
    boolean parsed = !sentence.chunks().isEmpty();
    return spokenOf || word && parsed && isBesideAct(sentence, trigger, timex);
  }

  /** "over the arrest last month": the act and its time stand in one noun phrase. */
  private static boolean isBesideAct(ParsedSentence sentence, Span trigger, Span timex) {
    int before = sentence.tokens().at(timex.start()) - 1;
    Chunk chunk = sentence.chunk(chunkAt(sentence, timex));
    return before >= chunk.first()
        && sentence.tokens().start(before) >= trigger.end()
        && ACTS.contains(ParsedSentence.singular(sentence.tokens().lower(before)));
  }

  /** A noun that tells where words were said: "a press conference in Riga". */
  static boolean isSceneNoun(String noun) {
    return SCENES.contains(noun) || TALKS.contains(noun);
  }

  /** A noun that tells of an act. */
  static boolean isAct(String noun) {
    return ACTS.contains(noun);
  }

  /** "Speaking in Riga on Monday, the minister said". */
  static boolean isSpeaking(Chunk owner) {
    return owner.verb().tense() == VerbGroup.Tense.GERUND
        && SPEAKING.contains(owner.verb().lemma());
  }

  /**
   * "in a speech", "at a summit": where the words themselves were said, so that its date is theirs.
   */
  static boolean isScene(ParsedSentence sentence, int chunk) {
    boolean at =
        chunk > 0
            && sentence.chunk(chunk - 1).is(Chunk.Kind.PREPOSITION)
            && SCENE_OPENERS.contains(sentence.word(chunk - 1));
    return at && (SCENES.contains(sentence.head(chunk)) || TALKS.contains(sentence.head(chunk)));
  }

  /** "expelled a consul over the killing of a monk in May", not "over the weekend". */
  static boolean isCause(ParsedSentence sentence, Chunk chunk, Span timex) {
    if (Asides.isAnswer(sentence.tokens(), chunk.first())) {
      return isActAnswered(sentence, chunk, timex);
    }
    boolean cause =
        chunk.is(Chunk.Kind.PREPOSITION) && CAUSES.contains(sentence.tokens().lower(chunk.first()));
    int next = cause ? sentence.chunks().indexOf(chunk) + 1 : 0;
    return cause && next < chunkAt(sentence, timex) && !isTalk(sentence, next);
  }

  /** "fired in reply to the killing of a monk in May", not "in return for aid on Monday". */
  private static boolean isActAnswered(ParsedSentence sentence, Chunk in, Span timex) {
    int act = sentence.chunks().indexOf(in) + 3;
    return act < chunkAt(sentence, timex)
        && sentence.chunk(act).is(Chunk.Kind.NOUNS)
        && ACTS.contains(sentence.head(act));
  }

  /** "Under a treaty signed in Sofia in May, both sides": the date of what opens the sentence. */
  static boolean isOfOpening(ParsedSentence sentence, Span trigger, Span timex) {
    int at = chunkAt(sentence, timex);
    if (at < 2 || trigger.start() < timex.end()) {
      return false;
    }
    int first = at - 1;
    while (first > 0 && !endsStretch(sentence.chunk(first - 1))) {
      first--;
    }
    boolean other =
        first < at - 1
            && OTHER_MATTER.contains(sentence.word(first))
            && sentence.tokens().start(sentence.chunk(first).first()) < timex.start();
    return other && !isTalk(sentence, first + 1);
  }

  /**
   * "On Monday Chad expelled him after he said": what a clause of before or because tells has no
   * part in a date that stands ahead of its opener; "two were killed after men attacked" has.
   */
  static boolean isOfMainClause(ParsedSentence sentence, Span trigger, Span timex, EventType type) {
    Clause told = clauseAt(sentence, trigger);
    if (told == null || !EARLIER.contains(told.opener())) {
      return false;
    }
    int opener = opener(sentence, told);
    return opener >= 0
        && timex.end() <= sentence.tokens().start(sentence.chunk(opener).first())
        && !isSameScene(sentence, told, opener, type);
  }

  /** "after meeting him" those who met did the rest as well, "were killed after" was at once. */
  private static boolean isSameScene(
      ParsedSentence sentence, Clause told, int opener, EventType type) {
    boolean met = type == EventType.CONSULT && told.group().tense() == VerbGroup.Tense.GERUND;
    boolean harm =
        type == EventType.ASSAULT
            && sentence.clauses().stream()
                .anyMatch(c -> c.verb() < opener && HARMS.contains(c.group().lemma()));
    return met || harm;
  }

  private static @Nullable Clause clauseAt(ParsedSentence sentence, Span trigger) {
    return sentence.clauses().stream()
        .filter(c -> sentence.tokens().span(sentence.chunk(c.verb()).head()).overlaps(trigger))
        .findFirst()
        .orElse(null);
  }

  /** The chunk that opens a clause, -1 where it is not found. */
  private static int opener(ParsedSentence sentence, Clause clause) {
    int at = clause.verb();
    while (at >= 0 && !sentence.word(at).equals(clause.opener())) {
      at--;
    }
    return at;
  }

  /**
   * "Under the draft, it would withdraw within 90 days", "within 30 days of signing": a window that
   * opens on a day which the words do not tell.
   */
  static boolean isFromUnknown(ParsedSentence sentence, Timex timex) {
    boolean window = timex.type() == Timex.Type.DURATION && timex.window() != null;
    int behind = behind(sentence, timex.span());
    boolean ofAct =
        window && behind < sentence.chunks().size() && COUNTED_FROM.contains(sentence.word(behind));
    return ofAct || window && isTermOf(sentence);
  }

  /** Whether the sentence tells the terms of a text: "Under the accord, ...". */
  private static boolean isTermOf(ParsedSentence sentence) {
    return sentence.chunks().size() > 1
        && sentence.word(0).equals("under")
        && TEXTS.contains(sentence.head(1));
  }

  private static final Set<String> COUNTED_FROM = Set.of("of", "after", "following", "from");

  private static final Set<String> TEXTS =
      Set.of(
          "accord",
          "agreement",
          "arrangement",
          "bill",
          "deal",
          "document",
          "draft",
          "framework",
          "initiative",
          "law",
          "memorandum",
          "pact",
          "plan",
          "proposal",
          "resolution",
          "roadmap",
          "scheme",
          "term",
          "text",
          "treaty",
          "truce");

  /** "After talks in Geneva on Monday" those who talked did the rest as well. */
  private static boolean isTalk(ParsedSentence sentence, int chunk) {
    return sentence.chunk(chunk).is(Chunk.Kind.NOUNS) && TALKS.contains(sentence.head(chunk));
  }

  private static boolean endsStretch(Chunk chunk) {
    return switch (chunk.kind()) {
      case COMMA, BREAK, SUBORDINATOR, OTHER -> true;
      case NOUNS, VERBS, PREPOSITION, COORDINATOR, ADVERB -> false;
    };
  }

  /** "the accord of 2015": a date behind "of" is the noun's, unless the noun is a part of time. */
  static boolean isOfNoun(ParsedSentence sentence, Span timex) {
    int at = chunkAt(sentence, timex);
    return at >= 2
        && sentence.tokens().start(sentence.chunk(at).first()) >= timex.start()
        && sentence.chunk(at - 1).is(Chunk.Kind.PREPOSITION)
        && sentence.word(at - 1).equals("of")
        && sentence.chunk(at - 2).is(Chunk.Kind.NOUNS)
        && !PARTS.contains(sentence.head(at - 2));
  }

  /** The chunk in which a time stands, the last one where it stands in none. */
  static int chunkAt(ParsedSentence sentence, Span timex) {
    int at = 0;
    while (at < sentence.chunks().size() - 1
        && sentence.tokens().end(sentence.chunk(at).last()) <= timex.start()) {
      at++;
    }
    return at;
  }

  /** The chunk behind a time: "a day later" may be two. */
  static int behind(ParsedSentence sentence, Span timex) {
    int next = chunkAt(sentence, timex) + 1;
    while (next < sentence.chunks().size()
        && sentence.tokens().start(sentence.chunk(next).first()) < timex.end()) {
      next++;
    }
    return next;
  }

  /** The word before a time, if it is a preposition of its own; else empty. */
  static String preposition(ParsedSentence sentence, Span timex) {
    int at = chunkAt(sentence, timex);
    boolean own = at > 0 && sentence.chunk(at - 1).is(Chunk.Kind.PREPOSITION);
    return own ? sentence.word(at - 1) : "";
  }
}
