package readout.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.actor.Mention;
import readout.attribution.Attribution;
import readout.attribution.SourceClass;
import readout.attribution.Stance;
import readout.ontology.EventType;
import readout.text.Interview;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;
import readout.timex.Timex;

/**
 * The surest sieve for events: rules as data over a shallow parse. Better silent than wrong.
 *
 * <p>The types follow PLOVER; how news says them is in {@code rules-en.txt}, each rule with its
 * examples.
 */
public final class EventSieve implements EventFinder {

  private static final int PAIR = 2;

  /** Chunks of the longest sentence that is read; what is longer is a table or no prose at all. */
  private static final int LONGEST = 500;

  /** Rules whose event binds those who act. */
  private static final Set<String> UNDERTAKING =
      Set.of("agree-aid", "agree-commitment", "agree-decide-together", "agree-decide-body");

  /** Rules with words so common that only people in office are meant. */
  private static final Set<String> OFFICIAL = Set.of("consult-see", "consult-come");

  /** "$5m", "300bn". */
  private static final Pattern SUM = Pattern.compile("\\d[\\d.,]*(?:m|mn|bn|tn|million|billion)");

  private static final Set<String> ASKING = Set.of("request", "bid", "appeal", "petition");

  private final Verbs verbs = Verbs.english();
  private final EventRules rules = EventRules.english();
  private final EventProposer proposer;

  /** By rules alone. */
  public EventSieve() {
    this(EventProposer.NONE);
  }

  public EventSieve(EventProposer proposer) {
    this.proposer = proposer;
  }

  @Override
  public List<EventMention> find(
      SegmentedText text, List<Timex> timexes, Cast cast, List<Attribution> attributions) {
    var reader = new Reader(text, timexes, cast, attributions);
    for (Sentence sentence : text.sentences()) {
      if (sentence.kind() != Sentence.Kind.FURNITURE) {
        reader.read(sentence);
      }
    }
    reader.callOff();
    reader.statements();
    reader.found.addAll(reader.seen);
    reader.dispute();
    reader.promise();
    reader.found.sort(
        Comparator.comparingInt((EventMention e) -> e.trigger().start())
            .thenComparing(e -> e.type()));
    return List.copyOf(reader.found);
  }

  /** The rules, for the test that runs their examples. */
  EventRules rules() {
    return rules;
  }

  /** Reads the sentences of one document in their order. */
  private final class Reader {

    private final SegmentedText text;
    private final Cast cast;
    private final List<Attribution> attributions;
    private final Accounts accounts;
    private final Interview interview;
    private final EventDates dates;
    private final ProposedEvents proposed;
    private final List<EventMention> found = new ArrayList<>();
    private final Set<Span> oncePlanned = new HashSet<>();
    private final Map<Integer, ParsedSentence> parsedSentences = new TreeMap<>();

    /** What a trained reader proposes; the rules never build on it. */
    private final List<EventMention> seen = new ArrayList<>();

    private final Pairs pairs;
    private AgreedPoints points = AgreedPoints.NONE;
    private final Set<Integer> agreed = new HashSet<>();
    private int nextMention;

    Reader(SegmentedText text, List<Timex> timexes, Cast cast, List<Attribution> attributions) {
      this.text = text;
      this.cast = cast;
      this.attributions = attributions;
      this.accounts = new Accounts(text, cast, attributions);
      this.interview = Interview.of(text);
      this.dates = new EventDates(timexes);
      this.pairs = new Pairs(cast);
      this.proposed = new ProposedEvents(proposer, text, accounts);
    }

    void read(Sentence sentence) {
      List<Integer> mentions = mentionsOf(sentence);
      boolean nobody =
          mentions.isEmpty()
              && sentence.kind() != Sentence.Kind.LIST_ITEM
              && !opensAgreement(sentence);
      if (nobody && proposer.namesParties()) {
        return;
      }
      List<Chunk> chunks = Chunker.chunks(verbs, text.tokens(), cast, mentions, sentence);
      if (chunks.size() > LONGEST) {
        return;
      }
      var parsed =
          new ParsedSentence(text, sentence, cast, chunks, Clauses.of(chunks, text.tokens()));
      if (parsed.isQuestion() || interview.asks(sentence.span().start())) {
        return;
      }
      if (nobody) {
        proposalsOf(parsed, mentions, found.size());
        return;
      }
      if (sentence.kind() == Sentence.Kind.LIST_ITEM) {
        points = points.after(parsed, List.of(), pairs.last());
      }
      parsedSentences.put(sentence.index(), parsed);
      int before = found.size();
      verbsOf(parsed);
      nounsOf(parsed);
      proposalsOf(parsed, mentions, before);
      if (sentence.kind() != Sentence.Kind.LIST_ITEM) {
        points = points.after(parsed, found.subList(before, found.size()), pairs.last());
      }
      if (points.covers(sentence)) {
        agreed.add(sentence.index());
        item(parsed, before);
      }
      rememberPair(parsed, before);
    }

