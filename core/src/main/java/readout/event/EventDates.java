package readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;
import readout.text.Span;
import readout.timex.Timex;

/**
 * Ties a time expression to an event: one that stands in the same clause, else one that opens the
 * sentence. A sentence that tells no time gives none; the publication date is never put in.
 */
final class EventDates {

  /** Behind these another thing is told of. */
  private static final Set<String> BEYOND =
      Set.of("before", "ahead", "including", "following", "despite");

  private static final Set<String> BOUNDS = Set.of("until", "till", "since", "before");

  private final List<Timex> timexes;

  EventDates(List<Timex> timexes) {
    this.timexes = timexes;
  }

  /**
   * What was found.
   *
   * @param timex index into the timexes, -1 for none
   * @param reason how it was tied
   */
  record Tie(int timex, @Nullable String reason) {
    static final Tie NONE = new Tie(-1, null);
  }

  /** The date of an event at a trigger. */
  Tie date(ParsedSentence sentence, Span trigger, Status status, EventType type) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = first(sentence.sentence().span()); i < timexes.size(); i++) {
      Timex timex = timexes.get(i);
      if (timex.span().start() >= sentence.sentence().span().end()) {
        break;
      }
      boolean told = isDate(timex) && isOf(sentence, trigger, timex, status, type);
      int cost = told ? cost(sentence, trigger, timex.span(), status) : Integer.MAX_VALUE;
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return best < 0 ? Tie.NONE : new Tie(best, "stands in the same clause");
  }

  private static boolean isOf(
      ParsedSentence sentence, Span trigger, Timex timex, Status status, EventType type) {
    Span span = timex.span();
    return inSameWords(sentence, trigger, span)
        && !isStampOfPlan(sentence, timex, status)
        && !isAhead(sentence, timex, status)
        && !isDeadline(sentence, timex, type)
        && !DateOwner.isFromUnknown(sentence, timex)
        && !isBoundOf(sentence, span, trigger)
        && !DateOwner.isOfMainClause(sentence, trigger, span, type)
        && !DateOwner.isComplement(sentence, trigger, span)
        && !DateOwner.isOfOpening(sentence, trigger, span)
        && (isToday(sentence, timex) || !DateOwner.isSpokenOf(sentence, trigger, span, type));
  }

  /**
   * "16:30 - The union calls for his release": the stamp is when it was told, not when it is due.
   */
  private static boolean isStampOfPlan(ParsedSentence sentence, Timex timex, Status status) {
    boolean ahead =
        switch (status) {
          case PLANNED, PROPOSED, HYPOTHETICAL -> true;
          default -> false;
        };
    return ahead
        && timex.type() == Timex.Type.TIME
        && timex.span().start() == sentence.sentence().span().start();
  }

  /** "called for a truce within five days": until when others are to act, not when it was said. */
  private static boolean isDeadline(ParsedSentence sentence, Timex timex, EventType type) {
    boolean said =
        switch (type) {
          case ACCUSE, PROPOSE, REJECT, REQUEST, STATEMENT, SUPPORT, THREATEN -> true;
          default -> false;
        };
    int before = sentence.tokens().at(timex.span().start()) - 1;
    return said
        && timex.type() == Timex.Type.DURATION
        && before >= sentence.sentence().firstToken()
        && (sentence.tokens().is(before, "within") || sentence.tokens().is(before, "in"));
  }

  /** What has happened did not happen after the text that tells it. */
  private static boolean isAhead(ParsedSentence sentence, Timex timex, Status status) {
    String day = sentence.text().document().creationDay();
    boolean done = status == Status.OCCURRED || status == Status.ALLEGED;
    return done && day != null && timex.window() != null && start(timex).compareTo(day) > 0;
  }

  private static boolean isToday(ParsedSentence sentence, Timex timex) {
    return timex.window() != null && start(timex).equals(sentence.text().document().creationDay());
  }

  /** First day of a window; one whose year is unknown comes before all others. */
  private static String start(Timex timex) {
    var window = timex.window();
    return window == null || window.start().startsWith("X") ? "" : window.start();
  }

  /** The date of a statement: never one that stands in what was said. */
  Tie dateOfStatement(ParsedSentence sentence, Span cue, List<Span> content) {
    Tie own = outside(date(sentence, cue, Status.OCCURRED, EventType.STATEMENT), content);
    Span main = own.timex() < 0 ? mainVerb(sentence, cue) : null;
    return main == null
        ? own
        : outside(date(sentence, main, Status.OCCURRED, EventType.STATEMENT), content);
  }

  private Tie outside(Tie tie, List<Span> content) {
    boolean inside =
        tie.timex() >= 0
            && content.stream().anyMatch(c -> c.covers(timexes.get(tie.timex()).span()));
    return inside ? Tie.NONE : tie;
  }

  /** "called on Monday and said", "flew home on Monday, saying": said when the other was done. */
  private static @Nullable Span mainVerb(ParsedSentence sentence, Span cue) {
    Clause said = DueDates.promise(sentence, cue);
    int before = said == null ? -1 : sentence.clauses().indexOf(said) - 1;
    if (said == null || before < 0) {
      return null;
    }
    Clause main = sentence.clauses().get(before);
    Chunk joint = sentence.chunk(said.verb() - 1);
    boolean beside = said.group().tense() == VerbGroup.Tense.GERUND && joint.is(Chunk.Kind.COMMA);
    boolean behind = joint.is(Chunk.Kind.COORDINATOR);
    boolean same = main.group().finite() && main.subjects().equals(said.subjects());
    boolean alike =
        beside
            || main.group().tense() == said.group().tense()
                && main.group().perfect() == said.group().perfect();
    return same && alike && !said.subjects().isEmpty() && (beside || behind)
        ? sentence.tokens().span(sentence.chunk(main.verb()).head())
        : null;
  }

  /**
   * When a promise falls due, as an index into the timexes, -1 where the text does not tell. In a
   * list of what was agreed the words are the promised act, and any date of theirs is meant.
   */
  int due(ParsedSentence sentence, Span trigger) {
    return DueDates.promise(sentence, trigger) == null
        ? date(sentence, trigger, Status.PLANNED, EventType.AGREE).timex()
        : DueDates.of(sentence, trigger, timexes, first(sentence.sentence().span()));
  }

  /** When a promise was made; where that is not told, when it falls due. */
  Tie ofPromise(ParsedSentence sentence, Span trigger, int due) {
    Tie made = date(sentence, trigger, Status.OCCURRED, EventType.AGREE);
    boolean told = made.timex() >= 0 && made.timex() != due;
    return told || due < 0 ? made : new Tie(due, "falls due");
  }

  /** How long it lasted: a duration in the same clause, not one that counts from now. */
  int duration(ParsedSentence sentence, Span trigger) {
    for (int i = first(sentence.sentence().span()); i < timexes.size(); i++) {
      Timex timex = timexes.get(i);
      if (timex.span().start() >= sentence.sentence().span().end()) {
        break;
      }
      boolean lasted = timex.type() == Timex.Type.DURATION && timex.value().matches("PT\\d.*");
      if (lasted && finiteVerbsBetween(sentence, trigger, timex.span()) <= 1) {
        return i;
      }
    }
    return -1;
  }

  private int first(Span span) {
    int low = 0;
    int high = timexes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (timexes.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static boolean isDate(Timex timex) {
    boolean pointed = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
    boolean window = timex.window() != null;
    return (pointed || window) && !timex.value().endsWith("_REF") || window;
  }

  /** A date inside quoted words dates what the words tell, not that they were said. */
  private static boolean inSameWords(ParsedSentence sentence, Span trigger, Span timex) {
    var quoted = sentence.text().quotationAt(timex.start());
    return quoted == null || quoted.outer().covers(trigger.start()) || !quoted.isSpeech();
  }

  /**
   * A date that does not date the event: "until Thursday", "since 1989", or one that stands
   * directly behind another clause's verb ("said Monday").
   */
  private static boolean isBoundOf(ParsedSentence sentence, Span timex, Span trigger) {
    if (sentence.chunks().isEmpty()) {
      return false;
    }
    int at = DateOwner.chunkAt(sentence, timex);
    boolean bound =
        at > 0
                && sentence.chunk(at - 1).is(Chunk.Kind.PREPOSITION)
                && BOUNDS.contains(sentence.word(at - 1))
            || DateOwner.isOfNoun(sentence, timex);
    if (sentence.chunk(at).is(Chunk.Kind.NOUNS)
        && !DateOwner.isScene(sentence, at)
        && sentence.tokens().start(sentence.chunk(at).head()) >= timex.end()) {
      return true;
    }
    if (trigger.end() <= timex.start() && opensNext(sentence, at)) {
      return true;
    }
    int owner = owner(sentence, at);
    return bound || owner >= 0 && isOtherVerb(sentence, owner, trigger, timex);
  }

  /** "..., in 2009 he signed": behind a comma a time goes with the verb that follows it. */
  private static boolean opensNext(ParsedSentence sentence, int at) {
    int before = at > 0 && sentence.chunk(at - 1).is(Chunk.Kind.PREPOSITION) ? at - 2 : at - 1;
    if (before < 0
        || !sentence.chunk(before).is(Chunk.Kind.COMMA)
            && !sentence.chunk(before).is(Chunk.Kind.BREAK)
            && !sentence.chunk(before).is(Chunk.Kind.COORDINATOR)) {
      return false;
    }
    int next = at + 1;
    if (next < sentence.chunks().size()
        && (sentence.chunk(next).is(Chunk.Kind.COMMA) || isLater(sentence, next))) {
      next++;
    }
    return next + 1 < sentence.chunks().size()
        && sentence.chunk(next).is(Chunk.Kind.NOUNS)
        && sentence.chunk(next + 1).is(Chunk.Kind.VERBS)
        && sentence.chunk(next + 1).verb().finite()
        && !Speech.isCue(sentence.chunk(next + 1).verb().lemma());
  }

  /** "a day later". */
  private static boolean isLater(ParsedSentence sentence, int chunk) {
    return sentence.chunk(chunk).is(Chunk.Kind.ADVERB)
        && (sentence.word(chunk).equals("later") || sentence.word(chunk).equals("earlier"));
  }

  /** The verb to whose stretch of the sentence a time belongs, -1 for none. */
  private static int owner(ParsedSentence sentence, int timex) {
    for (int i = timex - 1; i >= 0; i--) {
      switch (sentence.chunk(i).kind()) {
        case VERBS -> {
          return i;
        }
        case COMMA, COORDINATOR, BREAK, SUBORDINATOR, OTHER -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static boolean isOtherVerb(ParsedSentence sentence, int chunk, Span trigger, Span timex) {
    Span head = sentence.tokens().span(sentence.chunk(chunk).head());
    boolean between = trigger.start() > head.start() && trigger.end() <= timex.start();
    return !DateOwner.isSpeaking(sentence.chunk(chunk))
        && !head.overlaps(trigger)
        && head.start() < trigger.start()
        && !between;
  }

  private static int cost(ParsedSentence sentence, Span trigger, Span timex, Status status) {
    int verbs = finiteVerbsBetween(sentence, trigger, timex);
    boolean opens = timex.start() - sentence.sentence().span().start() < 12;
    boolean allowed = verbs == 0 || opens && verbs == 1 && status == Status.OCCURRED;
    int distance = Math.abs(timex.start() - trigger.start());
    return allowed ? verbs * 10_000 + distance : Integer.MAX_VALUE;
  }

  /** Verbs of other clauses between an event and a time: each makes the tie weaker. */
  private static int finiteVerbsBetween(ParsedSentence sentence, Span trigger, Span timex) {
    boolean before = timex.start() < trigger.start();
    int from = before ? timex.end() : trigger.end();
    int to = before ? trigger.start() : timex.start();
    int verbs = 0;
    for (Chunk chunk : sentence.chunks()) {
      int start = sentence.tokens().start(chunk.first());
      boolean between = start >= from && sentence.tokens().end(chunk.last()) <= to;
      if (between && chunk.is(Chunk.Kind.VERBS) && countsAsClause(chunk)) {
        verbs++;
      }
      if (between
          && (isBoundary(sentence, chunk)
              || !before && DateOwner.isCause(sentence, chunk, timex))) {
        verbs++;
      }
    }
    return verbs;
  }

  private static boolean countsAsClause(Chunk chunk) {
    return switch (chunk.verb().tense()) {
      case PAST, PRESENT, MODAL, GERUND, PARTICIPLE -> true;
      case NONE, INFINITIVE -> false;
    };
  }

  static boolean isBoundary(ParsedSentence sentence, Chunk chunk) {
    String word = sentence.tokens().lower(chunk.first());
    return chunk.is(Chunk.Kind.BREAK) && word.equals(";")
        || chunk.is(Chunk.Kind.SUBORDINATOR)
        || chunk.is(Chunk.Kind.PREPOSITION) && BEYOND.contains(word);
  }
}
