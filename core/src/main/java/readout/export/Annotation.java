package readout.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.Reading;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.attribution.Attribution;
import readout.event.EventMention;
import readout.text.CodePoints;
import readout.text.Sentence;
import readout.text.Span;
import readout.timex.Timex;

/**
 * One page as one line of JSON, every layer with its offsets: for measuring, and for programs that
 * want the layers and not the record.
 *
 * <p>{@code entities} holds what names somebody, {@code mentions} whatever refers to somebody;
 * {@code code} is country and sector together, as event coders write it ({@code FRAGOV}).
 */
public final class Annotation {

  private final String id;
  private final List<Reading> readings;
  private final CodePoints points;

  private Annotation(String id, List<Reading> readings) {
    this.id = id;
    this.readings = readings;
    this.points = CodePoints.of(readings.getFirst().text().text());
  }

  /** The line for a document, without a line end. */
  public static String line(Reading reading) {
    return line(reading.text().document().id(), List.of(reading));
  }

  /**
   * The line for a page, without a line end.
   *
   * @param id id of the page
   * @param readings of the articles on it, at least one, in text order
   */
  public static String line(String id, List<Reading> readings) {
    return JsonLine.of(new Annotation(id, readings)::write);
  }

  private void write(JsonLine line) {
    line.text("id", id)
        .text("language", readings.getFirst().text().document().language())
        .objects("sentences", all(it -> it.text().sentences()), this::sentence)
        .objects("entities", all(Annotation::names), this::entity)
        .objects("mentions", all(it -> it.cast().mentions()), this::mention)
        .objects("timexes", all(Reading::timexes), this::timex)
        .objects("attributions", all(Reading::attributions), this::attribution)
        .objects("events", all(Reading::events), this::event);
  }

  /**
   * A thing found, and where.
   *
   * @param before how many things of its sort the readings before this one hold
   */
  private record Found<T>(Reading reading, int before, T thing) {}

  private <T> List<Found<T>> all(Function<Reading, List<T>> layer) {
    var all = new ArrayList<Found<T>>();
    for (Reading reading : readings) {
      int before = all.size();
      layer.apply(reading).forEach(thing -> all.add(new Found<>(reading, before, thing)));
    }
    return all;
  }

  private static List<Mention> names(Reading reading) {
    return reading.cast().mentions().stream().filter(Annotation::isName).toList();
  }

  private static boolean isName(Mention mention) {
    return mention.name() != null || mention.form() == Mention.Form.DEMONYM;
  }

  private static Span nameOf(Mention mention) {
    Span name = mention.name();
    return name == null ? mention.span() : name;
  }

  private void sentence(JsonLine json, Found<Sentence> found) {
    json.ends(points, found.thing().span())
        .text("kind", found.thing().kind().name().toLowerCase(Locale.ROOT));
  }

  private void entity(JsonLine json, Found<Mention> found) {
    Actor actor = found.reading().cast().of(found.thing());
    json.ends(points, nameOf(found.thing()))
        .text("type", found.thing().type().name())
        .text("name", actor.name())
        .text("id", actor.id())
        .text("country", actor.country())
        .text("sector", actor.sector());
  }

  private void mention(JsonLine json, Found<Mention> found) {
    json.ends(points, found.thing().span())
        .text("form", found.thing().form().name().toLowerCase(Locale.ROOT))
        .text("id", found.reading().cast().of(found.thing()).id())
        .text("rule", found.thing().rule());
  }

  private void timex(JsonLine json, Found<Timex> found) {
    Timex timex = found.thing();
    json.ends(points, timex.span())
        .text("value", timex.value())
        .text("type", timex.type().name())
        .text("mod", timex.mod())
        .text("rule", timex.rule())
        .text("problem", timex.problem());
  }

  private void attribution(JsonLine json, Found<Attribution> found) {
    Attribution it = found.thing();
    json.pairs("source", points, it.source())
        .pairs("cue", points, it.cue())
        .pairs("content", points, it.content())
        .number("within", it.within() < 0 ? -1 : it.within() + found.before())
        .text("class", it.sourceClass().label())
        .text("rule", it.rule())
        .number("confidence", it.confidence());
  }

  private void event(JsonLine json, Found<EventMention> found) {
    EventMention event = found.thing();
    json.text("type", event.type().name())
        .text("mode", event.mode())
        .number("quad", event.type().quad().code())
        .text("status", event.status().label())
        .text("kind", event.kind().label())
        .pair("trigger", points, event.trigger())
        .objects("actors", event.actors(), (line, index) -> party(line, found.reading(), index))
        .objects(
            "recipients", event.recipients(), (line, index) -> party(line, found.reading(), index))
        .text("date", dateOf(found.reading(), event))
        .text("rule", event.rule())
        .number("confidence", event.confidence());
  }

  private void party(JsonLine json, Reading reading, int index) {
    Mention mention = reading.cast().mentions().get(index);
    Actor actor = reading.cast().of(mention);
    json.text("text", mention.span().of(reading.text().text()))
        .text("name", actor.name())
        .text("code", code(actor))
        .ends(points, mention.span());
  }

  private static @Nullable String dateOf(Reading reading, EventMention event) {
    return event.date() < 0 ? null : reading.timexes().get(event.date()).value();
  }

  private static @Nullable String code(Actor actor) {
    String country = actor.country() == null ? "" : actor.country();
    String code = actor.sector() == null ? country : country + actor.sector();
    return code.isEmpty() ? null : code;
  }
}
