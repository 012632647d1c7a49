package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.ontology.EventType;
import readout.text.Span;

/**
 * Those mentions of a sentence whose words a trained reader takes for parties.
 *
 * @param sure that each mention was rightly taken or left
 * @param named that each mention that was taken takes part
 * @param covered that no likely party stands in words that are no mention
 */
record ProposedParties(Parties parties, double sure, double named, double covered) {

  private static final double EVEN = 0.5;

  /** How sure it is that he acts before whose "which" the verb stands. */
  private static final double FORCED = 0.8;

  private static final double POSSIBLE = 0.2;

  /** From here on the reader's word is enough for somebody of whom nothing else is known. */
  private static final double SURELY = 0.7;

  /** How far the grammar moves the logarithm of the odds. */
  private static final double FOR = 1.5;

  private static final double AGAINST = 1.0;

  /** Who tells of it from outside what is told takes less often part in it. */
  private static final double TELLING = 1.5;

  /** Those "with" whom somebody does these act as well. */
  private static final Set<EventType> TOGETHER =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  /** What a state acts by, behind its nationality. */
  static final Set<String> ARMS =
      Set.of(
          "air",
          "armed",
          "army",
          "authorities",
          "cabinet",
          "coast",
          "court",
          "courts",
          "customs",
          "diplomats",
          "embassy",
          "foreign",
          "forces",
          "government",
          "governments",
          "jets",
          "marines",
          "military",
          "ministry",
          "navy",
          "officials",
          "parliament",
          "police",
          "side",
          "soldiers",
          "state",
          "troops",
          "warplanes",
          "warship",
          "warships");

  /** A mention with the probability of each part. */
  private record Part(int mention, double actor, double recipient) {
    double likely() {
      return Math.max(actor, recipient);
    }

    boolean acts() {
      return actor >= recipient;
    }
  }

  /**
   * Who takes part.
   *
   * @param tellers mentions of those who tell of it, outside what they tell
   * @param least how sure it must be that somebody takes part
   * @param named null is to be returned where nobody takes part, or one alone in what takes two
   */
  static @Nullable ProposedParties of(
      ParsedSentence parsed,
      List<Integer> mentions,
      EventProposal proposal,
      Set<Integer> tellers,
      double least,
      boolean named) {
    var roles = GrammaticalRoles.of(parsed, proposal.trigger());
    var byActor = new TreeMap<Integer, Part>();
    var spans = new ArrayList<Span>();
    for (int mention : outermost(parsed, mentions)) {
      Mention found = parsed.cast().mentions().get(mention);
      Part part = weighed(part(parsed, mention, proposal), found.actor(), roles, proposal);
      if (tellers.contains(mention) && !roles.acting().contains(found.actor())) {
        part = new Part(mention, moved(part.actor(), -TELLING), moved(part.recipient(), -TELLING));
      }
      if (part.likely() >= EVEN) {
        spans.add(found.span());
      }
      if (part.likely() > 0) {
        byActor.merge(found.actor(), part, (a, b) -> b.likely() > a.likely() ? b : a);
      }
    }
    lift(byActor, roles);
    List<Part> taken = taken(parsed, byActor.values(), least);
    Parties parties = parties(proposal, taken);
    return named && (parties.equals(Parties.NOBODY) || isLonely(parsed, proposal, parties))
        ? null
        : new ProposedParties(
            parties, sure(byActor.values()), sure(taken), covered(proposal, spans));
  }

  /** What is known of the proposal with these parties. */
  EventProposer.Evidence evidence(EventProposal proposal) {
    return new EventProposer.Evidence(
        proposal.told(), proposal.sureOfStatus(), sure, named, covered);
  }

  private static List<Integer> outermost(ParsedSentence parsed, List<Integer> mentions) {
    var found = new ArrayList<Integer>();
    int end = 0;
    for (int mention : mentions) {
      Span span = parsed.cast().mentions().get(mention).span();
      if (span.end() > end) {
        found.add(mention);
        end = span.end();
      }
    }
    return found;
  }

