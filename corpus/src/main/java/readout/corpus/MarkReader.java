package readout.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.attribution.SourceClass;
import readout.attribution.Stance;
import readout.event.Commitment;
import readout.event.EventMention;
import readout.event.Quantity;
import readout.event.Status;
import readout.ontology.EventType;
import readout.text.Span;

/** Reads the marks under a sentence; {@code GUIDELINES.md} gives their form. */
final class MarkReader {

  private final Quoted quoted;
  private final Map<Span, String> values = new HashMap<>();

  MarkReader(Quoted quoted) {
    this.quoted = quoted;
  }

  List<Mark> read(Page.Raw raw) {
    int space = raw.text().indexOf(' ');
    String layer = space < 0 ? raw.text() : raw.text().substring(0, space);
    String rest = space < 0 ? "" : raw.text().substring(space + 1).strip();
    return switch (layer) {
      case "who" -> each(rest, part -> mention(raw, part));
      case "when" -> each(rest, part -> time(raw, part));
      case "says" -> List.of(says(raw, rest));
      case "event" -> List.of(event(raw, rest));
      default -> throw new Unfit("no such layer: " + layer);
    };
  }

  private static List<Mark> each(String list, java.util.function.Function<String, Mark> reader) {
    return Arrays.stream(list.split("(?<=\\S);\\s+(?=[\\[+-])", -1)).map(reader).toList();
  }

  private Mark mention(Page.Raw raw, String part) {
    int close = close(part);
    Span span = quoted.one(part.substring(0, close), raw.sentence());
    String actors = part.substring(close).strip();
    return new Mark.Mention(raw.line(), raw.sentence(), span, List.of(actors.split("\\+", -1)));
  }

  private static int close(String part) {
    int close = part.lastIndexOf(']') + 1;
    if (close == 0) {
      throw new Unfit("no quoted words: " + part);
    }
    return close;
  }

  private Mark time(Page.Raw raw, String part) {
    int close = close(part);
    Span span = quoted.one(part.substring(0, close), raw.sentence());
    String[] words = part.substring(close).strip().split("\\s+", -1);
    if (words.length < 2) {
      throw new Unfit("value and anchor wanted: " + part);
    }
    String mod = option(words, "mod=");
    String window = option(words, "window=");
    values.put(span, window == null ? words[0] : window);
    return new Mark.Time(raw.line(), raw.sentence(), span, words[0], words[1], mod, window);
  }

  private static @Nullable String option(String[] words, String key) {
    for (String word : words) {
      if (word.startsWith(key)) {
        return word.substring(key.length());
      }
    }
    return null;
  }

  private Mark says(Page.Raw raw, String rest) {
    String[] parts = rest.split("\\s*\\|\\s*", -1);
    if (parts.length < 4) {
      throw new Unfit("class | source | cue | content wanted");
    }
    String[] first = parts[0].split("\\s+", -1);
    String id = first.length > 1 ? first[0] : null;
    int at = raw.sentence();
    return new Mark.Says(
        raw.line(),
        at,
        id,
        constant(SourceClass.class, first[first.length - 1]),
        quoted.all(parts[1], at),
        quoted.all(parts[2], at),
        quoted.all(parts[3], at),
        stance(parts),
        value(parts, "within"));
  }

  private static Stance stance(String[] parts) {
    String named = value(parts, "stance");
    return named == null ? Stance.ASSERTS : constant(Stance.class, named);
  }

  private static @Nullable String value(String[] parts, String key) {
    for (String part : parts) {
      if (part.startsWith(key + " ")) {
        return part.substring(key.length() + 1).strip();
      }
    }
    return null;
  }

  private static List<String> values(String[] parts, String key) {
    return Arrays.stream(parts)
        .filter(p -> p.startsWith(key + " "))
        .map(p -> p.substring(key.length() + 1).strip())
        .toList();
  }

  private static final List<String> KEYS =
      List.of(
          "actors",
          "recipients",
          "date",
          "place",
          "lasts",
          "number",
          "promise",
          "makers",
          "due",
          "made",
          "if",
          "kind",
          "by");

