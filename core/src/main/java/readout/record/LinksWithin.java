package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.event.EventMention;

/**
 * Links among what one document tells: a denial and what it denies, claims that contradict each
 * other, an accusation or a refusal and what it is about, a plan that is looked back on.
 */
final class LinksWithin {

  private final List<Fact> told;
  private final List<Link> links = new ArrayList<>();

  LinksWithin(List<Fact> told) {
    this.told =
        told.stream()
            .sorted(
                Comparator.comparingInt((Fact f) -> f.tellings().getFirst().trigger().start())
                    .thenComparing(Fact::id))
            .toList();
  }

  List<Link> links() {
    var about = new Abouts(told);
    for (Fact fact : told) {
      links.addAll(
          fact.kind() == EventMention.Kind.DENIAL ? new Denials(told).of(fact) : about.of(fact));
    }
    links.addAll(new Disputes(told).links());
    links.addAll(new LookingBack(told).links());
    return List.copyOf(links);
  }
}