    /** "It was agreed to": who agreed is told before. */
    private boolean opensAgreement(Sentence sentence) {
      Tokens tokens = text.tokens();
      int first = sentence.firstToken();
      return sentence.endToken() - first > 3
          && tokens.is(first, "it")
          && (tokens.is(first + 2, "agreed") || tokens.is(first + 3, "agreed"));
    }

    private List<Integer> mentionsOf(Sentence sentence) {
      var mentions = new ArrayList<Integer>();
      while (nextMention < cast.mentions().size()) {
        Mention mention = cast.mentions().get(nextMention);
        if (mention.span().start() >= sentence.span().end()) {
          break;
        }
        if (sentence.span().covers(mention.span())) {
          mentions.add(nextMention);
        }
        nextMention++;
      }
      return mentions;
    }

    // ---- verbs ----

    private void verbsOf(ParsedSentence parsed) {
      for (Clause clause : parsed.clauses()) {
        for (var entry : rules.verb(clause.group().lemma())) {
          Clause read = clause.withParticle(entry.pattern().particle());
          if (matches(parsed, read, entry.pattern()) && verb(parsed, read, entry)) {
            break;
          }
        }
      }
    }

    private boolean matches(ParsedSentence parsed, Clause clause, EventRule.VerbPattern pattern) {
      int next = parsed.chunk(clause.verb()).last() + 1;
      int end = parsed.sentence().endToken();
      for (String particle : pattern.particle()) {
        if (next >= end || !parsed.tokens().is(next, particle)) {
          return false;
        }
        next++;
      }
      if (pattern.partyObject()
          && (partiesOf(parsed, clause).isEmpty() || isOfThing(parsed, clause))) {
        return false;
      }
      if (!pattern.notObjects().isEmpty() && objectFits(parsed, clause, pattern.notObjects())
          || hasInfinitive(parsed, clause, pattern.notInfinitives())) {
        return false;
      }
      if (!pattern.followed().isEmpty() && !isFollowed(parsed, clause, pattern.followed())) {
        return false;
      }
      return pattern.objects() == null || objectFits(parsed, clause, pattern.objects());
    }

    /** "received ten US Humvees": the object is what stands behind the name. */
    private boolean isOfThing(ParsedSentence parsed, Clause clause) {
      List<Integer> objects = clause.objects();
      int last = objects.isEmpty() ? -1 : objects.getLast();
      return objects.size() > 1
          && objects.contains(last - 1)
          && parsed.party(last) == null
          && parsed.tokens().isCapitalised(parsed.chunk(last).head());
    }

    private boolean isFollowed(ParsedSentence parsed, Clause clause, Set<String> words) {
      if (words.contains("-obj") && (!clause.objects().isEmpty() || clause.group().passive())) {
        return false;
      }
      if (words.contains("-terms") && FollowedBy.isOnTerms(parsed, clause)) {
        return false;
      }
      if (words.contains("-second") && hasSecondObject(parsed, clause)
          || words.contains("-to") && FollowedBy.isToNobody(parsed, clause)) {
        return false;
      }
      if (words.contains("-request")) {
        return !FollowedBy.isRequest(parsed, clause);
      }
      return words.contains("any")
          || words.contains("inf") && governsInfinitive(parsed, clause)
          || words.contains("obj") && !clause.objects().isEmpty()
          || FollowedBy.isNamed(parsed, clause, words)
          || clause.complements().stream().anyMatch(c -> words.contains(c.preposition()))
          || opensWith(parsed, clause.verb() + 1, words)
          || opensWith(parsed, clause.end(), words)
          || words.contains("would") && isThatWould(parsed, clause);
    }