  private static Part part(ParsedSentence parsed, int mention, EventProposal proposal) {
    List<EventProposal.Part> words = proposal.parts();
    Span span = parsed.cast().mentions().get(mention).span();
    double actor = 0;
    double recipient = 0;
    int count = 0;
    for (EventProposal.Part word : words) {
      if (span.covers(word.word())) {
        actor += word.actor();
        recipient += word.recipient();
        count++;
      }
    }
    if (count == 0) {
      return new Part(mention, 0, 0);
    }
    double acts = actor / count;
    double receives = recipient / count;
    if (isOfOthers(parsed, mention, proposal.trigger())
        || "withdraw".equals(proposal.mode()) && isOwn(parsed, mention)
        || Owners.isOnlyOwner(parsed, mention, proposal.trigger())
        || Owners.isBodyOfSome(parsed, mention)
        || Owners.isInfluenced(parsed, mention)
        || Owners.isCited(parsed, mention)) {
      return new Part(mention, 0, 0);
    }
    boolean somebody = parsed.isSomebody(mention);
    boolean named = isOfUnknownKind(parsed, mention) && Math.max(acts, receives) >= SURELY;
    return new Part(
        mention,
        somebody || named ? acts : 0,
        somebody || named || parsed.isPlace(mention) ? receives : 0);
  }

  /**
   * "Somali pirates", "a Thai trawler": not the state. "Russian shelling" is its own, and so is
   * what its arms do and suffer.
   */
  private static boolean isOfOthers(ParsedSentence parsed, int mention, Span trigger) {
    Mention found = parsed.cast().mentions().get(mention);
    int next = parsed.tokens().at(found.span().end());
    return found.form() == Mention.Form.DEMONYM
        && next < parsed.sentence().endToken()
        && !parsed.tokens().span(next).overlaps(trigger)
        && !ARMS.contains(parsed.tokens().lower(next));
  }

  /** "withdrew its ambassador": whom one calls home suffers nothing by it. */
  private static boolean isOwn(ParsedSentence parsed, int mention) {
    Mention found = parsed.cast().mentions().get(mention);
    boolean posted = found.span().of(parsed.text().text()).contains(" to ");
    return found.form() != Mention.Form.PRONOUN
        && !posted
        && switch (parsed.tokens().lower(parsed.tokens().at(found.span().start()))) {
          case "its", "their", "his", "her", "our" -> true;
          default -> false;
        };
  }

  /** A name that no list knows: of somebody, where the reader is sure that he takes part. */
  private static boolean isOfUnknownKind(ParsedSentence parsed, int mention) {
    return parsed.cast().of(parsed.cast().mentions().get(mention)).kind() == Actor.Kind.OTHER;
  }

  /** What the grammar says of a mention moves what the reader says, as far as it may be moved. */
  private static Part weighed(
      Part part, int actor, GrammaticalRoles roles, EventProposal proposal) {
    boolean acts = roles.acting().contains(actor);
    boolean receives = roles.receiving().contains(actor);
    double towardsActing = acts ? FOR : roles.acting().isEmpty() ? 0 : -AGAINST;
    double towardsReceiving = receives ? FOR : roles.receiving().isEmpty() ? 0 : -AGAINST;
    if (acts && !receives) {
      towardsReceiving -= AGAINST;
    }
    if (receives && !acts) {
      towardsActing += TOGETHER.contains(proposal.type()) ? AGAINST + FOR : -AGAINST;
    }
    return new Part(
        part.mention(),
        moved(part.actor(), towardsActing),
        moved(part.recipient(), towardsReceiving));
  }

  /** Adds to the logarithm of the odds; what cannot be at all stays so. */
  private static double moved(double probability, double by) {
    if (probability == 0) {
      return 0;
    }
    double odds = probability / (1 - probability + 1e-9) * StrictMath.exp(by);
    return odds / (1 + odds);
  }

