package readout.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.ontology.EventType;

/** The rules of a language, found by the lemma of their verb or noun. */
final class EventRules {

  private final List<EventRule> rules;
  private final Map<String, List<Entry<EventRule.VerbPattern>>> byVerb = new HashMap<>();
  private final Map<String, List<Entry<EventRule.NounPattern>>> byNoun = new HashMap<>();

  /**
   * A rule and the pattern of it that a word calls up.
   *
   * @param rule the rule
   * @param pattern one of its patterns
   */
  record Entry<P>(EventRule rule, P pattern) {}

  private EventRules(List<EventRule> rules) {
    this.rules = rules;
    for (EventRule rule : rules) {
      rule.verbs().forEach(p -> add(byVerb, p.lemma(), new Entry<>(rule, p)));
      rule.nouns().forEach(p -> add(byNoun, p.lemma(), new Entry<>(rule, p)));
    }
    byVerb.values().forEach(found -> found.sort(EventRules::narrowestFirst));
    byNoun
        .values()
        .forEach(found ->
            found.sort((a, b) ->
                Integer.compare(b.pattern().before().size(), a.pattern().before().size())));
  }

  static EventRules english() {
    return new EventRules(new Reader().read("rules-en.txt"));
  }

  List<EventRule> all() {
    return rules;
  }

  List<Entry<EventRule.VerbPattern>> verb(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }

  List<Entry<EventRule.NounPattern>> noun(String lemma) {
    return byNoun.getOrDefault(lemma, List.of());
  }

  private static <P> void add(Map<String, List<Entry<P>>> map, String lemma, Entry<P> entry) {
    map.computeIfAbsent(lemma, key -> new ArrayList<>()).add(entry);
  }

  /** The pattern that asks for more is tried first; the order of the file decides the rest. */
  private static int narrowestFirst(
      Entry<EventRule.VerbPattern> a, Entry<EventRule.VerbPattern> b) {
    return Integer.compare(weight(b.pattern()), weight(a.pattern()));
  }

  private static int weight(EventRule.VerbPattern pattern) {
    return pattern.particle().size() * 2
        + (pattern.objects() != null ? 4 : 0)
        + (pattern.partyObject() ? 1 : 0);
  }

  /** Reads the rule file; a line that does not fit is a mistake of ours and stops the program. */
  private static final class Reader {

    private final List<EventRule> rules = new ArrayList<>();
    private @Nullable String id;
    private @Nullable EventType type;
    private @Nullable String mode;
    private List<EventRule.VerbPattern> verbs = new ArrayList<>();
    private List<EventRule.NounPattern> nouns = new ArrayList<>();
    private List<EventRule.Frame> frames = new ArrayList<>();
    private List<String> examples = new ArrayList<>();

    List<EventRule> read(String resource) {
      try (var in = EventRules.class.getResourceAsStream(resource);
          var lines =
              new BufferedReader(
                  new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
        lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::line);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      close();
      return List.copyOf(rules);
    }

    private void line(String line) {
      int space = line.indexOf(' ');
      String rest = line.substring(space + 1).trim();
      switch (line.substring(0, space)) {
        case "rule" -> {
          close();
          id = rest;
        }
        case "type" -> type(rest);
        case "verb" -> split(rest).forEach(p -> verbs.add(verbPattern(p)));
        case "noun" -> split(rest).forEach(p -> nouns.add(nounPattern(p)));
        case "frame" -> Arrays.stream(rest.split(" +")).forEach(f -> frames.add(frame(f)));
        case "eg" -> examples.add(rest);
        default -> throw new IllegalArgumentException("rules: " + line);
      }
    }

    private void type(String rest) {
      int space = rest.indexOf(' ');
      type = EventType.valueOf(space < 0 ? rest : rest.substring(0, space));
      mode = space < 0 ? null : rest.substring(space + 1);
    }

    private void close() {
      if (id != null && type != null) {
        rules.add(new EventRule(id, type, mode, verbs, nouns, frames, examples));
      }
      verbs = new ArrayList<>();
      nouns = new ArrayList<>();
      frames = new ArrayList<>();
      examples = new ArrayList<>();
      type = null;
      mode = null;
    }

    private static List<String> split(String alternatives) {
      return Arrays.stream(alternatives.split("\\|")).map(String::trim).toList();
    }

    private static EventRule.VerbPattern verbPattern(String text) {
      int bracket = text.indexOf('[');
      String head = (bracket < 0 ? text : text.substring(0, bracket)).trim();
      String inside = bracket < 0 ? "" : text.substring(bracket + 1, text.indexOf(']')).trim();
      List<String> words = Arrays.asList(head.split(" +"));
      return new EventRule.VerbPattern(
          words.getFirst(),
          List.copyOf(words.subList(1, words.size())),
          inside.isEmpty() ? null : Set.of(inside.split(" +")),
          bracket >= 0 && inside.isEmpty());
    }

    private static EventRule.NounPattern nounPattern(String text) {
      List<String> words = Arrays.asList(text.split(" +"));
      return new EventRule.NounPattern(
          words.getLast(), List.copyOf(words.subList(0, words.size() - 1)));
    }

    private static EventRule.Frame frame(String text) {
      int at = Math.max(text.indexOf('+'), text.indexOf('>'));
      if (at < 0) {
        return new EventRule.Frame(text, EventRule.Join.ALONE, "");
      }
      EventRule.Join join = text.charAt(at) == '+' ? EventRule.Join.TOGETHER : EventRule.Join.ON;
      return new EventRule.Frame(text.substring(0, at), join, text.substring(at + 1));
    }
  }
}