    /** "called the envoy a liar": a noun phrase that neither comma nor preposition leads to. */
    private boolean hasSecondObject(ParsedSentence parsed, Clause clause) {
      for (int i = clause.verb() + 2; i < clause.end(); i++) {
        boolean led =
            parsed.chunk(i - 1).is(Chunk.Kind.PREPOSITION)
                || parsed.chunk(i - 1).is(Chunk.Kind.COORDINATOR)
                || parsed.chunk(i - 1).is(Chunk.Kind.COMMA);
        if (parsed.chunk(i).is(Chunk.Kind.NOUNS) && !led) {
          return true;
        }
      }
      return clause.objects().size() > 1;
    }

    private boolean opensWith(ParsedSentence parsed, int chunk, Set<String> words) {
      return chunk < parsed.chunks().size()
          && (parsed.chunk(chunk).is(Chunk.Kind.PREPOSITION)
              || parsed.chunk(chunk).is(Chunk.Kind.SUBORDINATOR))
          && words.contains(parsed.word(chunk));
    }

    /** "agreed that they would meet": what is agreed is still to be done. */
    private boolean isThatWould(ParsedSentence parsed, Clause clause) {
      for (Clause other : parsed.clauses()) {
        if (other.verb() > clause.verb()) {
          boolean that = other.opener().equals("that");
          return that
              && (other.group().modal().equals("would") || other.group().modal().equals("will"));
        }
      }
      return false;
    }

    private boolean hasInfinitive(ParsedSentence parsed, Clause clause, Set<String> lemmas) {
      Clause infinitive = lemmas.isEmpty() ? null : Undertakings.content(parsed, clause.verb());
      return infinitive != null && lemmas.contains(infinitive.group().lemma());
    }

    private boolean governsInfinitive(ParsedSentence parsed, Clause clause) {
      return parsed.clauses().stream()
          .anyMatch(c ->
              c.group().tense() == VerbGroup.Tense.INFINITIVE
                  && c.governor() >= 0
                  && parsed.clauses().get(c.governor()).verb() == clause.verb());
    }

    private List<Integer> partiesOf(ParsedSentence parsed, Clause clause) {
      List<Integer> chunks = clause.group().passive() ? clause.subjects() : clause.objects();
      return new Parties.Slots(parsed, new Pairs(cast)).parties(chunks);
    }

    private boolean objectFits(ParsedSentence parsed, Clause clause, Set<String> nouns) {
      List<Integer> chunks = clause.group().passive() ? clause.subjects() : clause.objects();
      for (int told : chunks) {
        int chunk = parsed.meant(told);
        boolean sum = nouns.contains("million") && SUM.matcher(parsed.head(chunk)).matches();
        if (sum || nouns.contains(parsed.head(chunk)) || nouns.contains(compound(parsed, chunk))) {
          return true;
        }
      }
      return false;
    }

    /** "mediation effort" as the rules write it: with a hyphen. */
    private String compound(ParsedSentence parsed, int chunk) {
      int head = parsed.chunk(chunk).head();
      return head > parsed.chunk(chunk).first()
          ? parsed.tokens().lower(head - 1) + "-" + parsed.head(chunk)
          : "";
    }

    private boolean verb(
        ParsedSentence parsed, Clause clause, EventRules.Entry<EventRule.VerbPattern> entry) {
      EventRule rule = entry.rule();
      var slots = new Parties.Slots(parsed, pairs);
      Parties parties = slots.of(clause, entry.pattern(), rule);
      if (parties == null && rule.id().equals("agree-agree") && isImpersonal(parsed, clause)) {
        parties = pairs.last().isEmpty() ? null : new Parties(pairs.last(), List.of());
      }
      if (parties != null && rule.type() == EventType.THREATEN) {
        parties = slots.threatened(parties, Undertakings.content(parsed, clause.verb()));
      }
      parties = parties == null ? null : OwnState.left(parties, rule.type(), cast);
      Span trigger = trigger(parsed, clause, entry.pattern());
      boolean reported = accounts.isReported(trigger.start());
      Status status = StatusReader.of(parsed, clause, reported);
      if (parties == null
          || status == null
          || isTooLoose(rule, status, clause)
          || isAsked(parsed, clause)
          || isLonely(rule, parties)
          || !isWithin(rule, parsed, parties)
          || isStatementOf(parsed, clause, rule)
          || isDoubted(rule, trigger)) {
        return false;
      }
      Span reach = trigger.union(parsed.tokens().span(parsed.chunk(clause.verb()).head()));
      add(parsed, trigger, reach, rule, parties, status, isUndertaking(parsed, clause, rule));
      if (CalledOff.isOncePlanned(parsed, clause)) {
        oncePlanned.add(trigger);
      }
      return true;
    }

