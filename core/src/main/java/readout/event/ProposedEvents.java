package readout.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;
import readout.text.SegmentedText;
import readout.text.Span;

/**
 * What a trained reader proposes, weighed against what the rules know of the sentence: where a rule
 * has spoken it stands, parties must be mentions that are there, and of two readings of the status
 * the more careful one holds.
 */
final class ProposedEvents {

  private static final Set<String> MISFORTUNES =
      Set.of(
          "accident",
          "avalanche",
          "coronavirus",
          "cyclone",
          "disease",
          "drought",
          "earthquake",
          "epidemic",
          "flood",
          "flooding",
          "hurricane",
          "landslide",
          "outbreak",
          "pandemic",
          "storm",
          "tornado",
          "tsunami",
          "typhoon",
          "virus",
          "wildfire");

  private static final Set<String> RAISING =
      Set.of("raise", "increase", "double", "triple", "hike", "impose", "tighten", "extend");

  private static final Set<String> GIVING_UP = Set.of("surrender", "capitulate");

  private static final Set<String> PAUSING = Set.of("pause", "halt", "suspend", "cease");

  /** From here on the reader's word on the status is taken against a rule's. */
  private static final double SURELY = 0.9;

  private final EventProposer proposer;
  private final SegmentedText text;
  private final Accounts accounts;
  private final List<EventProposer.Possible> possible;

  /** All of which the reader is sure enough. */
  private final List<EventProposal> told;

  /** The same by their sentences; that somebody spoke is for attributions to tell. */
  private final TreeMap<Integer, List<EventProposal>> bySentence = new TreeMap<>();

  ProposedEvents(EventProposer proposer, SegmentedText text, Accounts accounts) {
    this.proposer = proposer;
    this.text = text;
    this.accounts = accounts;
    this.possible = proposer.possible(text);
    this.told =
        proposer.propose(text).stream()
            .filter(it -> proposer.sureOfType(it.told()) >= proposer.threshold())
            .toList();
    for (EventProposal proposal : told) {
      var sentence = text.sentenceAt(proposal.trigger().start());
      if (sentence != null && proposal.type() != EventType.STATEMENT) {
        bySentence.computeIfAbsent(sentence.index(), any -> new ArrayList<>()).add(proposal);
      }
    }
  }

  /**
   * Whether the trained reader sees in the words of a rule an act of another kind, and nowhere in
   * their sentence one of the rule's. That something was agreed to is the rules' to say: the reader
   * takes it for the act itself.
   */
  boolean isDoubted(EventType type, Span trigger) {
    var sentence = text.sentenceAt(trigger.start());
    if (type == EventType.AGREE
        || sentence == null
        || told.stream().noneMatch(it -> it.trigger().overlaps(trigger))) {
      return false;
    }
    List<Set<EventType>> seen =
        possible.stream()
            .filter(it -> it.words().overlaps(sentence.span()))
            .map(EventProposer.Possible::types)
            .toList();
    return !seen.isEmpty() && seen.stream().noneMatch(types -> types.contains(type));
  }

  /** The status less than done that the trained reader is sure of, where a rule says done. */
  @Nullable Status lesser(EventType type, Span trigger) {
    var sentence = text.sentenceAt(trigger.start());
    int index = sentence == null ? -1 : sentence.index();
    return bySentence.getOrDefault(index, List.of()).stream()
        .filter(it -> it.type() == type && it.trigger().overlaps(trigger))
        .filter(it -> it.sureOfStatus() >= SURELY)
        .map(EventProposal::status)
        .filter(it -> it != Status.OCCURRED && it != Status.ONGOING)
        .findFirst()
        .orElse(null);
  }

  /** What is believed of a proposal. */
  record Believed(EventProposal proposal, Status status, Parties parties, double sure) {}

  /**
   * The events of a sentence that are believed.
   *
   * @param mentions indices of the mentions of the sentence
   * @param ruled what the rules read in the sentence
   */
  List<Believed> in(ParsedSentence parsed, List<Integer> mentions, List<EventMention> ruled) {
    var believed = new ArrayList<Believed>();
    for (EventProposal proposal : bySentence.getOrDefault(parsed.sentence().index(), List.of())) {
      var found =
          ProposedParties.of(
              parsed,
              mentions,
              proposal,
              tellers(proposal.trigger()),
              proposer.party(),
              proposer.namesParties());
      if (found != null
          && !isRuled(proposal, ruled)
          && !isThought(parsed, proposal, found.parties())
          && !isMisfortune(parsed, proposal)
          && !Refusals.isNone(parsed, proposal)
          && !isOnlyWarrant(parsed, proposal)
          && !isPaused(parsed, proposal)
          && !isOneSide(parsed, proposal, found.parties())
          && !isBusiness(parsed, proposal, found.parties())) {
        Status status = status(parsed, proposal, found.parties());
        double sure = proposer.sure(found.evidence(proposal));
        Parties suffered = Mines.suffered(parsed, proposal.type(), found.parties());
        Parties parties = Headlines.blamed(parsed, proposal, suffered);
        believed.add(new Believed(proposal, status, parties, sure));
      }
    }
    return believed.stream()
        .filter(one -> believed.stream().noneMatch(other -> isPartOf(parsed, one, other)))
        .toList();
  }

