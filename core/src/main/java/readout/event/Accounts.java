package readout.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.actor.Mention;
import readout.actor.Outlets;
import readout.actor.SideBySide;
import readout.attribution.Attribution;
import readout.attribution.FlatDenial;
import readout.attribution.SourceClass;
import readout.attribution.Stance;
import readout.ontology.EventType;
import readout.text.SegmentedText;
import readout.text.Span;
import readout.text.Stretch;
import readout.text.Voice;

/**
 * What a source makes of an event: factuality belongs to a claim by a source, not to the event.
 *
 * <p>Acts of violence and pressure told only by a party, by nobody named or by an author with a
 * cause are alleged; a meeting or an agreement told by those who took part is as told.
 */
final class Accounts {

  private static final Set<String> THOUGHTS =
      Set.of(
          "want",
          "wants",
          "wanted",
          "hope",
          "hopes",
          "hoped",
          "hoping",
          "believe",
          "believes",
          "believed",
          "think",
          "thinks",
          "thought",
          "fear",
          "fears",
          "feared",
          "expect",
          "expects",
          "expected",
          "know",
          "knows",
          "knew",
          "feel",
          "feels",
          "felt",
          "wish",
          "wishes",
          "wished",
          "need",
          "needs",
          "needed",
          "seek",
          "seeks",
          "sought",
          "understand",
          "understands",
          "understood",
          "see",
          "sees",
          "saw",
          "find",
          "finds",
          "found",
          "worry",
          "worries",
          "worried",
          "doubt",
          "doubts",
          "consider",
          "considers",
          "considered",
          "decided",
          "plans",
          "planned",
          "tries",
          "tried",
          "like",
          "likes",
          "liked",
          "love",
          "prefer",
          "aims",
          "aim",
          "intends",
          "intend",
          "considering",
          "weighing",
          "shows",
          "show",
          "showed",
          "agree",
          "agrees",
          "agreed",
          "learned",
          "learnt",
          "heard",
          "realised",
          "realized");

  private static final Set<String> GUESSES =
      Set.of(
          "think", "believe", "guess", "suspect", "expect", "hope", "doubt", "imagine", "suppose",
          "predict", "fear", "reckon", "bet");

  private static final Set<String> PAPERS =
      Set.of("newspaper", " daily ", " weekly ", "tabloid", "magazine");

  /** What whoever gives it away is blamed for. */
  private static final Set<String> ARMS =
      Set.of(
          "ammunition",
          "artillery",
          "arms",
          "arming",
          "armed",
          "bomb",
          "bombs",
          "drone",
          "drones",
          "explosives",
          "fighters",
          "guns",
          "mercenaries",
          "missile",
          "missiles",
          "mortars",
          "munitions",
          "rifles",
          "rocket",
          "rockets",
          "shells",
          "tanks",
          "weapon",
          "weaponry",
          "weapons");

  /** Words for saying with which a text keeps its distance from what is said. */
  private static final List<String> DISTANT = List.of("claim", "alleg", "purport", "insinuat");

  private static final Set<String> HEARSAY =
      Set.of("allegedly", "reportedly", "purportedly", "supposedly", "apparently", "rumoured");

  private static final int REACH_OF_GIFT = 8;

  private final SegmentedText text;
  private final Cast cast;
  private final List<Attribution> attributions;

  Accounts(SegmentedText text, Cast cast, List<Attribution> attributions) {
    this.text = text;
    this.cast = cast;
    this.attributions = attributions;
  }

