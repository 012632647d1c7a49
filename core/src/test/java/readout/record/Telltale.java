package readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;
import readout.event.EventMention;
import readout.event.Status;
import readout.ontology.EventType;
import readout.text.Span;

/** Makes facts of invented parties for tests: what one sentence of one document tells. */
public final class Telltale {

  private static final Source PAPER = new Source("The Quay", SourceClass.OUTLET, null, null);

  private final EventType type;
  private final String document;
  private final String wording;
  private EventMention.Kind kind = EventMention.Kind.EVENT;
  private Status status = Status.OCCURRED;
  private List<Party> actors = List.of();
  private List<Party> recipients = List.of();
  private List<String> company = List.of();
  private @Nullable String trigger;
  private @Nullable Party place;
  private @Nullable FactDate date;
  private @Nullable String mode;
  private @Nullable Promise promise;
  private @Nullable String published;
  private @Nullable String contact;
  private List<Source> attribution = List.of(PAPER);
  private int sentence = 3;
  private double confidence = 1;
  private int at;

  private Telltale(EventType type, String document, String wording) {
    this.type = type;
    this.document = document;
    this.wording = wording;
  }

  public static Telltale of(EventType type, String document, String wording) {
    return new Telltale(type, document, wording);
  }

  /** Two states, XAA and so on, or persons of them: "XAA/Moor". */
  public Telltale by(String... parties) {
    actors = java.util.Arrays.stream(parties).map(Telltale::party).toList();
    return this;
  }

  /** By a party or a church of a state, which does not act for it. */
  public Telltale byParty(String name, String country) {
    actors = List.of(new Party(name, "org:" + name, country, "PTY", null, name));
    return this;
  }

  public Telltale to(String... parties) {
    recipients = java.util.Arrays.stream(parties).map(Telltale::party).toList();
    return this;
  }

  private static Party party(String name) {
    String country = name.substring(0, 3);
    String id = name.length() > 3 ? "person:" + name.substring(4) : "state:" + name;
    return new Party(name.substring(name.indexOf('/') + 1), id, country, "GOV", null, name);
  }

  /** By this word of the sentence, not by its first. */
  public Telltale trigger(String word) {
    trigger = word;
    return this;
  }

  /** By a reader that is so sure of it. */
  public Telltale sure(double share) {
    confidence = share;
    return this;
  }

  /** In a town. */
  public Telltale at(String town) {
    place = new Party(town, "place:" + town, null, null, null, town);
    return this;
  }

  /** In a document that names these others. */
  public Telltale among(String... others) {
    company = List.of(others);
    return this;
  }

  public Telltale on(String day) {
    return from(day, day);
  }

  public Telltale from(String first, String last) {
    date = new FactDate(first, last, null, null, null);
    return this;
  }

  public Telltale mode(String name) {
    mode = name;
    return this;
  }

  public Telltale published(String day) {
    published = day;
    return this;
  }

  public Telltale in(Status other, EventMention.Kind sort) {
    status = other;
    kind = sort;
    return this;
  }

  /** A promise due in the window of its date. */
  public Telltale promised() {
    promise = new Promise(date, "outcome", List.of(), "not-reported", null);
    return in(Status.PLANNED, EventMention.Kind.COMMITMENT);
  }

  /** Said in a contact, by the account of a government. */
  public Telltale saidIn(Fact call, String government) {
    contact = call.id();
    attribution =
        List.of(PAPER, new Source(government, SourceClass.GOVERNMENT, government, government));
    return this;
  }

  /** In this sentence, its words so far into the document. */
  public Telltale inSentence(int number, int offset) {
    sentence = number;
    at = offset;
    return this;
  }

  /** Told by the paper, which has it from somebody of a state. */
  public Telltale saidBy(String name, String country) {
    attribution = List.of(PAPER, new Source(name, SourceClass.OFFICIAL, name, country));
    return this;
  }

  private Span triggerSpan() {
    String word = trigger == null ? wording.substring(0, Math.min(4, wording.length())) : trigger;
    int from = at + wording.indexOf(word);
    return new Span(from, from + word.length());
  }

  public Fact told() {
    String id = FactId.of(type.name(), document, wording, Integer.toString(at));
    Span words = new Span(at, at + wording.length());
    var telling =
        new Telling(
            document,
            sentence,
            words,
            triggerSpan(),
            wording,
            List.of(),
            company,
            List.of("test"),
            new Account(id, status, attribution, published, contact));
    var fact =
        new Fact(
            id,
            "",
            kind,
            type,
            mode,
            List.of(),
            actors,
            recipients,
            date,
            place,
            status,
            attribution,
            null,
            List.of(),
            promise,
            List.of(telling),
            confidence);
    return fact.in(Groups.of(fact));
  }
}