    /** A refusal that the trained reader does not see is left out only where a denial is told. */
    private boolean isDoubted(EventRule rule, Span trigger) {
      return proposed.isDoubted(rule.type(), trigger)
          && (rule.type() != EventType.REJECT || isDenial(trigger));
    }

    private boolean isDenial(Span trigger) {
      return attributions.stream()
          .filter(it -> it.stance() == Stance.DENIES)
          .anyMatch(it -> it.cue().stream().anyMatch(trigger::overlaps));
    }

    /** "It was agreed to": those agreed whose meeting the text tells of. */
    private static boolean isImpersonal(ParsedSentence parsed, Clause clause) {
      return clause.group().passive()
          && clause.subjects().size() == 1
          && parsed.word(clause.subjects().getFirst()).equals("it");
    }

    /** What might be or could be is worth a line only where somebody is threatened or promised. */
    private boolean isTooLoose(EventRule rule, Status status, Clause clause) {
      boolean general = clause.group().modal().equals("can");
      boolean word =
          switch (rule.type()) {
            case SUPPORT, ACCUSE, REQUEST, REJECT, PROPOSE, STATEMENT -> true;
            default -> false;
          };
      boolean threatening =
          rule.type() == EventType.THREATEN && clause.group().tense() == VerbGroup.Tense.GERUND;
      return general
          || rule.type() == EventType.REJECT && Speech.leavesOpen(clause.group())
          || threatening
          || word && status == Status.HYPOTHETICAL
          || rule.type() == EventType.OTHER && status != Status.OCCURRED;
    }

    /** "rejected the request to extradite": what is only asked for, in a noun, is not told. */
    private boolean isAsked(ParsedSentence parsed, Clause clause) {
      return clause.group().tense() == VerbGroup.Tense.INFINITIVE
          && clause.governorNoun() >= 0
          && ASKING.contains(parsed.head(clause.governorNoun()));
    }

    /** Whether those who take part, and the sentence, are such as the rule asks for. */
    private boolean isWithin(EventRule rule, ParsedSentence parsed, Parties parties) {
      EventRule.Limits limits = rule.limits();
      EventType type = rule.type();
      boolean kinds =
          areOf(limits.who(), false, parties.actors())
              && !Companies.act(type, parties.actors(), cast, text.text())
              && !Games.act(parsed, parties)
              && areOf(limits.whom(), true, parties.recipients());
      boolean barred = !limits.bars().isEmpty() && hasAny(parsed, limits.bars());
      boolean needed = parties.actors().isEmpty() && !limits.needs().isEmpty();
      boolean office =
          !OFFICIAL.contains(rule.id()) || parties.actors().stream().anyMatch(this::isInOffice);
      boolean council =
          !rule.id().equals("agree-decide-body")
              || parties.actors().stream().allMatch(this::isOfStates);
      return kinds && office && council && !barred && (!needed || hasAny(parsed, limits.needs()));
    }

    /** A body that governments make up, no firm and no ministry. */
    private boolean isOfStates(int mention) {
      Actor actor = cast.of(cast.mentions().get(mention));
      return "GOV".equals(actor.sector()) && actor.country() == null;
    }

    /** Who sees a doctor or comes to town for school is no envoy. */
    private boolean isInOffice(int mention) {
      Actor actor = cast.of(cast.mentions().get(mention));
      return actor.sector() != null && actor.role() != null;
    }

    /** What is done to a town is done to its state; but no town attacks. */
    private boolean areOf(Set<Actor.Kind> kinds, boolean places, List<Integer> mentions) {
      return kinds.isEmpty() || mentions.stream().allMatch(m -> isOf(kinds, places, m));
    }

