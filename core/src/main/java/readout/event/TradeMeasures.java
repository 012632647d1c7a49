package readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;

/** Whom a tariff or an embargo is aimed at: the state whose goods they are. */
final class TradeMeasures {

  private static final Set<String> MEASURES =
      Set.of(
          "tariff",
          "duty",
          "levy",
          "embargo",
          "ban",
          "quota",
          "curb",
          "restriction",
          "surtax",
          "surcharge",
          "measure",
          "safeguard");

  /** What is shipped between states: "imports of Chilean wine". */
  private static final Set<String> SHIPMENTS = Set.of("import", "export", "shipment", "purchase");

  private TradeMeasures() {}

  /** "raised tariffs on Chinese steel", "duties of 25% on steel from Brazil"; empty for nobody. */
  static List<Integer> against(ParsedSentence sentence, Clause clause) {
    if (clause.objects().stream().noneMatch(o -> MEASURES.contains(sentence.head(o)))) {
      return List.of();
    }
    for (Clause.Complement on : clause.complements()) {
      if (on.preposition().equals("on")) {
        for (int goods : on.nouns()) {
          List<Integer> owners = states(sentence, sentence.owners(goods));
          List<Integer> found = owners.isEmpty() ? origin(sentence, clause, goods) : owners;
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  /** "banned imports of Chilean wine", "hit Chilean wine with duties"; empty for nobody. */
  static List<Integer> ofGoods(ParsedSentence sentence, Clause clause) {
    for (int object : clause.objects()) {
      boolean shipped = SHIPMENTS.contains(sentence.head(object));
      List<Integer> goods = shipped ? of(sentence, clause, object) : hit(sentence, clause, object);
      if (!goods.isEmpty()) {
        return goods;
      }
    }
    return List.of();
  }

  private static List<Integer> of(ParsedSentence sentence, Clause clause, int shipment) {
    List<Integer> owners = states(sentence, sentence.owners(shipment));
    if (!owners.isEmpty()) {
      return owners;
    }
    for (Clause.Complement behind : clause.complements()) {
      boolean hangs = behind.after() == shipment;
      if (hangs && behind.preposition().equals("from")) {
        return states(sentence, behind.nouns().stream().map(sentence::party).toList());
      }
      if (hangs && behind.preposition().equals("of")) {
        return states(
            sentence, behind.nouns().stream().flatMap(n -> sentence.owners(n).stream()).toList());
      }
    }
    return List.of();
  }

  private static List<Integer> hit(ParsedSentence sentence, Clause clause, int goods) {
    Clause.Complement with = clause.complement("with");
    boolean measure =
        with != null
            && clause.group().lemma().equals("hit")
            && with.nouns().stream().anyMatch(n -> isMeasure(sentence, n));
    return measure ? states(sentence, sentence.owners(goods)) : List.of();
  }

  private static boolean isMeasure(ParsedSentence sentence, int chunk) {
    return MEASURES.contains(sentence.head(chunk)) || sentence.head(chunk).equals("sanction");
  }

  /** Whose the measure is that a clause tells of as its subject; empty for nobody's. */
  static List<Integer> ownersOfSubject(ParsedSentence sentence, Clause clause) {
    for (int subject : clause.subjects()) {
      if (isMeasure(sentence, subject)) {
        List<Integer> owners = states(sentence, sentence.owners(subject));
        return owners.isEmpty() ? List.of() : List.of(owners.getLast());
      }
    }
    return List.of();
  }

  /** Whose goods a measure that stands as subject is on. */
  static List<Integer> goodsOfSubject(ParsedSentence sentence, Clause clause) {
    for (int subject : clause.subjects()) {
      if (isMeasure(sentence, subject)) {
        return onGoods(sentence, Clauses.behind(sentence.chunks(), sentence.tokens(), subject));
      }
    }
    return List.of();
  }

  private static List<Integer> onGoods(
      ParsedSentence sentence, List<Clause.Complement> complements) {
    for (Clause.Complement on : complements) {
      for (int goods : on.preposition().equals("on") ? on.nouns() : List.<Integer>of()) {
        List<Integer> owners = states(sentence, sentence.owners(goods));
        Integer itself = sentence.party(goods);
        List<Integer> found =
            !owners.isEmpty() || itself == null ? owners : states(sentence, List.of(itself));
        if (!found.isEmpty()) {
          return found;
        }
      }
      if (on.preposition().equals("from")) {
        List<Integer> origin = states(sentence, on.nouns().stream().map(sentence::party).toList());
        if (!origin.isEmpty()) {
          return origin;
        }
      }
    }
    return List.of();
  }

  private static List<Integer> origin(ParsedSentence sentence, Clause clause, int goods) {
    for (Clause.Complement from : clause.complements()) {
      if (from.preposition().equals("from") && from.after() == goods) {
        return states(sentence, from.nouns().stream().map(sentence::party).toList());
      }
    }
    return List.of();
  }

  private static List<Integer> states(ParsedSentence sentence, List<@Nullable Integer> mentions) {
    return mentions.stream()
        .filter(
            m -> m != null && isLand(sentence.cast().of(sentence.cast().mentions().get(m)).kind()))
        .toList();
  }

  /** "from Peru" is read as a place. */
  private static boolean isLand(Actor.Kind kind) {
    return kind == Actor.Kind.STATE || kind == Actor.Kind.PLACE;
  }
}
