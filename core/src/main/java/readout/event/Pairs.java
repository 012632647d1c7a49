package readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.actor.Actor;
import readout.actor.Cast;
import readout.actor.Mention;

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

  /** The last pair named, empty when there is none. */
  List<Integer> last() {
    return pairs.isEmpty() ? List.of() : pairs.getFirst();
  }

  static boolean isPlural(String word) {
    return LEADERS.contains(word)
        || PERSONS.contains(word)
        || STATES.contains(word)
        || ANY.contains(word)
        || word.equals("ministers");
  }

  /** The last pair that a plural noun can mean, empty when there is none. */
  List<Integer> of(String noun) {
    for (List<Integer> pair : pairs) {
      if (pair.stream().allMatch(mention -> fits(noun, cast.of(cast.mentions().get(mention))))) {
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
