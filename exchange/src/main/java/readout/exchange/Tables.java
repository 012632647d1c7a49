package readout.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.Quantity;
import readout.exchange.Table.Column;
import readout.record.Fact;
import readout.record.FactDate;
import readout.record.Link;
import readout.record.Party;
import readout.record.Promise;
import readout.record.Source;
import readout.record.Telling;
import readout.story.Story;
import readout.text.Document;
import readout.text.PublicationDate;

/** The record as tables that can be joined by their ids: what CSV and Parquet hold. */
final class Tables {

  static final List<Table> ALL =
      List.of(
          documents(),
          facts(),
          parties(),
          attributions(),
          numbers(),
          tellings(),
          links(),
          stories());

  static final String BETWEEN = "; ";

  private Tables() {}

  private static Table documents() {
    return new Table(
        "documents",
        "An article as published.",
        List.of(
            given("id", "id of the document"),
            given("source", "the input it came from"),
            new Column("url", Table.Type.ADDRESS, "where it was published"),
            text("title", "headline"),
            text("outlet", "who published it"),
            day("published", "day of publication, empty when unknown"),
            text("published_basis", "stated, metadata, dateline or inferred"),
            given("language", "ISO 639-1"),
            text("part_of", "id of the page that holds it among others")),
        List.of("id"),
        (holdings, row) -> holdings.eachDocument(it -> row.accept(document(it))));
  }

  private static List<@Nullable String> document(Document it) {
    PublicationDate date = it.published();
    return row(
        it.id(),
        it.source(),
        it.url(),
        it.title(),
        it.outlet(),
        date == null ? null : date.day(),
        date == null ? null : date.basis().label(),
        it.language(),
        it.partOf());
  }

  private static Table facts() {
    return new Table(
        "facts",
        "What happened, is planned, was said or promised, according to whom.",
        List.of(
            given("id", "id of the fact"),
            given("kind", "event, statement, claim, denial, plan, commitment or position"),
            given("type", "PLOVER type, or STATEMENT, PROPOSE, OTHER"),
            text("mode", "PLOVER mode"),
            texts("contexts", "PLOVER contexts"),
            given("status", "factuality as told by the attribution"),
            day("start", "first day, month or year; empty when no text tells"),
            day("end", "last day, month or year"),
            text("date_phrase", "the words that tell the date"),
            text("date_anchor", "what a relative date was reckoned from"),
            text("place", "where"),
            text("place_country", "ISO 3166 alpha-3"),
            text("duration", "ISO 8601"),
            texts("actors", "who acts"),
            texts("recipients", "who receives"),
            texts("attribution", "from the document to the first speaker"),
            day("due_start", "first day on which a promise falls due"),
            day("due_end", "last day on which a promise falls due"),
            text("strength", "outcome, effort or principle, of a promise"),
            texts("conditions", "conditions of a promise"),
            text("fate", "kept, broken, superseded or not-reported"),
            text("fate_fact", "id of the fact that shows the fate"),
            new Column("tellings", Table.Type.INTEGER, "sentences that tell it"),
            new Column("confidence", Table.Type.NUMBER, "between 0 and 1")),
        List.of("id"),
        (holdings, row) -> holdings.eachFact(it -> row.accept(fact(it))));
  }

  private static List<@Nullable String> fact(Fact it) {
    FactDate date = it.date();
    Party place = it.place();
    Promise promise = it.commitment();
    FactDate due = promise == null ? null : promise.due();
    return row(
        it.id(),
        it.kind().label(),
        it.type().name(),
        it.mode(),
        joined(it.context().stream()),
        it.status().label(),
        date == null ? null : date.start(),
        date == null ? null : date.end(),
        date == null ? null : date.phrase(),
        date == null ? null : date.anchor(),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        it.duration(),
        joined(it.actors().stream().map(Party::name)),
        joined(it.recipients().stream().map(Party::name)),
        joined(it.attribution().stream().map(Source::name)),
        due == null ? null : due.start(),
        due == null ? null : due.end(),
        promise == null ? null : promise.strength(),
        promise == null ? null : joined(promise.conditions().stream()),
        promise == null ? null : promise.fate(),
        promise == null ? null : promise.fateFact(),
        Integer.toString(it.tellings().size()),
        Double.toString(it.confidence()));
  }

  private static Table parties() {
    return new Table(
        "parties",
        "Who takes part in a fact.",
        List.of(
            new Column("fact", Table.Type.FACT, "id of the fact"),
            given("part", "actor or recipient"),
            place("position", "place in the list, from 1"),
            text("id", "id of the actor, empty when it could not be resolved"),
            given("name", "full name, or the words of the text"),
            text("country", "ISO 3166 alpha-3"),
            text("sector", "PLOVER sector"),
            text("role", "office held at the date of the fact"),
            given("text", "the words as written")),
        List.of("fact", "part", "position"),
        (holdings, row) ->
            holdings.eachFact(it -> {
              eachParty(it, "actor", it.actors(), row);
              eachParty(it, "recipient", it.recipients(), row);
            }));
  }

  private static void eachParty(
      Fact fact, String part, List<Party> parties, Consumer<List<@Nullable String>> row) {
    for (int i = 0; i < parties.size(); i++) {
      Party it = parties.get(i);
      row.accept(
          row(
              fact.id(),
              part,
              Integer.toString(i + 1),
              it.id(),
              it.name(),
              it.country(),
              it.sector(),
              it.role(),
              it.text()));
    }
  }

