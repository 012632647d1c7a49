package readout.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Telling;
import readout.story.Story;
import readout.text.Document;

/**
 * The part of a record that is one story: its facts, every document that tells one of them, the
 * links among them.
 */
public record OfStory(Holdings whole, Story story) implements Holdings {

  @Override
  public void eachDocument(Consumer<Document> each) {
    Set<String> wanted = new HashSet<>(story.documents());
    eachFact(fact -> fact.tellings().stream().map(Telling::document).forEach(wanted::add));
    whole.eachDocument(document -> {
      if (wanted.contains(document.id())) {
        each.accept(document);
      }
    });
  }

  @Override
  public void eachFact(Consumer<Fact> each) {
    whole.factsOf(story).forEach(each);
  }

  @Override
  public List<Link> links() {
    Set<String> here = new HashSet<>(story.documents());
    eachFact(fact -> here.add(fact.id()));
    return whole.links().stream()
        .filter(link -> here.containsAll(link.from()) && here.containsAll(link.to()))
        .toList();
  }

  @Override
  public List<Story> stories() {
    return List.of(story);
  }

  @Override
  public List<Fact> factsOf(Story other) {
    return other.equals(story) ? whole.factsOf(story) : List.of();
  }
}
