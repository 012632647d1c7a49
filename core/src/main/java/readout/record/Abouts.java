package readout.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.event.Status;
import readout.ontology.EventType;

/**
 * What words are about: the act that is blamed, asked for, offered, threatened, turned down,
 * welcomed or owned up to, where the same sentence tells it, else {@link PointingBack the one
 * before}.
 */
final class Abouts {

  /** What words are about stands close behind them. */
  private static final int CLOSE = 90;

  private final List<Fact> told;

  /**
   * @param told in text order
   */
  Abouts(List<Fact> told) {
    this.told = told;
  }

  /** The link from words to what they are about; none where the text does not show it. */
  List<Link> of(Fact speech) {
    Fact object = speech.type() == EventType.REJECT ? asked(speech) : null;
    if (object == null) {
      object = sameBreath(speech);
    }
    if (object == null) {
      object = new PointingBack(told).object(speech);
    }
    return object == null || object.id().equals(speech.id())
        ? List.of()
        : List.of(
            new Link(
                Link.Relation.REFERS_TO,
                List.of(speech.id()),
                List.of(object.id()),
                reason(speech.type())));
  }

  private static String reason(EventType type) {
    return switch (type) {
      case ACCUSE -> "what the blame is for";
      case REJECT -> "what is turned down";
      case THREATEN -> "what is threatened";
      case REQUEST -> "what is asked for";
      case PROPOSE -> "what is offered";
      default -> "what it is about";
    };
  }

  /** The act that the same sentence tells behind the word of speech. */
  private @Nullable Fact sameBreath(Fact speech) {
    Fact nearest = null;
    int least = Integer.MAX_VALUE;
    for (Fact act : told) {
      boolean possible =
          isObject(speech, act)
              && isMeantBy(speech, act)
              && !isOfNextWord(speech, act)
              && !isBeside(speech, act);
      int distance = possible ? distance(speech, act) : Integer.MAX_VALUE;
      if (distance < least && distance <= CLOSE) {
        least = distance;
        nearest = act;
      }
    }
    return nearest;
  }

  /** "Welcomed the ruling and urged them to enforce it": what is urged is not what is welcomed. */
  private boolean isOfNextWord(Fact speech, Fact act) {
    return told.stream()
        .filter(word -> !isAct(word) && !word.id().equals(speech.id()))
        .filter(word -> isBy(speech.actors(), word))
        .anyMatch(word -> isFollowedBy(speech, word) && isFollowedBy(word, act));
  }

  /** Whether one sentence tells both, the second behind the first. */
  private static boolean isFollowedBy(Fact first, Fact second) {
    return first.tellings().stream()
        .anyMatch(a ->
            second.tellings().stream()
                .anyMatch(
                    b -> a.sentence() == b.sentence() && a.trigger().end() <= b.trigger().start()));
  }

  /** "Blamed the party, which Chad had banned", "militias backed by Chad burnt the camp". */
  private static boolean isBeside(Fact speech, Fact act) {
    String between = between(speech, act);
    boolean blamed =
        speech.type() == EventType.ACCUSE
            && !speech.recipients().isEmpty()
            && ASIDE.matcher(between).find();
    boolean backed = speech.type() == EventType.SUPPORT && BACKED.matcher(between).lookingAt();
    return blamed || backed;
  }

  /** Behind a comma something is told of the one blamed. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?is)^(?:(?!\\b(?:of|for|over|after|about|that)\\b).)*,\\s+(?:which|whom|whose)\\b");

  private static final Pattern BACKED = Pattern.compile("(?i)(?:backed|supported|sponsored) by\\b");

  /** An act; of what is asked for, also that something be said. */
  private static boolean isObject(Fact speech, Fact object) {
    return isAct(object) || speech.type() == EventType.REQUEST && !object.id().equals(speech.id());
  }

  static boolean isAct(Fact fact) {
    return switch (fact.type()) {
      case STATEMENT, ACCUSE, REJECT, SUPPORT, PROPOSE, REQUEST, THREATEN -> false;
      default -> true;
    };
  }

  /** Whether it can be what such words are about, by the time it is told in and by who does it. */
  private static boolean isMeantBy(Fact speech, Fact act) {
    Profile.Time time = Profile.time(act.status());
    boolean ahead = time == Profile.Time.AHEAD;
    boolean own = isBy(speech.actors(), act);
    return switch (speech.type()) {
      case ACCUSE -> time == Profile.Time.BEHIND && (!own || isOfEachOther(speech));
      case SUPPORT -> time != Profile.Time.IMAGINED && !own;
      case REJECT -> isTurnedDown(act) && !own;
      case THREATEN -> time != Profile.Time.BEHIND && speech.status() != Status.CANCELLED;
      case REQUEST -> ahead && isBy(speech.recipients(), act) || isToStop(speech, act);
      case PROPOSE -> ahead;
      case STATEMENT -> time == Profile.Time.BEHIND && isOwnedUpTo(speech, act);
      default -> false;
    };
  }

