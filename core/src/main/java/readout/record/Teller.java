package readout.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.Reading;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.event.Commitment;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Stretch;
import readout.timex.Interval;
import readout.timex.Timex;

/** Turns the reading of one document into the facts that it tells. */
final class Teller {

  /**
   * What is less sure to be right in type, status and those it names is no fact of the record: only
   * events of a trained reader can be.
   */
  private static final double SURE = 0.74;

  /** So many of those whom a document names say what affair it is of. */
  private static final int COMPANY = 16;

  private final Reading reading;
  private final Document document;
  private final SourceChains chains;

  Teller(Reading reading) {
    this.reading = reading;
    this.document = reading.text().document();
    this.chains = new SourceChains(reading);
  }

  /** What the document tells, joined, each fact in the group where it can meet others. */
  List<Fact> facts() {
    List<Fact> joined = Joining.inDocument(told());
    return new Contacts(joined.stream().map(f -> f.in(Groups.of(f))).toList()).place();
  }

  /** A fact for each mention of an event. */
  List<Fact> told() {
    var told = new ArrayList<Fact>();
    for (EventMention event : reading.events()) {
      if (event.confidence() >= SURE && !isToldBetter(event)) {
        told.add(fact(event));
      }
    }
    List<String> company = company();
    return told.stream().map(f -> Joining.withCompany(f, company)).toList();
  }

  /** That X spoke is no second fact where the same verb tells what X asked, blamed or refused. */
  private boolean isToldBetter(EventMention statement) {
    return statement.rule().equals("statement")
        && reading.events().stream()
            .filter(e -> e.type() != EventType.STATEMENT && e.confidence() >= SURE)
            .filter(e -> e.trigger().overlaps(statement.trigger()))
            .anyMatch(e -> actors(e).equals(actors(statement)));
  }

