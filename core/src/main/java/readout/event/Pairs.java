package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.actor.Mention;
import readout.ontology.EventType;

/**
 * The pairs that a text has named: those who met, called or agreed, and persons joined by "and".
 * "The two presidents" are the last two presidents among them, not the ministers named in between.
 */
final class Pairs {

  private static final Set<String> LEADERS = Set.of("leaders", "presidents", "heads", "premiers");
  private static final Set<String> PERSONS = Set.of("men", "women", "diplomats", "pair");
  private static final Set<String> STATES =
      Set.of(
          "countries", "states", "governments", "nations", "neighbours", "neighbors", "capitals");
  private static final Set<String> ANY = Set.of("sides", "parties", "delegations");

  /** Openers of a side clause that only says when. */
  private static final Set<String> TIMES = Set.of("when", "after", "since", "before", "while");

  private static final Set<String> OFFICES =
      Set.of(
          "ministers",
          "presidents",
          "leaders",
          "envoys",
          "negotiators",
          "delegations",
          "officials",
          "diplomats",
          "generals",
          "commanders",
          "heads",
          "chiefs",
          "premiers",
          "ambassadors");

  private final Cast cast;
  private final List<List<Integer>> pairs = new ArrayList<>();

  Pairs(Cast cast) {
    this.cast = cast;
  }

  void add(List<Integer> pair) {
    pairs.addFirst(List.copyOf(pair));
  }

  /** "the foreign ministers of France and Germany": many who can meet among themselves. */
  static boolean areMany(Mention mention, String text) {
    String words = mention.span().of(text).toLowerCase(Locale.ROOT);
    return mention.form() == Mention.Form.DESCRIPTION
        && OFFICES.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** "ministers": a word for many who hold an office. */
  static boolean areOffices(String word) {
    return OFFICES.contains(word);
  }

  /**
   * Those who met in an event, where it can be the one that "both sides" later means: two who act,
   * or host and guest; empty for anything else.
   */
  List<Integer> in(EventMention event) {
    List<Integer> parties = event.actors();
    boolean visit = event.type() == EventType.CONSULT && event.recipients().size() == 1;
    if (visit && parties.size() == 1) {
      parties = List.of(event.recipients().getFirst(), parties.getFirst());
      boolean persons = parties.stream().allMatch(m -> kind(m) == Actor.Kind.PERSON);
      return persons && differ(parties) ? parties : List.of();
    }
    return parties.size() > 1 && differ(parties) ? parties : List.of();
  }

  private Actor.Kind kind(int mention) {
    return cast.of(cast.mentions().get(mention)).kind();
  }

  private boolean differ(List<Integer> pair) {
    return pair.stream().map(m -> cast.mentions().get(m).actor()).distinct().count() == pair.size();
  }

  /**
   * Whether an event is told in passing: in a side clause of time, in the past perfect, or by one
   * of those who meet now of others.
   *
   * @param teller mention of him in whose words the event stands, null for none
   */
  boolean isInPassing(ParsedSentence parsed, EventMention event, @Nullable Integer teller) {
    if (pairs.isEmpty()) {
      return false;
    }
    if (teller != null && isOf(pairs.getFirst(), teller) && !isOf(event.actors(), teller)) {
      return true;
    }
    for (Clause clause : parsed.clauses()) {
      boolean own = parsed.span(clause.verb(), clause.verb()).overlaps(event.trigger());
      boolean before = clause.group().perfect() && clause.group().tense() == VerbGroup.Tense.PAST;
      if (own && (before || TIMES.contains(clause.opener()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(List<Integer> mentions, int teller) {
    int actor = cast.mentions().get(teller).actor();
    return mentions.stream().anyMatch(m -> cast.mentions().get(m).actor() == actor);
  }

  /** The last pair named, empty when there is none. */
  List<Integer> last() {
    return pairs.isEmpty() ? List.of() : pairs.getFirst();
  }

  /** "sides", "parties": a word for those who face each other, states or persons. */
  static boolean areSides(String word) {
    return ANY.contains(word);
  }

  /** "men": persons of no office. */
  static boolean arePersons(String word) {
    return word.equals("men") || word.equals("women");
  }

  static boolean isPlural(String word) {
    return LEADERS.contains(word)
        || PERSONS.contains(word)
        || STATES.contains(word)
        || ANY.contains(word)
        || word.equals("ministers");
  }

  /**
   * The last of them that a plural noun can mean, empty when there is none.
   *
   * @param two whether there are said to be two: "both sides"
   */
  List<Integer> of(String noun, boolean two) {
    for (List<Integer> pair : pairs) {
      boolean many = !two || pair.size() == 2;
      if (many
          && pair.stream().allMatch(mention -> fits(noun, cast.of(cast.mentions().get(mention))))) {
        return pair;
      }
    }
    return List.of();
  }

  private static boolean fits(String noun, Actor actor) {
    if (STATES.contains(noun)) {
      return actor.kind() == Actor.Kind.STATE;
    }
    boolean person = actor.kind() == Actor.Kind.PERSON;
    if (LEADERS.contains(noun)) {
      return person && (actor.role() == null || isLeader(actor.role()));
    }
    if (noun.equals("ministers")) {
      return person && actor.role() != null && actor.role().endsWith("minister");
    }
    return ANY.contains(noun) || PERSONS.contains(noun) && person;
  }

  private static boolean isLeader(String role) {
    return switch (role) {
      case "president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "crown prince",
          "supreme leader",
          "general secretary",
          "taoiseach",
          "pope",
          "leader",
          "premier",
          "rebel leader",
          "junta leader",
          "party leader" ->
          true;
      default -> false;
    };
  }
}
