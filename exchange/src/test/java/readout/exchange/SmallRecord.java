package readout.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import readout.Readout;
import readout.event.EventMention;
import readout.event.Quantity;
import readout.event.Status;
import readout.ontology.EventType;
import readout.record.Chronicle;
import readout.record.Fact;
import readout.record.Link;
import readout.record.Party;
import readout.record.RecordInMemory;
import readout.record.Source;
import readout.story.Story;
import readout.text.Document;

/**
 * A record of a few small articles, read as any coverage is. What they tell of states is public
 * fact (the embassies in Havana and Washington, 2015); outlets, pages and one paper are invented.
 */
final class SmallRecord implements Holdings {

  static final String HOSTILE = "<script>alert(1)</script> =cmd|' /C calc'!A0";

  private static final List<Document> DOCUMENTS =
      List.of(
          Document.of(
                  "gazette",
                  "U.S. Secretary of State John Kerry will visit Havana on Friday. Barack Obama met"
                      + " Raul Castro in Panama City on April 11, 2015. Obama urged Congress to"
                      + " lift the embargo. Cuba denied the report.")
              .from("The Harbour Gazette")
              .titled("Kerry to raise flag")
              .publishedAt("https://gazette.example/kerry?a=1&b=2")
              .inLanguage("en")
              .on("2015-08-10"),
          Document.of(
                  "post",
                  "U.S. President Barack Obama and Cuban President Raul Castro held talks in"
                      + " Panama City on April 11, 2015.")
              .from(HOSTILE)
              .titled("=1+1 " + HOSTILE)
              .publishedAt("javascript:alert(1)")
              .inLanguage("en")
              .on("2015-04-12"),
          Document.of("undated", "Barack Obama telephoned Raul Castro.").inLanguage("en"));

  private final RecordInMemory record;

  private SmallRecord(RecordInMemory record) {
    this.record = record;
  }

  static SmallRecord read() {
    Readout readout = Readout.english();
    var chronicle = new Chronicle();
    List<List<Fact>> told = new ArrayList<>();
    DOCUMENTS.forEach(document -> told.add(chronicle.tell(readout.read(document))));
    return new SmallRecord(RecordInMemory.of(chronicle, told));
  }

  /** A dated meeting that took place. */
  static Fact any() {
    return read().record.facts().stream()
        .filter(fact -> fact.type() == EventType.CONSULT && fact.status() == Status.OCCURRED)
        .filter(fact -> fact.date() != null)
        .findFirst()
        .orElseThrow();
  }

  /** The same record with one fact alone. */
  static Holdings holding(Fact fact) {
    Holdings whole = read();
    return new Holdings() {
      @Override
      public void eachDocument(Consumer<Document> each) {
        whole.eachDocument(each);
      }

      @Override
      public void eachFact(Consumer<Fact> each) {
        each.accept(fact);
      }

      @Override
      public List<Link> links() {
        return List.of();
      }

      @Override
      public List<Story> stories() {
        return List.of();
      }

      @Override
      public List<Fact> factsOf(Story story) {
        return List.of();
      }
    };
  }

  static Fact changed(Fact it, List<Party> actors, List<Quantity> numbers) {
    return new Fact(
        it.id(),
        it.group(),
        it.kind(),
        it.type(),
        it.mode(),
        it.context(),
        actors,
        it.recipients(),
        it.date(),
        it.place(),
        it.status(),
        it.attribution(),
        it.duration(),
        numbers,
        it.commitment(),
        it.tellings(),
        it.confidence());
  }

  /** The dated meeting, as another kind of fact told by others. */
  static Fact told(EventMention.Kind kind, Status status, List<Source> attribution) {
    Fact it = any();
    return new Fact(
        it.id(),
        it.group(),
        kind,
        it.type(),
        it.mode(),
        it.context(),
        it.actors(),
        it.recipients(),
        it.date(),
        it.place(),
        status,
        attribution,
        it.duration(),
        it.numbers(),
        it.commitment(),
        it.tellings(),
        it.confidence());
  }

  @Override
  public void eachDocument(Consumer<Document> each) {
    DOCUMENTS.forEach(each);
  }

  @Override
  public void eachFact(Consumer<Fact> each) {
    record.facts().forEach(each);
  }

  @Override
  public List<Link> links() {
    return record.links();
  }

  @Override
  public List<Story> stories() {
    return List.of(
        new Story("s1", "Embassies", List.of("post", "gazette"), "2015-04-12", "2015-08-10"));
  }

  @Override
  public List<Fact> factsOf(Story story) {
    return record.facts().stream()
        .filter(fact ->
            fact.tellings().stream().anyMatch(it -> story.documents().contains(it.document())))
        .toList();
  }
}
