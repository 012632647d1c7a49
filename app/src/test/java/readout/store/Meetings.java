package readout.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.Reading;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;
import readout.record.Account;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Fate;
import readout.record.Link;
import readout.record.Party;
import readout.record.RecordFold;
import readout.record.Telling;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * A small fold for tests: every sentence with the word "met" tells of the meeting of the document's
 * day, and all meetings of one day are one.
 */
public final class Meetings implements RecordFold {

  @Override
  public List<Fact> tell(Reading reading) {
    var facts = new ArrayList<Fact>();
    for (Sentence sentence : reading.text().sentences()) {
      int at = sentence.span().of(reading.text().text()).indexOf("met");
      if (at >= 0) {
        Span trigger = new Span(sentence.span().start() + at, sentence.span().start() + at + 3);
        facts.add(fact(reading.text().document(), List.of(telling(reading, sentence, trigger))));
      }
    }
    return facts;
  }

  @Override
  public List<Fact> join(List<Fact> group) {
    if (group.isEmpty()) {
      return List.of();
    }
    List<Telling> tellings =
        group.stream()
            .flatMap(fact -> fact.tellings().stream())
            .sorted(Comparator.comparing(Telling::document).thenComparing(Telling::span))
            .toList();
    return List.of(withTellings(group.getFirst(), tellings));
  }

  @Override
  public List<Link> linkWithin(List<Fact> told) {
    return List.of();
  }

  @Override
  public List<Link> compare(Fact contact, List<Fact> said) {
    return List.of();
  }

  @Override
  public List<String> neighbourhoods(Fact fact) {
    return List.of("everywhere");
  }

  @Override
  public List<Fate> fates(List<Fact> neighbours) {
    return List.of();
  }

  @Override
  public List<Link> link(List<Fact> facts) {
    var links = new ArrayList<Link>();
    List<Fact> inOrder = facts.stream().sorted(Comparator.comparing(Fact::id)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      links.add(
          new Link(
              Link.Relation.REFERS_TO,
              List.of(toldFirst(inOrder.get(i))),
              List.of(toldFirst(inOrder.get(i - 1))),
              "the meeting before"));
    }
    return links;
  }

  private static String toldFirst(Fact fact) {
    return fact.tellings().getFirst().account().told();
  }

  private static Telling telling(Reading reading, Sentence sentence, Span trigger) {
    return new Telling(
        reading.text().document().id(),
        sentence.index(),
        sentence.span(),
        trigger,
        sentence.span().of(reading.text().text()),
        List.of(),
        List.of(),
        List.of("rule: the word met"),
        new Account(
            reading.text().document().id(),
            Status.OCCURRED,
            List.of(),
            reading.text().document().creationDay(),
            null));
  }

  private static Fact fact(Document document, List<Telling> tellings) {
    String day = String.valueOf(document.creationDay());
    var party = new Party("The ministers", null, null, "GOV", null, "ministers");
    return new Fact(
        "meeting-" + day,
        "meeting/" + day,
        EventMention.Kind.EVENT,
        EventType.CONSULT,
        "meeting",
        List.of("diplomatic"),
        List.of(party),
        List.of(),
        document.creationDay() == null
            ? null
            : new FactDate(day, day, null, null, "document's day"),
        null,
        Status.OCCURRED,
        List.of(),
        null,
        List.of(),
        null,
        tellings,
        1.0);
  }

  private static Fact withTellings(Fact fact, List<Telling> tellings) {
    return new Fact(
        fact.id(),
        fact.group(),
        fact.kind(),
        fact.type(),
        fact.mode(),
        fact.context(),
        fact.actors(),
        fact.recipients(),
        fact.date(),
        fact.place(),
        fact.status(),
        fact.attribution(),
        fact.duration(),
        fact.numbers(),
        fact.commitment(),
        tellings,
        fact.confidence());
  }
}
