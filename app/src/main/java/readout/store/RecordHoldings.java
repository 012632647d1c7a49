package readout.store;

import java.util.List;
import java.util.function.Consumer;
import readout.exchange.Holdings;
import readout.record.Fact;
import readout.record.Link;
import readout.story.Story;
import readout.text.Document;

/** A record as exchange formats see it. */
public record RecordHoldings(RecordFile file) implements Holdings {

  @Override
  public void eachDocument(Consumer<Document> each) {
    file.eachDocument(each);
  }

  @Override
  public void eachFact(Consumer<Fact> each) {
    file.eachFact(each);
  }

  @Override
  public List<Link> links() {
    return file.links();
  }

  @Override
  public List<Story> stories() {
    return file.stories();
  }

  @Override
  public List<Fact> factsOf(Story story) {
    return file.factsOf(story);
  }
}
