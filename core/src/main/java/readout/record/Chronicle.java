package readout.record;

import java.util.List;
import readout.Reading;

/** The record of events: what readings tell, joined where it is certain, and linked. */
public final class Chronicle implements RecordFold {

  @Override
  public List<Fact> tell(Reading reading) {
    return new Teller(reading).facts();
  }

  @Override
  public List<Fact> join(List<Fact> group) {
    return Joining.of(group);
  }

  @Override
  public List<Link> linkWithin(List<Fact> told) {
    return new LinksWithin(told).links();
  }

  @Override
  public List<Link> compare(Fact contact, List<Fact> said) {
    return new Readouts(contact, said).links();
  }

  @Override
  public List<String> neighbourhoods(Fact fact) {
    return Neighbourhoods.of(fact);
  }

  @Override
  public List<Link> link(List<Fact> neighbours) {
    return new Linking(neighbours).links();
  }

  @Override
  public List<Fate> fates(List<Fact> neighbours) {
    return new Fates(neighbours).fates();
  }
}
