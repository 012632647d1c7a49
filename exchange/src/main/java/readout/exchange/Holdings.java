package readout.exchange;

import java.util.List;
import java.util.function.Consumer;
import readout.record.Fact;
import readout.record.Link;
import readout.story.Story;
import readout.text.Document;

/** What a record holds, each kind in a stable order. */
public interface Holdings {

  /** Every document, once. */
  void eachDocument(Consumer<Document> each);

  /** Every fact, once; each telling names a document of this record. */
  void eachFact(Consumer<Fact> each);

  List<Link> links();

  List<Story> stories();

  /** The facts of one story. */
  List<Fact> factsOf(Story story);
}