  /** "opened a new round of talks", "declared X persona non grata": one act in two words. */
  private static boolean isPartOf(ParsedSentence parsed, Believed one, Believed other) {
    boolean first = one.proposal().trigger().start() < other.proposal().trigger().start();
    boolean fewer = one.parties().size() < other.parties().size();
    boolean after = one.parties().size() == other.parties().size() && !first;
    return !one.proposal().equals(other.proposal())
        && one.proposal().type() == other.proposal().type()
        && one.status() == other.status()
        && (fewer || after)
        && other.parties().actors().containsAll(one.parties().actors())
        && other.parties().recipients().containsAll(one.parties().recipients())
        && noVerbBetween(
            parsed,
            (first ? one : other).proposal().trigger(),
            (first ? other : one).proposal().trigger());
  }

  private static boolean noVerbBetween(ParsedSentence parsed, Span left, Span right) {
    return parsed.chunks().stream()
        .filter(chunk -> !chunk.is(Chunk.Kind.NOUNS) && !chunk.is(Chunk.Kind.COMMA))
        .map(chunk -> parsed.tokens().span(chunk.head()))
        .noneMatch(head -> head.start() >= left.end() && head.end() <= right.start());
  }

  /** What an author thinks is no event. */
  private static boolean isThought(ParsedSentence parsed, EventProposal proposal, Parties parties) {
    return ColumnFacts.isComment(parsed, proposal.trigger())
        && !ColumnFacts.areTold(parsed, parties);
  }

  private Set<Integer> tellers(Span trigger) {
    Integer teller = accounts.teller(trigger.start());
    return teller == null ? Set.of() : Set.of(teller);
  }

  /** What companies do to customers, duties that rise, silence: nobody gave way or refused. */
  private boolean isBusiness(ParsedSentence parsed, EventProposal proposal, Parties parties) {
    return Companies.act(proposal.type(), parties.actors(), parsed.cast(), text.text())
        || Games.act(parsed, parties)
        || proposal.type() == EventType.CONSULT && isOnTerms(parsed, proposal.trigger())
        || isAbstention(proposal.trigger())
        || proposal.type() == EventType.REQUEST && Courts.isAppeal(parsed, proposal.trigger())
        || Speech.isRetort(parsed, proposal.trigger())
        || proposal.type() == EventType.RETREAT && isToNobody(parsed, proposal.trigger())
        || proposal.type() == EventType.CONCEDE && isRaise(parsed, proposal.trigger());
  }

  /** "surrendered to nostalgia". */
  private static boolean isToNobody(ParsedSentence parsed, Span trigger) {
    return parsed.clauses().stream()
        .filter(c -> GIVING_UP.contains(c.group().lemma()))
        .filter(c -> parsed.span(c.verb(), c.verb()).overlaps(trigger))
        .anyMatch(c -> FollowedBy.isToNobody(parsed, c));
  }

  /** "spoke on condition of anonymity". */
  private static boolean isOnTerms(ParsedSentence parsed, Span trigger) {
    return parsed.clauses().stream()
        .filter(c -> parsed.span(c.verb(), c.verb()).overlaps(trigger))
        .anyMatch(c -> FollowedBy.isOnTerms(parsed, c));
  }

  /** Who abstains neither agrees nor refuses. */
  private boolean isAbstention(Span trigger) {
    return trigger.of(text.text()).toLowerCase(Locale.ROOT).startsWith("abst");
  }

  private static boolean isRaise(ParsedSentence parsed, Span trigger) {
    return parsed.clauses().stream()
        .filter(c -> parsed.span(c.verb(), c.verb()).overlaps(trigger))
        .anyMatch(c -> RAISING.contains(c.group().lemma()));
  }

  /** A warrant for an arrest arrests nobody. */
  private static boolean isOnlyWarrant(ParsedSentence parsed, EventProposal proposal) {
    int behind = parsed.tokens().at(proposal.trigger().end());
    String words = proposal.trigger().of(parsed.text().text()).toLowerCase(Locale.ROOT);
    return proposal.type() == EventType.COERCE
        && (words.contains("warrant")
            || behind < parsed.sentence().endToken()
                && parsed.tokens().lower(behind).startsWith("warrant"));
  }

