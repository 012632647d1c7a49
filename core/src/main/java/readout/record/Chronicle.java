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
  public List<Link> link(List<Fact> facts) {
    return Linking.of(facts);
  }
}