  private Set<Integer> actors(EventMention event) {
    return event.actors().stream()
        .map(m -> reading.cast().mentions().get(m).actor())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whom the document names most often, of those who are known beyond it: two documents that share
   * several tell of one affair.
   */
  private List<String> company() {
    var named = new TreeMap<String, Integer>();
    for (Mention mention : reading.cast().mentions()) {
      String id = reading.cast().of(mention).id();
      if (!id.startsWith("local:")) {
        named.merge(id, 1, Integer::sum);
      }
    }
    return named.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(COMPANY)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private Fact fact(EventMention event) {
    List<Party> actors = parties(event.actors());
    List<Party> recipients = parties(event.recipients());
    FactDate date = event.date() < 0 ? null : date(reading.timexes().get(event.date()));
    Status status = status(event);
    String id =
        FactId.of(
            event.type().name(),
            status.label(),
            document.id(),
            Integer.toString(event.trigger().start()));
    Telling telling = telling(event, id, status);
    return new Fact(
        id,
        isDatedUnknown(event, date) ? Groups.alone(telling) : "",
        event.kind(),
        event.type(),
        event.mode(),
        List.of(),
        actors,
        recipients,
        date,
        event.place() < 0 ? null : party(event.place()),
        status,
        chains.of(event),
        duration(event),
        event.numbers(),
        promise(event),
        List.of(telling),
        event.confidence());
  }

  /**
   * A promise that only people without a name tell of, or another paper, is not yet a promise made.
   */
  private Status status(EventMention event) {
    boolean promised = event.commitment() != null && event.status() == Status.PLANNED;
    return promised && isHearsay(chains.of(event)) ? Status.ALLEGED : event.status();
  }

  private static boolean isHearsay(List<Source> chain) {
    Source speaker = chain.getLast();
    return switch (speaker.sourceClass()) {
      // "They said" may mean people who are named.
      case UNNAMED, UNNAMED_OFFICIAL -> speaker.name().equals(speaker.text());
      case OUTLET -> chain.size() > 1;
      default -> false;
    };
  }

  /** A day of an unknown year is told ("in April"): it speaks against every other date. */
  private boolean isDatedUnknown(EventMention event, @Nullable FactDate date) {
    return event.date() >= 0
        && date == null
        && reading.timexes().get(event.date()).value().startsWith("XXXX");
  }

  // ---- parties ----

  private List<Party> parties(List<Integer> mentions) {
    var byKey = new LinkedHashMap<String, Party>();
    for (int mention : mentions) {
      Party party = party(mention);
      byKey.putIfAbsent(party.key(), party);
    }
    return List.copyOf(byKey.values());
  }

  private Party party(int index) {
    Mention mention = reading.cast().mentions().get(index);
    Actor actor = reading.cast().of(mention);
    boolean local = actor.id().startsWith("local:");
    return new Party(
        actor.name(),
        local ? null : actor.id(),
        actor.country(),
        actor.sector(),
        actor.role(),
        mention.span().of(document.text()));
  }

  // ---- dates ----

  private @Nullable FactDate date(Timex timex) {
    String phrase = timex.span().of(document.text());
    Interval window = timex.window();
    if (window != null && isDay(window.start()) && isDay(window.end())) {
      return new FactDate(
          shortened(window.start(), timex.value()),
          shortened(window.end(), timex.value()),
          phrase,
          timex.anchor(),
          timex.explain(document.text()));
    }
    return null;
  }

  private static boolean isDay(String day) {
    return !day.isEmpty() && Character.isDigit(day.charAt(0));
  }

  /** A year or a month stays as short as the text has it. */
  private static String shortened(String day, String value) {
    boolean coarse = value.matches("\\d{4}(-\\d{2})?") && day.startsWith(value);
    return coarse ? value : day;
  }

  private @Nullable String duration(EventMention event) {
    if (event.duration() < 0) {
      return null;
    }
    return minutes(reading.timexes().get(event.duration()).value());
  }

  private static String minutes(String value) {
    return value;
  }

  private @Nullable Promise promise(EventMention event) {
    Commitment commitment = event.commitment();
    if (commitment == null) {
      return null;
    }
    return new Promise(
        commitment.due() < 0 ? null : date(reading.timexes().get(commitment.due())),
        commitment.strength().name().toLowerCase(Locale.ROOT),
        commitment.conditions().stream().map(s -> s.of(document.text())).toList(),
        "not-reported",
        null);
  }

  // ---- evidence ----

  private Telling telling(EventMention event, String id, Status status) {
    Sentence sentence = reading.text().sentences().get(event.sentence());
    return new Telling(
        document.id(),
        sentence.index(),
        sentence.span(),
        event.trigger(),
        sentence.span().of(document.text()),
        List.of(),
        List.of(),
        why(event, status),
        new Account(id, status, chains.of(event), document.creationDay(), null));
  }

  private List<String> why(EventMention event, Status status) {
    var why = new ArrayList<String>();
    why.add(
        event.type()
            + " by rule "
            + event.rule()
            + ": \""
            + event.trigger().of(document.text())
            + "\"");
    why.add("status " + status.label() + reason(event, status));
    if (event.date() >= 0) {
      why.add(
          "date "
              + reading.timexes().get(event.date()).explain(document.text())
              + "; "
              + event.dateReason());
    }
    event.actors().forEach(m -> why.add("actor " + resolved(m)));
    event.recipients().forEach(m -> why.add("recipient " + resolved(m)));
    if (event.attribution() >= 0) {
      why.add("said by rule " + reading.attributions().get(event.attribution()).rule());
    }
    Stretch stretch = chains.stretchAt(event.trigger().start());
    if (stretch != null) {
      why.add(Telling.VOICE + stretch.voice().label() + ": " + stretch.why());
    }
    return why;
  }

  private static String reason(EventMention event, Status status) {
    if (event.rule().endsWith(EventMention.LESSER)) {
      return ", as the trained reader takes it where the grammar of its clause says occurred";
    }
    boolean doubted = status == Status.ALLEGED || status == Status.DENIED;
    return doubted ? ", as its source tells it" : ", by the grammar of its clause";
  }

  private String resolved(int index) {
    Mention mention = reading.cast().mentions().get(index);
    Actor actor = reading.cast().of(mention);
    String words = mention.span().of(document.text());
    return "\"" + words + "\" = " + actor.name() + " (" + String.join("; ", actor.reasons()) + ")";
  }

  /** Whether a fact is a contact of two or more that took place. */
  static boolean isContact(Fact fact) {
    return fact.type() == EventType.CONSULT
        && fact.status() == Status.OCCURRED
        && fact.actors().size() + fact.recipients().size() > 1;
  }
}
