package readout.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.ontology.EventType;

/**
 * What a text tells twice: two facts of one type, manner and status that stand close together,
 * where the text tells of no third such, are one, unless something speaks against it. So a lead
 * says again what the headline said, and a sentence what the one before it said, in other words.
 */
final class Repeats {

  /** A text with a headline comes back to it in the lead; with a manner so does a sentence. */
  private static final int CLOSE = 2;

  /** Of these a text tells several in a row. */
  private static final Set<String> BY_THE_DOZEN = Set.of("discontinue", "restrict", "withhold");

  private static final Set<EventType> SEVERAL = EnumSet.of(EventType.OTHER, EventType.CONCEDE);

  private Repeats() {}

  /** The facts of one document; what it tells twice is put together. */
  static List<Fact> joined(List<Fact> facts) {
    var byKind = new TreeMap<String, List<Fact>>();
    facts.forEach(f -> byKind.computeIfAbsent(kind(f), any -> new ArrayList<>()).add(f));
    var all = new ArrayList<Fact>();
    for (Map.Entry<String, List<Fact>> same : byKind.entrySet()) {
      all.addAll(isToldTwice(same.getValue()) ? List.of(one(same.getValue())) : same.getValue());
    }
    return all;
  }

  private static String kind(Fact fact) {
    return fact.type() + "|" + fact.mode() + "|" + fact.kind() + "|" + fact.status();
  }

  private static Fact one(List<Fact> two) {
    return Joining.join(two.getFirst(), two.getLast());
  }

  private static boolean isToldTwice(List<Fact> facts) {
    if (facts.size() != 2) {
      return false;
    }
    Profile one = Profile.of(facts.getFirst());
    Pair pair = Sameness.pair(one, Profile.of(facts.getLast()));
    return pair != null && isPossible(pair) && isClose(pair);
  }

  /** A month and a day in it are told of two things, else the day would be told twice. */
  private static boolean isPossible(Pair pair) {
    boolean ofSomebody = !pair.a().isOfNobody() || !pair.b().isOfNobody();
    boolean inADay = pair.days() > 0 && pair.days() < 1 || pair.isOnOneDay();
    return pair.isSurelyRead() && ofSomebody && inADay && !isSeveral(pair.a());
  }

  /** Of sayings, shots, promises and acts without a type a text tells several. */
  private static boolean isSeveral(Profile profile) {
    String mode = profile.fact().mode();
    return profile.isSpeech()
        || profile.fact().commitment() != null
        || profile.isViolence()
        || SEVERAL.contains(profile.fact().type())
        || profile.time() != Profile.Time.BEHIND
        || mode != null && BY_THE_DOZEN.contains(mode);
  }

  private static boolean isClose(Pair pair) {
    String mode = pair.a().fact().mode();
    return pair.distance() <= (mode == null ? 1 : CLOSE);
  }
}