  private static Table attributions() {
    return new Table(
        "attributions",
        "One step of the chain from the document to the first speaker.",
        List.of(
            new Column("fact", Table.Type.FACT, "id of the fact"),
            place("position", "1 is next to the document"),
            given("name", "the source"),
            given("class", "outlet, official, government, unnamed-official ..."),
            text("country", "ISO 3166 alpha-3"),
            text("text", "the words as written")),
        List.of("fact", "position"),
        (holdings, row) -> holdings.eachFact(it -> eachSource(it, row)));
  }

  private static void eachSource(Fact fact, Consumer<List<@Nullable String>> row) {
    for (int i = 0; i < fact.attribution().size(); i++) {
      Source it = fact.attribution().get(i);
      row.accept(
          row(
              fact.id(),
              Integer.toString(i + 1),
              it.name(),
              it.sourceClass().label(),
              it.country(),
              it.text()));
    }
  }

  private static Table numbers() {
    return new Table(
        "numbers",
        "A number that a fact carries.",
        List.of(
            new Column("fact", Table.Type.FACT, "id of the fact"),
            new Column("value", Table.Type.NUMBER, "the number"),
            text("unit", "what is counted"),
            given("bound", "exact, about, at-least or at-most"),
            text("what", "the part it plays")),
        List.of(),
        (holdings, row) ->
            holdings.eachFact(
                it -> it.numbers().forEach(number -> row.accept(number(it, number)))));
  }

  private static List<@Nullable String> number(Fact fact, Quantity it) {
    return row(fact.id(), Double.toString(it.value()), it.unit(), it.bound(), it.what());
  }

  private static Table tellings() {
    return new Table(
        "tellings",
        "A sentence of a document that tells a fact: the evidence.",
        List.of(
            new Column("fact", Table.Type.FACT, "id of the fact"),
            new Column("document", Table.Type.DOCUMENT, "id of the document"),
            place("start", "start of the sentence, code points into the document's text"),
            place("end", "end of the sentence"),
            place("trigger_start", "start of the words that name the event"),
            place("trigger_end", "end of these words"),
            given("wording", "the sentence as printed"),
            given("status", "factuality as this sentence has it"),
            texts("adds", "fields that only this telling gave")),
        List.of(),
        Tables::eachTelling);
  }

  private static void eachTelling(Holdings holdings, Consumer<List<@Nullable String>> row) {
    Papers papers = Papers.measured(holdings);
    holdings.eachFact(fact -> fact.tellings().forEach(it -> row.accept(telling(papers, fact, it))));
  }

  private static List<@Nullable String> telling(Papers papers, Fact fact, Telling it) {
    return row(
        fact.id(),
        it.document(),
        Integer.toString(papers.at(it, it.span().start())),
        Integer.toString(papers.at(it, it.span().end())),
        Integer.toString(papers.at(it, it.trigger().start())),
        Integer.toString(papers.at(it, it.trigger().end())),
        it.wording(),
        it.account().status().label(),
        joined(it.adds().stream()));
  }

  private static Table links() {
    return new Table(
        "links",
        "How facts or documents hang together.",
        List.of(
            given("relation", "planned_then_occurred, claim_denied_by ..."),
            texts("from", "ids"),
            texts("to", "ids"),
            text("why", "the reason")),
        List.of(),
        (holdings, row) -> holdings.links().forEach(it -> row.accept(link(it))));
  }

  private static List<@Nullable String> link(Link it) {
    return row(
        it.relation().label(), joined(it.from().stream()), joined(it.to().stream()), it.why());
  }

  private static Table stories() {
    return new Table(
        "stories",
        "The articles and facts of one affair.",
        List.of(
            given("id", "id of the story"),
            given("title", "the headline that is most like all others"),
            texts("documents", "ids"),
            texts("facts", "ids"),
            day("first", "day of the first dated document"),
            day("last", "day of the last dated document")),
        List.of("id"),
        (holdings, row) -> holdings.stories().forEach(it -> row.accept(story(holdings, it))));
  }

  private static List<@Nullable String> story(Holdings holdings, Story it) {
    return row(
        it.id(),
        it.title(),
        joined(it.documents().stream()),
        joined(holdings.factsOf(it).stream().map(Fact::id)),
        it.first(),
        it.last());
  }

  private static Column text(String name, String about) {
    return new Column(name, Table.Type.TEXT, about);
  }

  private static Column given(String name, String about) {
    return new Column(name, Table.Type.GIVEN, about);
  }

  private static Column texts(String name, String about) {
    return new Column(name, Table.Type.TEXTS, about);
  }

  private static Column day(String name, String about) {
    return new Column(name, Table.Type.DAY, about);
  }

  private static Column place(String name, String about) {
    return new Column(name, Table.Type.INTEGER, about);
  }

  private static List<@Nullable String> row(@Nullable String... cells) {
    return new ArrayList<>(Arrays.asList(cells));
  }

  /** What stands between values stands in none of them: a comma takes its place there. */
  private static @Nullable String joined(Stream<String> values) {
    String cell =
        values.map(value -> value.replace(BETWEEN, ", ")).collect(Collectors.joining(BETWEEN));
    return cell.isEmpty() ? null : cell;
  }
}
