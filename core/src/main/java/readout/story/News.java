package readout.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Telling;
import readout.reuse.Origins;

/**
 * What some documents bring that the record did not have: facts, not articles.
 *
 * @param added facts that none but they tell, by id
 * @param upgraded facts told before that they confirm from another origin or tell more of, by id
 * @param repeated how many facts they only tell again, from origins that were there already
 * @param linked links that have come with them: plans that came true, denials, disputes
 */
public record News(List<Fact> added, List<Upgrade> upgraded, int repeated, List<Link> linked) {

  private static final Set<Link.Relation> TELLING =
      Set.of(
          Link.Relation.PLANNED_THEN_OCCURRED,
          Link.Relation.CLAIM_DENIED_BY,
          Link.Relation.CLAIM_DISPUTED_BY,
          Link.Relation.DIFFERING_ACCOUNTS,
          Link.Relation.SUPERSEDES);

  public News {
    added = List.copyOf(added);
    upgraded = List.copyOf(upgraded);
    linked = List.copyOf(linked);
  }

  /**
   * A fact that is better known than before.
   *
   * @param fact as it is now
   * @param origins independent origins that tell it now
   * @param before how many did before
   * @param adds fields that only the new documents give, in order
   */
  public record Upgrade(Fact fact, int origins, int before, List<String> adds) {
    public Upgrade {
      adds = List.copyOf(adds);
    }
  }

  /**
   * Tells what is new.
   *
   * @param facts those that the new documents tell, by id
   * @param links of the record
   * @param documents ids of the new documents
   */
  public static News of(
      Collection<Fact> facts, Collection<Link> links, Set<String> documents, Origins origins) {
    var added = new ArrayList<Fact>();
    var upgraded = new ArrayList<Upgrade>();
    int repeated = 0;
    for (Fact fact : facts) {
      Upgrade upgrade = upgrade(fact, documents, origins);
      if (upgrade.before() == 0) {
        added.add(fact);
      } else if (upgrade.origins() > upgrade.before() || !upgrade.adds().isEmpty()) {
        upgraded.add(upgrade);
      } else {
        repeated++;
      }
    }
    Set<String> told = facts.stream().map(Fact::id).collect(Collectors.toSet());
    return new News(added, upgraded, repeated, linked(links, told));
  }

  private static Upgrade upgrade(Fact fact, Set<String> documents, Origins origins) {
    var all = new TreeSet<String>();
    var old = new TreeSet<String>();
    var adds = new TreeSet<String>();
    for (Telling telling : fact.tellings()) {
      all.add(telling.document());
      if (documents.contains(telling.document())) {
        adds.addAll(telling.adds());
      } else {
        old.add(telling.document());
      }
    }
    return new Upgrade(
        fact, origins.independent(all).size(), origins.independent(old).size(), List.copyOf(adds));
  }

  private static List<Link> linked(Collection<Link> links, Set<String> told) {
    return links.stream()
        .filter(link -> TELLING.contains(link.relation()))
        .filter(link ->
            link.from().stream().anyMatch(told::contains)
                || link.to().stream().anyMatch(told::contains))
        .toList();
  }

  /** Whether nothing has come, not even a repetition. */
  public boolean isNone() {
    return added.isEmpty() && upgraded.isEmpty() && repeated == 0 && linked.isEmpty();
  }
}
