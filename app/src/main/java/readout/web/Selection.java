package readout.web;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import readout.exchange.Holdings;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Telling;
import readout.store.Catalogue;
import readout.story.Story;
import readout.text.Document;

/**
 * Some facts of a record, with the documents that tell them and the links among them.
 *
 * @param catalogue of the record
 * @param facts in order
 * @param stories they are taken from, none if from anywhere
 */
record Selection(Catalogue catalogue, List<Fact> facts, List<Story> stories) implements Holdings {

  Selection {
    facts = List.copyOf(facts);
    stories = List.copyOf(stories);
  }

  @Override
  public void eachDocument(Consumer<Document> each) {
    var ids = new TreeSet<String>();
    stories.forEach(story -> ids.addAll(story.documents()));
    facts.forEach(fact -> fact.tellings().stream().map(Telling::document).forEach(ids::add));
    for (String id : ids) {
      Document document = catalogue.document(id);
      if (document != null) {
        each.accept(document);
      }
    }
  }

  @Override
  public void eachFact(Consumer<Fact> each) {
    facts.forEach(each);
  }

  @Override
  public List<Link> links() {
    Collection<String> here = new TreeSet<>(facts.stream().map(Fact::id).toList());
    return catalogue.links(here).stream()
        .filter(link -> here.containsAll(link.from()) && here.containsAll(link.to()))
        .toList();
  }

  @Override
  public List<Fact> factsOf(Story story) {
    return stories.contains(story) ? facts : List.of();
  }
}