    private boolean isOf(Set<Actor.Kind> kinds, boolean places, int mention) {
      Actor.Kind kind = cast.of(cast.mentions().get(mention)).kind();
      boolean town = places && kind == Actor.Kind.PLACE && kinds.contains(Actor.Kind.STATE);
      return kinds.contains(kind) || town;
    }

    private boolean hasAny(ParsedSentence parsed, Set<String> words) {
      for (int i = parsed.sentence().firstToken(); i < parsed.sentence().endToken(); i++) {
        if (words.contains(parsed.tokens().lower(i))) {
          return true;
        }
      }
      return false;
    }

    /** It takes two to meet; one alone may visit, or be a format of many. */
    private boolean isLonely(EventRule rule, Parties parties) {
      if (rule.type() != EventType.CONSULT
          || "visit".equals(rule.mode())
          || "third-party".equals(rule.mode())) {
        return false;
      }
      int all = parties.actors().size() + parties.recipients().size();
      return all == 1 && parties.actors().stream().noneMatch(this::isMany);
    }

    private boolean isMany(int mention) {
      Mention found = cast.mentions().get(mention);
      return switch (cast.of(found).kind()) {
        case FORMAT, GROUP -> true;
        default -> Pairs.areMany(found, text.text());
      };
    }

    /** "suggested that", "offered that" only report; nothing is put on the table. */
    private boolean isStatementOf(ParsedSentence parsed, Clause clause, EventRule rule) {
      boolean that =
          clause.end() < parsed.chunks().size()
              && parsed.chunk(clause.end()).is(Chunk.Kind.SUBORDINATOR)
              && clause.end() == clause.verb() + 1;
      return that && rule.type() == EventType.PROPOSE && !clause.group().lemma().equals("propose");
    }

    private Span trigger(ParsedSentence parsed, Clause clause, EventRule.VerbPattern pattern) {
      Chunk verb = parsed.chunk(clause.verb());
      int last = verb.head() + pattern.particle().size();
      Span span =
          parsed.tokens().span(verb.head(), Math.min(last, parsed.sentence().endToken() - 1));
      if (pattern.objects() != null && !clause.group().passive()) {
        for (int chunk : clause.objects()) {
          if (pattern.objects().contains(parsed.head(chunk))) {
            return span.union(parsed.tokens().span(parsed.chunk(chunk).head()));
          }
        }
      }
      return span;
    }

    /** "agreed to hold", "promised to withdraw": the verb binds its subject. */
    private boolean isUndertaking(ParsedSentence parsed, Clause clause, EventRule rule) {
      if (UNDERTAKING.contains(rule.id())) {
        return true;
      }
      return rule.id().equals("agree-agree")
          && (governsInfinitive(parsed, clause)
              || isThatWould(parsed, clause)
              || isDueAct(parsed, clause));
    }

    /** "agreed on doubling the aid before the end of the week". */
    private boolean isDueAct(ParsedSentence parsed, Clause clause) {
      Span verb = parsed.tokens().span(parsed.chunk(clause.verb()).head());
      return DueDates.isNominal(parsed, clause) && dates.due(parsed, verb) >= 0;
    }

    // ---- nouns ----

    private void nounsOf(ParsedSentence parsed) {
      for (int chunk = 0; chunk < parsed.chunks().size(); chunk++) {
        if (parsed.chunk(chunk).is(Chunk.Kind.NOUNS) && !isTaken(parsed, chunk)) {
          for (var entry : rules.noun(named(parsed, chunk))) {
            if (hasBefore(parsed, chunk, entry.pattern()) && noun(parsed, chunk, entry.rule())) {
              break;
            }
          }
        }
      }
    }

    /** "exchange of fire" as the rules write it: with hyphens; else the head. */
    private String named(ParsedSentence parsed, int chunk) {
      String head = parsed.head(chunk);
      boolean of =
          head.equals("exchange")
              && chunk + 2 < parsed.chunks().size()
              && parsed.word(chunk + 1).equals("of")
              && parsed.chunk(chunk + 2).is(Chunk.Kind.NOUNS);
      return of ? head + "-of-" + parsed.head(chunk + 2) : head;
    }

    private boolean isTaken(ParsedSentence parsed, int chunk) {
      Span head = parsed.tokens().span(parsed.chunk(chunk).head());
      return found.stream().anyMatch(e -> e.trigger().overlaps(head));
    }

