package readout.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.attribution.Attribution;
import readout.attribution.Stance;
import readout.ontology.EventType;
import readout.text.Span;

/**
 * Acts that are promised and told as acts of their own: "promised to withdraw", "would free them,
 * he promised", an item under "The two sides agreed:". The act is the commitment, so that its
 * keeping can be seen; that it was promised stays beside it as an event.
 *
 * <p>Only acts that give something bind: who vows to strike promises nothing. What a ministry says
 * its own state will give up or draw back binds too; of other acts that is a plan.
 */
final class PromisedActs {

  private static final Set<String> PROMISES =
      Set.of(
          "promise",
          "promises",
          "promised",
          "pledge",
          "pledges",
          "pledged",
          "undertook",
          "vowed",
          "vows");

  private static final Pattern OWN =
      Pattern.compile(
          "(?:promise[sd]?|pledge[sd]?|undertakes?|undertook|undertaken|agree[sd]? to)\\b");

  /** What a trained reader only thinks to have read takes no promise's place. */
  private static final double SURE = 0.9;

  private final Map<Integer, ParsedSentence> sentences;
  private final Cast cast;
  private final List<Attribution> attributions;
  private final Accounts accounts;
  private final EventDates dates;
  private final Set<Integer> agreed;

  /**
   * @param agreed indices of the sentences that are items of what was agreed
   */
  PromisedActs(
      Map<Integer, ParsedSentence> sentences,
      Cast cast,
      List<Attribution> attributions,
      Accounts accounts,
      EventDates dates,
      Set<Integer> agreed) {
    this.sentences = sentences;
    this.cast = cast;
    this.attributions = attributions;
    this.accounts = accounts;
    this.dates = dates;
    this.agreed = agreed;
  }

  /** The events of a document, in the same order, each promised act a commitment. */
  List<EventMention> bound(List<EventMention> events) {
    var bound = new ArrayList<EventMention>();
    for (EventMention event : events) {
      bound.add(isRedeemed(event, events) ? agreed(event) : bound(event, events));
    }
    return bound;
  }

  private EventMention bound(EventMention act, List<EventMention> events) {
    ParsedSentence sentence = sentences.get(act.sentence());
    if (sentence == null || !isPlan(act)) {
      return act;
    }
    for (EventMention promise : events) {
      Commitment word = promise.commitment();
      if (word != null && isOf(promise, act)) {
        var made = new EventDates.Tie(promise.date(), promise.dateReason());
        return act.promised(act.actors(), word, made);
      }
    }
    List<Integer> makers = makers(sentence, act, events);
    return makers.isEmpty() ? act : promised(sentence, act, makers);
  }

  private EventMention promised(ParsedSentence sentence, EventMention act, List<Integer> makers) {
    int due = dates.due(sentence, act.trigger());
    Commitment promise = Undertakings.of(sentence, act.trigger()).dueIn(due);
    return act.promised(makers, promise, dates.ofPromise(sentence, act.trigger(), due));
  }

  private static boolean isPlan(EventMention act) {
    boolean ahead = act.status() == Status.PLANNED && act.kind() == EventMention.Kind.PLAN;
    return ahead && (gives(act.type()) || act.type() == EventType.CONSULT);
  }

  private static boolean gives(EventType type) {
    return switch (type) {
      case RETREAT, CONCEDE, AID, COOPERATE -> true;
      default -> false;
    };
  }

  // ---- "promised to withdraw" ----

  /** Whether all that was promised is told as an act of its own. */
  private boolean isRedeemed(EventMention promise, List<EventMention> events) {
    for (EventMention act : events) {
      if (isPlan(act) && isOf(promise, act) && !hasMore(promise, act)) {
        return true;
      }
    }
    return false;
  }

  private static EventMention agreed(EventMention promise) {
    boolean due = "falls due".equals(promise.dateReason());
    return promise.agreed(
        due ? EventDates.Tie.NONE : new EventDates.Tie(promise.date(), promise.dateReason()));
  }

