package readout.export;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.text.CodePoints;
import readout.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of JSON (RFC 8259), its fields in the order they are written; what is unknown is absent.
 *
 * <p>Written to characters and not to bytes: half of a surrogate pair, which UTF-8 cannot hold,
 * then becomes a question mark on the way out instead of ending the export.
 */
final class JsonLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonLine(JsonGenerator json) {
    this.json = json;
  }

  /** The line for what {@code fields} writes, without a line end. */
  static String of(Consumer<JsonLine> fields) {
    var written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
      json.writeStartObject();
      fields.accept(new JsonLine(json));
      json.writeEndObject();
    }
    return written.toString();
  }

  JsonLine text(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
    return this;
  }

  JsonLine number(String name, int value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  /** A number without a needless fraction: {@code 105}, not {@code 105.0}. */
  JsonLine number(String name, double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberProperty(name, (long) value);
    } else {
      json.writeNumberProperty(name, value);
    }
    return this;
  }

  /** The two ends of a span as {@code start} and {@code end}. */
  JsonLine ends(CodePoints points, Span span) {
    return number("start", points.at(span.start())).number("end", points.at(span.end()));
  }

  /** A span as {@code [start, end]}. */
  JsonLine pair(String name, CodePoints points, Span span) {
    json.writeName(name);
    writePair(points, span);
    return this;
  }

  JsonLine pairs(String name, CodePoints points, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    spans.forEach(span -> writePair(points, span));
    json.writeEndArray();
    return this;
  }

  JsonLine texts(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  JsonLine object(String name, Consumer<JsonLine> fields) {
    json.writeObjectPropertyStart(name);
    fields.accept(this);
    json.writeEndObject();
    return this;
  }

  /** An object for a value that is there, nothing for one that is not. */
  <T> JsonLine maybe(String name, @Nullable T value, BiConsumer<JsonLine, T> fields) {
    return value == null ? this : object(name, line -> fields.accept(line, value));
  }

  <T> JsonLine objects(String name, List<T> values, BiConsumer<JsonLine, T> fields) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.accept(this, value);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }

  private void writePair(CodePoints points, Span span) {
    json.writeStartArray();
    json.writeNumber(points.at(span.start()));
    json.writeNumber(points.at(span.end()));
    json.writeEndArray();
  }
}