    private boolean hasBefore(ParsedSentence parsed, int chunk, EventRule.NounPattern pattern) {
      int at = parsed.chunk(chunk).head() - pattern.before().size();
      for (int i = 0; i < pattern.before().size(); i++) {
        if (at < parsed.sentence().firstToken()
            || !parsed.tokens().is(at + i, pattern.before().get(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean noun(ParsedSentence parsed, int chunk, EventRule rule) {
      var slots = new Parties.Slots(parsed, pairs);
      List<Clause.Complement> complements = Clauses.behind(parsed.chunks(), parsed.tokens(), chunk);
      Parties parties = slots.of(chunk, complements, rule);
      if (parties == null) {
        parties = Participants.named(parsed, slots, chunk, complements, rule.type());
      }
      Span trigger = parsed.tokens().span(parsed.chunk(chunk).head());
      boolean reported = accounts.isReported(trigger.start());
      Status status = NounStatus.of(parsed, chunk, reported);
      if (status == null && points.covers(parsed.sentence())) {
        status = Status.PLANNED;
      }
      if (parties == null || status == null) {
        return false;
      }
      boolean nobody = parties.actors().isEmpty() && parties.recipients().isEmpty();
      if (nobody && isDone(status, rule)
          || isLonely(rule, parties)
          || !isWithin(rule, parsed, parties)
          || isDoubted(rule, trigger)) {
        return false;
      }
      add(parsed, trigger, reach(parsed, chunk, trigger), rule, parties, status, false);
      return true;
    }

    /** From the noun to the verb that tells of it: a date beside the verb dates the noun. */
    private Span reach(ParsedSentence parsed, int chunk, Span trigger) {
      int told = NounStatus.told(parsed, chunk);
      for (Clause clause : parsed.clauses()) {
        if (clause.subjects().contains(told) || clause.objects().contains(told)) {
          return trigger.union(parsed.tokens().span(parsed.chunk(clause.verb()).last()));
        }
      }
      return trigger;
    }

    /** Nobody did it: only what is going on, planned or proposed may stand without a party. */
    private boolean isDone(Status status, EventRule rule) {
      boolean violent = rule.type() == EventType.ASSAULT;
      return switch (status) {
        case OCCURRED, NEGATED, DENIED, CANCELLED, HYPOTHETICAL -> !violent;
        case ONGOING, PLANNED, PROPOSED, ALLEGED -> false;
      };
    }

    /** What was to be, and is told as called off, is cancelled. */
    void callOff() {
      List<EventMention> told = List.copyOf(found);
      found.replaceAll(event ->
          oncePlanned.contains(event.trigger())
                  && (CalledOff.isOff(event, told, cast, text.text()) || isOffHere(event))
              ? event.cancelled()
              : event);
    }

    private boolean isOffHere(EventMention event) {
      Span sentence = text.sentences().get(event.sentence()).span();
      return CalledOff.isOffInSameBreath(event, sentence.of(text.text()), sentence.start());
    }

    /** What another says and the next sentence denies is a claim, whoever told it. */
    void dispute() {
      var disputes = new DeniedBefore(text, cast, attributions);
      found.replaceAll(event -> disputes.isDenied(event) ? event.alleged() : event);
    }

    /** What is promised is the commitment, where it is told as an act of its own. */
    void promise() {
      var acts = new PromisedActs(parsedSentences, cast, attributions, accounts, dates, agreed);
      List<EventMention> told = acts.bound(List.copyOf(found));
      found.clear();
      found.addAll(told);
    }

    // ---- what a trained reader sees beside ----

    private void proposalsOf(ParsedSentence parsed, List<Integer> mentions, int before) {
      List<EventMention> ruled = List.copyOf(found.subList(before, found.size()));
      for (ProposedEvents.Believed believed : proposed.in(parsed, mentions, ruled)) {
        EventProposal proposal = believed.proposal();
        EventMention mention =
            mention(
                parsed,
                proposal.trigger(),
                proposal.trigger(),
                kind(
                    parsed,
                    proposal.type(),
                    believed.status(),
                    proposal.trigger(),
                    believed.parties()),
                proposal.type(),
                proposal.mode(),
                believed.status(),
                believed.parties(),
                proposal.model(),
                null);
        seen.add(mention.sure(believed.sure()));
      }
    }

    // ---- what was agreed, point by point ----

    private void item(ParsedSentence parsed, int before) {
      Span head = AgreedPoints.head(parsed);
      boolean told = found.size() > before;
      if (head == null
          || told && found.stream().skip(before).anyMatch(e -> e.type() == EventType.AGREE)) {
        return;
      }
      var parties = new Parties(points.parties(), List.of());
      found.add(
          mention(
              parsed,
              head,
              head,
              EventMention.Kind.COMMITMENT,
              EventType.AGREE,
              null,
              Status.PLANNED,
              parties,
              "agreed-point",
              Undertakings.of(parsed, head)));
    }

    // ---- statements ----

    /** Who said what: a line for each attribution to somebody named that no rule has taken. */
    void statements() {
      for (Attribution attribution : attributions) {
        if (!accounts.isStatement(attribution)
            || attribution.cue().isEmpty()
            || isRuled(attribution)) {
          continue;
        }
        Span cue = attribution.cue().getFirst();
        Sentence sentence = text.sentenceAt(cue.start());
        Integer speaker = accounts.speaker(attribution);
        boolean refusal = Refusals.isTold(attribution, text);
        boolean denial = attribution.stance() == Stance.DENIES && !refusal;
        if (sentence == null
            || refusal && isSeen(cue)
            || speaker == null && !denial
            || sentence.kind() == Sentence.Kind.FURNITURE) {
          continue;
        }
        var parsed =
            parsedSentences.getOrDefault(
                sentence.index(), new ParsedSentence(text, sentence, cast, List.of(), List.of()));
        EventDates.Tie tie = dates.dateOfStatement(parsed, cue, attribution.content());
        var parties = new Parties(accounts.speakers(attribution), List.of());
        boolean said = denial || isClaimDenied(attribution);
        Status status = said ? Status.OCCURRED : saidBy(cue, parties, sentence);
        EventMention statement =
            mention(
                    parsed,
                    cue,
                    cue,
                    denial
                        ? EventMention.Kind.DENIAL
                        : status == Status.OCCURRED
                            ? EventMention.Kind.STATEMENT
                            : EventMention.Kind.CLAIM,
                    refusal ? EventType.REJECT : EventType.STATEMENT,
                    null,
                    status,
                    parties,
                    denial ? "statement-denial" : refusal ? "statement-refusal" : "statement",
                    null)
                .on(tie);
        found.add(
            speaker == null ? statement.toldBy(attributions.indexOf(attribution)) : statement);
      }
    }

    /** "Rejected Chad's claim that": Chad did claim it; what it claims is denied. */
    private boolean isClaimDenied(Attribution attribution) {
      int outer = accounts.innermost(attribution.cue().getFirst().start());
      return attribution.rule().startsWith("attribution.noun")
          && outer >= 0
          && attributions.get(outer).stance() == Stance.DENIES;
    }

    /** "He claimed that the mayor had said": that the mayor spoke is his word alone. */
    private Status saidBy(Span cue, Parties parties, Sentence sentence) {
      int outer = accounts.innermost(cue.start());
      Integer teller = outer < 0 ? null : accounts.speaker(attributions.get(outer));
      boolean own =
          teller != null
              && parties.actors().stream()
                  .anyMatch(
                      m -> cast.mentions().get(m).actor() == cast.mentions().get(teller).actor());
      boolean passedOn = outer >= 0 && attributions.get(outer).sourceClass() == SourceClass.OUTLET;
      Status told =
          own || passedOn
              ? Status.OCCURRED
              : accounts.status(
                  Status.OCCURRED, EventType.STATEMENT, cue, parties, sentence.index());
      return told == Status.PROPOSED ? Status.OCCURRED : told;
    }

    /** Whether a trained reader has seen that something is refused here. */
    private boolean isSeen(Span cue) {
      return seen.stream().anyMatch(e -> e.type() == EventType.REJECT && cue.overlaps(e.trigger()));
    }

    private boolean isRuled(Attribution attribution) {
      return found.stream()
          .anyMatch(e -> attribution.cue().stream().anyMatch(c -> c.overlaps(e.trigger())));
    }

    // ---- the mention itself ----

    private void add(
        ParsedSentence parsed,
        Span trigger,
        Span reach,
        EventRule rule,
        Parties parties,
        Status status,
        boolean undertaking) {
      Status ruled = accounts.status(parsed, status, rule.type(), trigger, parties);
      boolean done = ruled == Status.OCCURRED;
      Status told = done && undertaking ? Status.PLANNED : ruled;
      Status lesser = done && !undertaking ? proposed.lesser(rule.type(), trigger) : null;
      told = lesser == null ? told : lesser;
      Commitment commitment = undertaking ? Undertakings.of(parsed, trigger) : null;
      found.add(
          mention(
              parsed,
              trigger,
              reach,
              undertaking
                  ? EventMention.Kind.COMMITMENT
                  : kind(parsed, rule.type(), told, trigger, parties),
              rule.type(),
              Calls.mode(parsed, rule),
              told,
              parties,
              lesser == null ? rule.id() : rule.id() + EventMention.LESSER,
              commitment));
    }

    private EventMention.Kind kind(
        ParsedSentence parsed, EventType type, Status status, Span trigger, Parties parties) {
      if (status == Status.PLANNED || status == Status.PROPOSED) {
        return EventMention.Kind.PLAN;
      }
      boolean told = accounts.innermost(trigger.start()) >= 0;
      boolean opinion =
          ColumnFacts.isComment(parsed, trigger)
              && (status != Status.OCCURRED || !ColumnFacts.areTold(parsed, parties));
      if (told && status != Status.OCCURRED || opinion) {
        return EventMention.Kind.CLAIM;
      }
      return switch (type) {
        case REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT, STATEMENT -> EventMention.Kind.STATEMENT;
        default -> EventMention.Kind.EVENT;
      };
    }

    private EventMention mention(
        ParsedSentence parsed,
        Span trigger,
        Span reach,
        EventMention.Kind kind,
        EventType type,
        @Nullable String mode,
        Status status,
        Parties parties,
        String rule,
        @Nullable Commitment commitment) {
      int due = commitment == null ? -1 : dates.due(parsed, reach);
      EventDates.Tie tie =
          commitment == null
              ? dates.date(parsed, reach, status, type)
              : dates.ofPromise(parsed, reach, due);
      List<Quantity> numbers =
          carriesNumbers(type)
              ? Asides.without(
                  Quantities.of(text.tokens(), parsed.sentence()),
                  text.tokens(),
                  parsed.sentence(),
                  trigger)
              : List.<Quantity>of();
      return new EventMention(
          parsed.sentence().index(),
          trigger,
          kind,
          type,
          mode,
          status,
          parties.actors(),
          parties.recipients(),
          tie.timex(),
          tie.reason(),
          "phone".equals(mode) ? -1 : Places.of(parsed, trigger, parties, type),
          type == EventType.CONSULT ? dates.duration(parsed, reach) : -1,
          numbers,
          accounts.innermost(trigger.start()),
          commitment == null ? null : commitment.dueIn(due),
          rule,
          1);
    }

    private static boolean carriesNumbers(EventType type) {
      return switch (type) {
        case ASSAULT, RETREAT, COERCE, MOBILIZE, SANCTION, AID, COOPERATE, PROTEST -> true;
        default -> false;
      };
    }

    /** Two who met, called or agreed are "the two leaders" of the sentences that follow. */
    private void rememberPair(ParsedSentence parsed, int before) {
      for (EventMention event : found.subList(before, found.size())) {
        Integer teller = accounts.teller(event.trigger().start());
        List<Integer> pair = isPairing(event) ? pairs.in(event) : List.of();
        if (!pair.isEmpty() && !pairs.isInPassing(parsed, event, teller)) {
          pairs.add(pair);
          return;
        }
        if (!pair.isEmpty()) {
          return;
        }
      }
      List<Integer> named = Participants.coordinatedPersons(parsed);
      if (named.size() >= PAIR) {
        pairs.add(named);
      }
    }

    /** Those who did meet or will, each of them one. */
    private boolean isPairing(EventMention event) {
      boolean told =
          switch (event.status()) {
            case OCCURRED, ONGOING, PLANNED, ALLEGED -> true;
            default -> false;
          };
      return told && event.actors().stream().noneMatch(this::isMany);
    }
  }
}
