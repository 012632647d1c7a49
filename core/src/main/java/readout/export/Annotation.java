package readout.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.Reading;
import readout.actor.Actor;
import readout.actor.Mention;
import readout.attribution.Attribution;
import readout.event.EventMention;
import readout.text.CodePoints;
import readout.text.Span;
import readout.timex.Timex;

/**
 * One reading as one line of JSON, every layer with its offsets: for measuring, and for programs
 * that want the layers and not the record.
 *
 * <p>{@code entities} holds what names somebody, {@code mentions} whatever refers to somebody;
 * {@code code} is country and sector together, as event coders write it ({@code FRAGOV}).
 */
public final class Annotation {

  private final Reading reading;
  private final CodePoints points;

  private Annotation(Reading reading) {
    this.reading = reading;
    this.points = CodePoints.of(reading.text().text());
  }

  /** The line for a reading, without a line end. */
  public static String line(Reading reading) {
    return JsonLine.of(new Annotation(reading)::write);
  }

  private void write(JsonLine line) {
    line.text("id", reading.text().document().id())
        .text("language", reading.text().document().language())
        .objects(
            "sentences", reading.text().sentences(), (json, it) -> json.ends(points, it.span()))
        .objects("entities", names(), this::entity)
        .objects("mentions", reading.cast().mentions(), this::mention)
        .objects("timexes", reading.timexes(), this::timex)
        .objects("attributions", reading.attributions(), this::attribution)
        .objects("events", reading.events(), this::event);
  }

  private List<Mention> names() {
    return reading.cast().mentions().stream().filter(Annotation::names).toList();
  }

  private static boolean names(Mention mention) {
    return mention.name() != null || mention.form() == Mention.Form.DEMONYM;
  }

  private static Span nameOf(Mention mention) {
    Span name = mention.name();
    return name == null ? mention.span() : name;
  }

  private void entity(JsonLine json, Mention mention) {
    Actor actor = reading.cast().of(mention);
    json.ends(points, nameOf(mention))
        .text("type", mention.type().name())
        .text("name", actor.name())
        .text("id", actor.id())
        .text("country", actor.country())
        .text("sector", actor.sector());
  }

  private void mention(JsonLine json, Mention mention) {
    json.ends(points, mention.span())
        .text("form", mention.form().name())
        .text("id", reading.cast().of(mention).id())
        .text("rule", mention.rule());
  }

  private void timex(JsonLine json, Timex timex) {
    json.ends(points, timex.span())
        .text("value", timex.value())
        .text("type", timex.type().name())
        .text("mod", timex.mod())
        .text("rule", timex.rule())
        .text("problem", timex.problem());
  }

  private void attribution(JsonLine json, Attribution attribution) {
    json.pairs("source", points, attribution.source())
        .pairs("cue", points, attribution.cue())
        .pairs("content", points, attribution.content())
        .number("within", attribution.within())
        .text("class", attribution.sourceClass().label())
        .text("rule", attribution.rule());
  }

  private void event(JsonLine json, EventMention event) {
    json.text("type", event.type().name())
        .text("mode", event.mode())
        .number("quad", event.type().quad().code())
        .text("status", event.status().label())
        .text("kind", event.kind().label())
        .pair("trigger", points, event.trigger())
        .objects("actors", event.actors(), this::party)
        .objects("recipients", event.recipients(), this::party)
        .text("date", dateOf(event))
        .text("rule", event.rule());
  }

  private void party(JsonLine json, int index) {
    Mention mention = reading.cast().mentions().get(index);
    Actor actor = reading.cast().of(mention);
    json.text("text", mention.span().of(reading.text().text()))
        .text("name", actor.name())
        .text("code", code(actor))
        .ends(points, mention.span());
  }

  private @Nullable String dateOf(EventMention event) {
    return event.date() < 0 ? null : reading.timexes().get(event.date()).value();
  }

  private static @Nullable String code(Actor actor) {
    String country = actor.country() == null ? "" : actor.country();
    String code = actor.sector() == null ? country : country + actor.sector();
    return code.isEmpty() ? null : code;
  }
}