  /** "paused assaults", "raids were suspended": what stops is no new attack. */
  private static boolean isPaused(ParsedSentence parsed, EventProposal proposal) {
    return proposal.type() == EventType.ASSAULT
        && proposal.status() != Status.ONGOING
        && parsed.clauses().stream()
            .filter(c -> PAUSING.contains(c.group().lemma()))
            .filter(c -> !parsed.span(c.verb(), c.verb()).overlaps(proposal.trigger()))
            .anyMatch(c -> paused(c).anyMatch(n -> isHead(parsed, n, proposal.trigger())));
  }

  private static Stream<Integer> paused(Clause clause) {
    return clause.group().passive() ? clause.subjects().stream() : clause.objects().stream();
  }

  private static boolean isHead(ParsedSentence parsed, int chunk, Span trigger) {
    return parsed.tokens().span(parsed.chunk(chunk).head()).overlaps(trigger);
  }

  /** "Talks with Chad and Mali will open": one side of those who talk, not the two of them. */
  private static boolean isOneSide(ParsedSentence parsed, EventProposal proposal, Parties parties) {
    if (proposal.type() != EventType.CONSULT) {
      return false;
    }
    for (int i = 0; i < parsed.chunks().size(); i++) {
      if (parsed.chunk(i).is(Chunk.Kind.NOUNS) && isHead(parsed, i, proposal.trigger())) {
        Set<Integer> others = behindWith(parsed, i);
        return Stream.concat(parties.actors().stream(), parties.recipients().stream())
            .allMatch(others::contains);
      }
    }
    return false;
  }

  private static Set<Integer> behindWith(ParsedSentence parsed, int chunk) {
    var others = new HashSet<Integer>();
    int at = chunk + 2;
    boolean with = at < parsed.chunks().size() && parsed.word(chunk + 1).equals("with");
    while (with && at < parsed.chunks().size() && isListed(parsed.chunk(at))) {
      others.addAll(parsed.chunk(at).mentions());
      at++;
    }
    return others;
  }

  private static boolean isListed(Chunk chunk) {
    return switch (chunk.kind()) {
      case NOUNS, COMMA, COORDINATOR -> true;
      default -> false;
    };
  }

  /** Storms and illness kill as well; nobody does it. */
  private static boolean isMisfortune(ParsedSentence parsed, EventProposal proposal) {
    if (proposal.type() != EventType.ASSAULT) {
      return false;
    }
    for (int i = parsed.sentence().firstToken(); i < parsed.sentence().endToken(); i++) {
      if (MISFORTUNES.contains(ParsedSentence.singular(parsed.tokens().lower(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule has read these words, or the same kind of event in other words. */
  private static boolean isRuled(EventProposal proposal, List<EventMention> ruled) {
    return ruled.stream()
        .anyMatch(e -> e.trigger().overlaps(proposal.trigger()) || e.type() == proposal.type());
  }

  private Status status(ParsedSentence parsed, EventProposal proposal, Parties parties) {
    if (Suppositions.isSupposed(parsed)) {
      return Status.HYPOTHETICAL;
    }
    if (NounStatus.isAhead(parsed, DateOwner.chunkAt(parsed, proposal.trigger()))) {
      return Status.PLANNED;
    }
    Status read = Refusals.isTold(proposal, text) ? Status.OCCURRED : proposal.status();
    Status plain = grammar(parsed, proposal.trigger());
    if (Refusals.isTold(proposal, text) || plain == null && isMentioned(parsed, proposal)) {
      return read;
    }
    Status ruled =
        accounts.status(
            parsed, plain == null ? read : plain, proposal.type(), proposal.trigger(), parties);
    return read == Status.OCCURRED ? ruled : read;
  }

  /** "rejected the accusation", "since the attack": what a noun only mentions stands as read. */
  private static boolean isMentioned(ParsedSentence parsed, EventProposal proposal) {
    return proposal.type().quad() != EventType.Quad.MATERIAL_CONFLICT
        || parsed.clauses().stream()
            .noneMatch(c -> parsed.span(c.verb(), c.verb()).overlaps(proposal.trigger()));
  }

  /** What the grammar says of the trigger; null where it says nothing. */
  private @Nullable Status grammar(ParsedSentence parsed, Span trigger) {
    boolean reported = accounts.isReported(trigger.start());
    for (Clause clause : parsed.clauses()) {
      if (parsed.span(clause.verb(), clause.verb()).overlaps(trigger)) {
        return StatusReader.of(parsed, clause, reported);
      }
    }
    for (int chunk = 0; chunk < parsed.chunks().size(); chunk++) {
      if (parsed.tokens().span(parsed.chunk(chunk).head()).overlaps(trigger)) {
        return NounStatus.of(parsed, chunk, reported);
      }
    }
    return null;
  }
}