  /** The innermost attribution in whose content an offset stands, -1 for none. */
  int innermost(int offset) {
    int found = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      if (attribution.isSaid() && attribution.says(offset) && length(attribution) <= least) {
        least = length(attribution);
        found = i;
      }
    }
    return found;
  }

  /** The mention of who says what stands at an offset, as his own words or not; null for nobody. */
  @Nullable Integer teller(int offset) {
    int at = innermost(offset);
    boolean asserted = at >= 0 && attributions.get(at).stance() == Stance.ASSERTS;
    return asserted ? speaker(attributions.get(at)) : null;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /** Whether a past verb of saying shifts "will" to "would" here. */
  boolean isReported(int offset) {
    Stretch stretch = text.document().stretchAt(offset);
    return innermost(offset) >= 0 || (stretch != null && stretch.isPrinted());
  }

  /** The status of an event as its source tells it. */
  Status status(
      ParsedSentence sentence, Status told, EventType type, Span trigger, Parties parties) {
    int at = innermost(trigger.start());
    boolean beside =
        told == Status.OCCURRED
            && at >= 0
            && attributions.get(at).stance() == Stance.ASKS
            && ToldBeside.isTold(sentence, trigger);
    return beside ? told : status(told, type, trigger, parties, sentence.sentence().index());
  }

  /** The same where only the words at the trigger are looked at. */
  Status status(Status told, EventType type, Span trigger, Parties parties, int sentence) {
    if (isGuess(trigger, sentence)) {
      return supposed(told);
    }
    Status heard = isHearsay(trigger, sentence) ? alleged(told) : told;
    int at = innermost(trigger.start());
    if (at >= 0) {
      boolean blame = isViolent(type) || type == EventType.AID && givesArms(trigger, sentence);
      return under(attributions.get(at), heard, type, blame, parties);
    }
    boolean partisan = text.document().voiceAt(trigger.start()) == Voice.OPINION;
    return partisan && isViolent(type) ? alleged(heard) : heard;
  }

  private Status under(
      Attribution attribution, Status told, EventType type, boolean blame, Parties parties) {
    return switch (attribution.stance()) {
      case DENIES -> told == Status.NEGATED ? Status.ALLEGED : Status.DENIED;
      case ASKS -> told == Status.OCCURRED ? Status.PROPOSED : told;
      case SUPPOSES -> suggested(attribution, told);
      case UNDERTAKES, ASSERTS -> asserted(attribution, told, type, blame, parties);
    };
  }

  private Status asserted(
      Attribution attribution, Status told, EventType type, boolean blame, Parties parties) {
    SourceClass source = attribution.sourceClass();
    boolean nameless =
        source == SourceClass.UNNAMED && !isPronoun(attribution)
            || source == SourceClass.UNNAMED_OFFICIAL
            || source == SourceClass.PERSON && isNameless(attribution)
            || source == SourceClass.POST && isViolent(type);
    boolean own =
        speaksOfItself(attribution, parties.actors())
            || type == EventType.AID && speaksOfItself(attribution, parties.recipients());
    boolean doubtful = (blame || isUnlisted(attribution)) && !own || isDistant(attribution);
    return nameless || doubtful || isScoop(attribution) ? alleged(told) : told;
  }

  /** "moaned that": a word for saying that no list knows; how far it vouches is not known. */
  private static boolean isUnlisted(Attribution attribution) {
    return attribution.rule().endsWith(".unlisted");
  }

  /** "sent missiles", "supplied the drones": from weapons on the giver is accused. */
  private boolean givesArms(Span trigger, int sentence) {
    var tokens = text.tokens();
    int from = tokens.at(trigger.start());
    int end = Math.min(from + REACH_OF_GIFT, text.sentences().get(sentence).endToken());
    for (int i = from; i < end; i++) {
      if (ARMS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "claimed that", "alleged that": the text does not vouch for it, whatever is told. */
  private boolean isDistant(Attribution attribution) {
    return !attribution.cue().isEmpty()
        && DISTANT.stream()
            .anyMatch(
                attribution.cue().getFirst().of(text.text()).toLowerCase(Locale.ROOT)::startsWith);
  }

  /**
   * What a newspaper or a site has found out, another outlet only passes on; agencies and the media
   * of a state report what they are told.
   */
  private boolean isScoop(Attribution attribution) {
    String words =
        attribution.source().isEmpty()
            ? ""
            : attribution.source().getFirst().of(text.text()).toLowerCase(Locale.ROOT);
    boolean paper = PAPERS.stream().anyMatch(words::contains);
    if (attribution.sourceClass() != SourceClass.OUTLET && !paper || isPronoun(attribution)) {
      return false;
    }
    Integer speaker = speaker(attribution);
    String name = speaker == null ? "" : cast.of(cast.mentions().get(speaker)).name();
    return !Outlets.standard().isAgency(name)
        && !words.contains("agency")
        && !words.contains("state");
  }

  /** "A fish trader", "the dentist": somebody without a name. */
  private boolean isNameless(Attribution attribution) {
    Integer speaker = speaker(attribution);
    return !isPronoun(attribution)
        && (speaker == null
            || cast.mentions().get(speaker).form() == Mention.Form.DESCRIPTION
                && isVague(cast.of(cast.mentions().get(speaker))));
  }

  private static boolean isVague(Actor actor) {
    return actor.id().startsWith("local:");
  }

  private static Status alleged(Status told) {
    return told == Status.OCCURRED || told == Status.ONGOING ? Status.ALLEGED : told;
  }

  private static boolean isViolent(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, MOBILIZE, PROTEST -> true;
      default -> false;
    };
  }

  /** A party that owns to its act is believed. */
  private boolean speaksOfItself(Attribution attribution, List<Integer> actors) {
    Integer at = speaker(attribution);
    Actor speaker = at == null ? null : cast.of(cast.mentions().get(at));
    return speaker != null
        && actors.stream()
            .map(m -> cast.of(cast.mentions().get(m)))
            .anyMatch(actor -> isOfSameSide(speaker, actor));
  }

  /** Of one state, and not those who fight it. */
  private static boolean isOfSameSide(Actor one, Actor other) {
    boolean country = one.country() != null && one.country().equals(other.country());
    return country && isRebel(one) == isRebel(other);
  }

  private static boolean isRebel(Actor actor) {
    return actor.kind() == Actor.Kind.ARMED_GROUP || "REB".equals(actor.sector());
  }

  /**
   * The mention that heads an attribution's source, if the cast knows it: not the nation in "US
   * media", nor the owner in "the president's aides".
   */
  @Nullable Integer speaker(Attribution attribution) {
    for (Span source : attribution.source()) {
      int head = head(source);
      Integer widest = null;
      for (int i = 0; i < cast.mentions().size(); i++) {
        Mention mention = cast.mentions().get(i);
        if (mention.span().start() >= source.end()) {
          break;
        }
        boolean wider =
            widest == null || mention.span().length() > cast.mentions().get(widest).span().length();
        if (mention.span().covers(head) && wider) {
          widest = i;
        }
      }
      if (widest != null) {
        return widest;
      }
    }
    return null;
  }

  /**
   * All who speak as one: "Chad and Niger said"; else the one who speaks, if the cast knows him.
   */
  List<Integer> speakers(Attribution attribution) {
    if (attribution.source().size() == 1) {
      List<Mention> together = SideBySide.in(attribution.source().getFirst(), cast, text.text());
      if (!together.isEmpty()) {
        return together.stream().map(cast.mentions()::indexOf).toList();
      }
    }
    Integer speaker = speaker(attribution);
    return speaker == null ? List.of() : List.of(speaker);
  }

  /**
   * Where the last word of a source's first noun phrase starts; "X's office" is headed by "office".
   */
  private int head(Span source) {
    var tokens = text.tokens();
    int last = tokens.at(source.start());
    for (int i = last; i < tokens.size() && tokens.start(i) < source.end(); i++) {
      String word = tokens.lower(i);
      if (isGenitive(i)) {
        continue;
      }
      boolean ends =
          !tokens.isWord(i)
              || Words.PREPOSITIONS.contains(word) && !word.equals("of")
              || Words.RELATIVES.contains(word);
      if (ends && i > tokens.at(source.start())) {
        break;
      }
      last = word.equals("of") ? last : i;
      if (word.equals("of")) {
        break;
      }
    }
    return tokens.start(last);
  }

  private boolean isGenitive(int token) {
    var tokens = text.tokens();
    return tokens.is(token, "'s")
        || tokens.is(token, "\u2019s")
        || (tokens.is(token, "'") || tokens.is(token, "\u2019"))
            && token + 1 < tokens.size()
            && tokens.isWord(token + 1)
            && tokens.lower(token - 1).endsWith("s");
  }

  /** What somebody thinks that will happen is no plan, and what he thinks that happened no fact. */
  private static Status supposed(Status told) {
    return switch (told) {
      case OCCURRED, ONGOING -> Status.ALLEGED;
      case PLANNED -> Status.HYPOTHETICAL;
      default -> told;
    };
  }

  /** What a government suggests that would be done is its proposal, not its guess. */
  private static Status suggested(Attribution attribution, Status told) {
    boolean theirs =
        switch (attribution.sourceClass()) {
          case GOVERNMENT, OFFICIAL, DOCUMENT -> true;
          default -> false;
        };
    return theirs && told == Status.PLANNED ? Status.PROPOSED : supposed(told);
  }

  /** "I think that the visit will go well": the writer guesses, and nobody is named who knows. */
  private boolean isGuess(Span trigger, int sentence) {
    var tokens = text.tokens();
    int at = tokens.at(trigger.start());
    for (int i = text.sentences().get(sentence).firstToken(); i + 1 < at; i++) {
      boolean writer = tokens.is(i, "i") || tokens.is(i, "we");
      if (writer
          && GUESSES.contains(tokens.lower(i + 1))
          && !isInWordsBefore(tokens.start(i), trigger)) {
        return true;
      }
    }
    return false;
  }

  /** "“I think so,” he said": whoever guesses in quoted words did say them. */
  private boolean isInWordsBefore(int guess, Span trigger) {
    return text.quotationAt(guess) != null && text.quotationAt(trigger.start()) == null;
  }

  private boolean isHearsay(Span trigger, int sentence) {
    var tokens = text.tokens();
    int at = tokens.at(trigger.start());
    int first = text.sentences().get(sentence).firstToken();
    int end = text.sentences().get(sentence).endToken();
    for (int i = Math.max(first, at - 6); i < Math.min(end, at + 4); i++) {
      if (HEARSAY.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "They agreed": who they are is known to the reader, if not to us. */
  private boolean isPronoun(Attribution attribution) {
    return !attribution.source().isEmpty()
        && Words.PRONOUNS.contains(
            attribution.source().getFirst().of(text.text()).toLowerCase(Locale.ROOT));
  }

  /** Wanting, hoping and believing are not saying. */
  private boolean isThought(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return true;
    }
    int first = text.tokens().at(attribution.cue().getFirst().start());
    int end = attribution.cue().getFirst().end();
    for (int i = first; i < text.tokens().size() && text.tokens().start(i) < end; i++) {
      if (THOUGHTS.contains(text.tokens().lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** A statement is worth a line when somebody named says something. */
  boolean isStatement(Attribution attribution) {
    boolean nameless =
        attribution.sourceClass() == SourceClass.UNNAMED
            || attribution.sourceClass() == SourceClass.UNNAMED_OFFICIAL;
    if (isThought(attribution)
        || nameless && !isPronoun(attribution)
        || isHalfHeard(attribution)
        || isAsked(attribution)) {
      return false;
    }
    Integer speaker = speaker(attribution);
    boolean denial = attribution.stance() == Stance.DENIES;
    if (speaker == null) {
      return denial && attribution.sourceClass() == SourceClass.OFFICIAL;
    }
    if (attribution.content().isEmpty()) {
      return false;
    }
    Actor actor = cast.of(cast.mentions().get(speaker));
    return switch (actor.kind()) {
      case PERSON, STATE, ORGANISATION, ARMED_GROUP -> !isVague(speaker, actor);
      case GROUP, OTHER ->
          denial
              && (cast.mentions().get(speaker).form() == Mention.Form.DEMONYM
                  || isAuthority(attribution.sourceClass()) && deniesAClaim(attribution));
      default -> false;
    };
  }

  /** Only claims are "denied"; what else is rejected may be a demand. */
  private boolean deniesAClaim(Attribution attribution) {
    boolean denies =
        attribution.cue().stream().anyMatch(cue -> DENIES.matcher(cue.of(text.text())).find());
    boolean described = attribution.rule().contains(".described.");
    return denies
        || described
        || attribution.content().stream()
            .map(piece -> piece.of(text.text()).toLowerCase(Locale.ROOT))
            .anyMatch(words -> CLAIM.matcher(words).find() || FlatDenial.isTold(words));
  }

  private static final Pattern DENIES = Pattern.compile("(?i)\\bden(?:y|ies|ied|ying)\\b");

  private static final Pattern CLAIM =
      Pattern.compile(
          "\\b(?:claim|report|allegation|accusation|charge|account|assertion|suggestion)s?\\b"
              + "|\\bstor(?:y|ies)\\b");

  /** "The interior ministry", "the army": whose it is may be told elsewhere. */
  private static boolean isAuthority(SourceClass source) {
    return switch (source) {
      case GOVERNMENT, OFFICIAL, ORGANISATION -> true;
      default -> false;
    };
  }

  /** "The minister, asked whether he would go, said": others asked, he answered. */
  private boolean isAsked(Attribution attribution) {
    var tokens = text.tokens();
    int at = tokens.at(attribution.cue().getFirst().start());
    boolean aside = at > 0 && (tokens.is(at - 1, ",") || tokens.is(at - 1, "when"));
    return aside
        && tokens.is(at, "asked")
        && at + 1 < tokens.size()
        && QUESTIONS.contains(tokens.lower(at + 1));
  }

  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "about", "why", "how", "what", "when", "who", "where", "by");

  /**
   * A trained reader alone sees speech in words that no list knows: quotation marks must show it.
   */
  private boolean isHalfHeard(Attribution attribution) {
    return !attribution.isSaid()
        || attribution.rule().endsWith(".unlisted")
            && attribution.content().stream()
                .noneMatch(piece -> text.quotationAt(piece.start()) != null);
  }

  private boolean isVague(int mention, Actor actor) {
    return cast.mentions().get(mention).form() == Mention.Form.PRONOUN
        && actor.id().startsWith("local:");
  }
}