  /**
   * Where nobody acts, he does whom the grammar has acting, if the reader does not think otherwise.
   */
  private static void lift(TreeMap<Integer, Part> byActor, GrammaticalRoles roles) {
    if (byActor.values().stream().anyMatch(part -> part.acts() && part.likely() >= EVEN)) {
      return;
    }
    for (int actor : roles.acting()) {
      Part part = byActor.get(actor);
      boolean possible = part != null && part.acts() && part.actor() >= POSSIBLE;
      if (part != null && (possible || roles.relative() && part.likely() < EVEN)) {
        double lifted = roles.relative() ? FORCED : EVEN;
        byActor.put(actor, new Part(part.mention(), lifted, part.recipient()));
      }
    }
  }

  private static boolean isLonely(ParsedSentence parsed, EventProposal proposal, Parties parties) {
    boolean takesTwo =
        switch (proposal.type()) {
          case CONSULT, AGREE -> !"visit".equals(proposal.mode());
          default -> false;
        };
    return takesTwo
        && parties.actors().size() + parties.recipients().size() == 1
        && parties.actors().stream().noneMatch(mention -> isMany(parsed, mention));
  }

  private static boolean isMany(ParsedSentence parsed, int mention) {
    Mention found = parsed.cast().mentions().get(mention);
    return switch (parsed.cast().of(found).kind()) {
      case FORMAT, GROUP -> true;
      default -> Pairs.areMany(found, parsed.text().text());
    };
  }

  private static List<Part> taken(ParsedSentence parsed, Iterable<Part> parts, double least) {
    var likely = new ArrayList<Part>();
    parts.forEach(part -> {
      if (part.likely() >= Math.max(EVEN, least)) {
        likely.add(part);
      }
    });
    return likely.stream()
        .filter(part -> !isStateOfOther(parsed, part, likely))
        .filter(part ->
            likely.stream()
                .noneMatch(other ->
                    other.acts() == part.acts()
                        && Attachments.isAttached(parsed, part.mention(), other.mention())))
        .toList();
  }

  private static Parties parties(EventProposal proposal, List<Part> taken) {
    var actors = new ArrayList<Integer>();
    var recipients = new ArrayList<Integer>();
    boolean together = proposal.type() == EventType.CONSULT && !"visit".equals(proposal.mode());
    for (Part part : taken) {
      (part.acts() || together ? actors : recipients).add(part.mention());
    }
    actors.sort(null);
    recipients.sort(null);
    return new Parties(actors, recipients);
  }

  /** "Putin of Russia", "Macron met Putin on Russia": beside its official a state is a topic. */
  private static boolean isStateOfOther(ParsedSentence parsed, Part part, List<Part> parts) {
    Actor state = actor(parsed, part);
    return state.kind() == Actor.Kind.STATE
        && parts.stream()
            .filter(other -> other.mention() != part.mention())
            .map(other -> actor(parsed, other))
            .anyMatch(other ->
                other.kind() == Actor.Kind.PERSON
                    && state.country() != null
                    && state.country().equals(other.country()));
  }

  private static Actor actor(ParsedSentence parsed, Part part) {
    return parsed.cast().of(parsed.cast().mentions().get(part.mention()));
  }

  private static double sure(Iterable<Part> parts) {
    double sure = 1;
    for (Part part : parts) {
      sure *= Math.max(part.likely(), 1 - part.likely());
    }
    return sure;
  }

  private static double covered(EventProposal proposal, List<Span> taken) {
    double left = 0;
    for (EventProposal.Part part : proposal.parts()) {
      boolean open =
          taken.stream().noneMatch(part.word()::overlaps)
              && !proposal.trigger().overlaps(part.word());
      left = open ? Math.max(left, Math.max(part.actor(), part.recipient())) : left;
    }
    return 1 - left;
  }
}