  /** "They accused each other": who blames has done it too. */
  private static boolean isOfEachOther(Fact blame) {
    return blame.actors().size() > 1
        && blame.actors().stream()
            .allMatch(it -> blame.recipients().stream().anyMatch(q -> isOneSide(it, q)));
  }

  /** What is ahead or called off; a bargain of others; what was done before is only why. */
  private static boolean isTurnedDown(Fact act) {
    Profile.Time time = Profile.time(act.status());
    boolean ahead = time == Profile.Time.AHEAD && act.commitment() == null;
    return ahead || time == Profile.Time.CALLED_OFF || act.type() == EventType.AGREE;
  }

  /** "Called on both to end the shelling": what goes on, or might, is not to be. */
  private static boolean isToStop(Fact request, Fact act) {
    Profile.Time time = Profile.time(act.status());
    boolean possible =
        act.status() == Status.ONGOING
            || act.status() == Status.HYPOTHETICAL
            || act.status() == Status.NEGATED
            || time == Profile.Time.BEHIND;
    return possible && isAct(act) && STOP.matcher(between(request, act)).find();
  }

  private static final Pattern STOP =
      Pattern.compile("(?i)\\b(?:end|stop|halt|cease|not|never|refrain)\\b|n't\\b");

  /** The words between the two in the sentence that tells both. */
  private static String between(Fact first, Fact second) {
    for (Telling s : first.tellings()) {
      for (Telling a : second.tellings()) {
        if (s.sentence() == a.sentence() && s.trigger().start() < a.trigger().start()) {
          int from = s.trigger().start() - s.span().start();
          int to = Math.min(a.trigger().start() - s.span().start(), s.wording().length());
          return s.wording().substring(Math.clamp(from, 0, to), to);
        }
      }
    }
    return "";
  }

  /** "Confirmed the call", "claimed the raid": to say so is itself the act. */
  static boolean isOwnedUpTo(Fact speech, Fact act) {
    return speech.tellings().stream()
            .map(Telling::triggerWords)
            .anyMatch(words -> OWNED.matcher(words).find())
        || isBy(speech.actors(), act)
            && speech.tellings().stream()
                .map(Telling::triggerWords)
                .anyMatch(words -> TOLD.matcher(words).find());
  }

  private static final Pattern OWNED =
      Pattern.compile(
          "(?i)\\b(?:confirm|admit|acknowledg|conced|own(?:ed|s)? up|claim(?:ed|s|ing)? responsib|took responsib)");

  /** Of one's own acts. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:announc|claim|boast|tell(?:s|ing)?\\b|told\\b|says? so\\b|signed for\\b)");

  static boolean isBy(List<Party> parties, Fact act) {
    return parties.stream().anyMatch(p -> act.actors().stream().anyMatch(q -> isOneSide(p, q)));
  }

  /** One party, or one side; two persons of one state are not one. */
  private static boolean isOneSide(Party one, Party other) {
    String side = Profile.side(one);
    boolean two = Profile.isPerson(one) && Profile.isPerson(other);
    return one.key().equals(other.key())
        || !two && side != null && side.equals(Profile.side(other));
  }

  private static int distance(Fact speech, Fact act) {
    int least = Integer.MAX_VALUE;
    for (Telling s : speech.tellings()) {
      for (Telling a : act.tellings()) {
        int ahead = a.trigger().start() - s.trigger().start();
        boolean alleged =
            a.account().status() == Status.ALLEGED && speech.type() == EventType.ACCUSE;
        boolean owned = speech.type() == EventType.STATEMENT;
        if (s.sentence() == a.sentence() && (ahead >= 0 || alleged || owned)) {
          least = Math.min(least, Math.abs(ahead));
        }
      }
    }
    return least;
  }

  /** The latest demand or proposal of those to whom it is said no. */
  private @Nullable Fact asked(Fact refusal) {
    Profile no = Profile.of(refusal);
    Fact latest = null;
    for (Fact fact : told) {
      boolean demand = fact.type() == EventType.REQUEST || fact.type() == EventType.PROPOSE;
      boolean before =
          fact.tellings().getFirst().trigger().start()
              <= refusal.tellings().getFirst().trigger().start();
      if (demand && before && answers(no, Profile.of(fact))) {
        latest = fact;
      }
    }
    return latest;
  }

  private static boolean answers(Profile no, Profile demand) {
    Set<String> asker = demand.actors();
    Set<String> asked = demand.recipients();
    boolean toAsker =
        no.recipients().isEmpty() ? !asked.isEmpty() : Sameness.shares(no.recipients(), asker);
    boolean byAsked =
        asked.isEmpty() ? !no.recipients().isEmpty() : Sameness.shares(no.actors(), asked);
    return toAsker && byAsked && new TreeSet<>(asker).stream().noneMatch(no.actors()::contains);
  }
}