  /** Whether the act is what the verb of promising governs, by the same makers. */
  private boolean isOf(EventMention promise, EventMention act) {
    ParsedSentence sentence = sentences.get(act.sentence());
    boolean bare =
        promise.commitment() != null
            && act.confidence() >= SURE
            && promise.type() == EventType.AGREE
            && promise.status() == Status.PLANNED
            && promise.sentence() == act.sentence();
    if (!bare || sentence == null) {
      return false;
    }
    Clause clause = DueDates.promise(sentence, promise.trigger());
    return clause != null
        && DueDates.contents(sentence, clause).stream()
            .anyMatch(c -> c >= 0 && sentence.span(c, c).overlaps(act.trigger()))
        && people(promise.actors()).equals(people(act.actors()));
  }

  private Set<Integer> people(List<Integer> mentions) {
    var people = new HashSet<Integer>();
    mentions.forEach(m -> people.add(cast.mentions().get(m).actor()));
    return people;
  }

  /** "to withdraw and to pay": the act is not all. */
  private boolean hasMore(EventMention promise, EventMention act) {
    ParsedSentence sentence = sentences.get(promise.sentence());
    for (int i = 1; sentence != null && i < sentence.chunks().size(); i++) {
      Chunk chunk = sentence.chunk(i);
      boolean behind = sentence.span(i, i).start() > act.trigger().start();
      boolean joined =
          sentence.chunk(i - 1).is(Chunk.Kind.COORDINATOR)
              || sentence.chunk(i - 1).is(Chunk.Kind.COMMA);
      if (behind && joined && chunk.is(Chunk.Kind.VERBS)) {
        return true;
      }
    }
    return false;
  }

  // ---- who binds himself by his word, or by what was agreed ----

  private List<Integer> makers(
      ParsedSentence sentence, EventMention act, List<EventMention> events) {
    boolean told =
        events.stream().anyMatch(e -> e.sentence() == act.sentence() && e.commitment() != null);
    if (!told && (isItem(act) || isItsOwnPromise(sentence, act))) {
      return act.actors();
    }
    Attribution word = act.attribution() < 0 ? null : attributions.get(act.attribution());
    Integer speaker = word == null ? null : accounts.speaker(word);
    if (word == null || speaker == null || word.cue().isEmpty()) {
      return List.of();
    }
    boolean bound = isPromise(sentence, word) || givesWay(act) && isAhead(sentence, act, word);
    return bound && isOwn(speaker, act.actors()) ? act.actors() : List.of();
  }

  /** An item under "The two sides agreed:" that binds those who act in it. */
  private boolean isItem(EventMention act) {
    return agreed.contains(act.sentence()) && gives(act.type());
  }

  /** "pledged 900 tents": the words for the act are those of the promise. */
  private static boolean isItsOwnPromise(ParsedSentence sentence, EventMention act) {
    String words = act.trigger().of(sentence.text().text()).toLowerCase(Locale.ROOT);
    return OWN.matcher(words).lookingAt();
  }

  private static boolean isPromise(ParsedSentence sentence, Attribution word) {
    Span cue = word.cue().getFirst();
    return PROMISES.contains(cue.of(sentence.text().text()).toLowerCase(Locale.ROOT));
  }

  private static boolean givesWay(EventMention act) {
    return act.type() == EventType.RETREAT || act.type() == EventType.CONCEDE;
  }

  /** "said it would withdraw", "will reopen, the ministry said"; not what might or is to be. */
  private static boolean isAhead(ParsedSentence sentence, EventMention act, Attribution word) {
    Clause clause = DueDates.promise(sentence, act.trigger());
    String modal = clause == null ? "" : clause.group().modal();
    return word.stance() == Stance.ASSERTS && (modal.equals("will") || modal.equals("would"));
  }

  /** He who speaks, or the state for whose government he speaks. */
  private boolean isOwn(int speaker, List<Integer> actors) {
    Actor own = actor(speaker);
    return actors.size() == 1
        && (own.equals(actor(actors.getFirst())) || isFor(own, actor(actors.getFirst())));
  }

  private static boolean isFor(Actor speaker, Actor state) {
    return "GOV".equals(speaker.sector())
        && isOfGovernment(state)
        && speaker.country() != null
        && speaker.country().equals(state.country());
  }

  private static boolean isOfGovernment(Actor state) {
    return state.kind() == Actor.Kind.STATE
        || "GOV".equals(state.sector())
        || "MIL".equals(state.sector());
  }

  private Actor actor(int mention) {
    return cast.of(cast.mentions().get(mention));
  }
}