  private Mark event(Page.Raw raw, String rest) {
    String[] parts = rest.split("\\s*\\|\\s*", -1);
    checkKeys(parts);
    String[] name = parts[0].split("\\s+", 2);
    int close = close(parts[0]) - parts[0].length() + name[1].length();
    Span trigger = quoted.one(name[1].substring(0, close), raw.sentence());
    String[] what = name[1].substring(close).strip().split("\\s+", -1);
    if (!name[0].startsWith("@") || what.length != 2) {
      throw new Unfit("@fact [trigger] TYPE status wanted: " + parts[0]);
    }
    String[] type = what[0].split(":", 2);
    return event(raw, parts, name[0].substring(1), trigger, type, constant(Status.class, what[1]));
  }

  private static void checkKeys(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String key = parts[i].split("\\s+", 2)[0];
      if (!KEYS.contains(key)) {
        throw new Unfit("no such field: " + key);
      }
    }
  }

  private Mark event(
      Page.Raw raw, String[] parts, String fact, Span trigger, String[] type, Status status) {
    int at = raw.sentence();
    EventType eventType = constant(EventType.class, type[0]);
    Mark.Promise promise = promise(parts, at);
    String place = value(parts, "place");
    return new Mark.Event(
        raw.line(),
        at,
        fact,
        trigger,
        eventType,
        type.length > 1 ? type[1] : null,
        status,
        kind(value(parts, "kind"), eventType, status, promise != null),
        parts(value(parts, "actors")),
        parts(value(parts, "recipients")),
        date(value(parts, "date"), at),
        span(value(parts, "date"), at),
        place == null ? null : part(place),
        span(value(parts, "lasts"), at),
        values(parts, "number").stream().map(n -> number(n, at)).toList(),
        promise,
        value(parts, "by"));
  }

  /** What sort of fact it is where the mark does not say (GUIDELINES, "Kind"). */
  private static EventMention.Kind kind(
      @Nullable String named, EventType type, Status status, boolean promised) {
    if (named != null) {
      return constant(EventMention.Kind.class, named);
    }
    return promised
        ? EventMention.Kind.COMMITMENT
        : switch (status) {
          case PLANNED, PROPOSED -> EventMention.Kind.PLAN;
          case ALLEGED, DENIED, HYPOTHETICAL -> EventMention.Kind.CLAIM;
          case OCCURRED, ONGOING, NEGATED, CANCELLED -> said(type);
        };
  }

  private static EventMention.Kind said(EventType type) {
    return switch (type) {
      case STATEMENT, ACCUSE, REQUEST, REJECT, THREATEN, SUPPORT, PROPOSE ->
          EventMention.Kind.STATEMENT;
      case AGREE,
          CONSULT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT,
          OTHER ->
          EventMention.Kind.EVENT;
    };
  }

  private static List<Mark.Part> parts(@Nullable String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split("\\s+", -1)).map(MarkReader::part).toList();
  }

  private static Mark.Part part(String word) {
    return word.startsWith("^")
        ? new Mark.Part(word.substring(1), true)
        : new Mark.Part(word, false);
  }

  private @Nullable Span span(@Nullable String words, int sentence) {
    return words == null || words.startsWith("^") ? null : quoted.one(words, sentence);
  }

  private @Nullable String date(@Nullable String words, int sentence) {
    if (words == null || words.startsWith("^")) {
      return words == null ? null : words.substring(1);
    }
    String value = values.get(quoted.one(words, sentence));
    if (value == null) {
      throw new Unfit("the date is not marked with when: " + words);
    }
    return value;
  }

  private Mark.Figure number(String words, int sentence) {
    int close = close(words);
    String[] ends = words.substring(close).strip().split("\\s+of=", 2);
    String[] what = ends[0].split("\\s+", 4);
    if (what.length < 3) {
      throw new Unfit("value, bound and what wanted: " + words);
    }
    Span span = quoted.one(words.substring(0, close), sentence);
    String unit = what.length > 3 ? what[3] : null;
    var quantity = new Quantity(Double.parseDouble(what[0]), unit, what[1], what[2], span);
    return new Mark.Figure(quantity, ends.length > 1 ? part(ends[1]) : null);
  }

  private Mark.@Nullable Promise promise(String[] parts, int sentence) {
    String strength = value(parts, "promise");
    if (strength == null) {
      return null;
    }
    var conditions = new ArrayList<Span>();
    values(parts, "if").forEach(words -> conditions.addAll(quoted.all(words, sentence)));
    return new Mark.Promise(
        constant(Commitment.Strength.class, strength),
        parts(value(parts, "makers")),
        span(value(parts, "due"), sentence),
        value(parts, "made"),
        conditions);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String label) {
    String name = label.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Unfit("no " + type.getSimpleName() + " is called " + label));
  }
}
