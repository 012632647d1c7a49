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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.actor.Actor;
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
        + (pattern.partyObject() ? 1 : 0)
        + (pattern.followed().isEmpty() ? 0 : 1);
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
    private final Map<String, String> sets = new TreeMap<>();
    private Set<Actor.Kind> who = new TreeSet<>();
    private Set<Actor.Kind> whom = new TreeSet<>();
    private Set<String> needs = new TreeSet<>();
    private Set<String> bars = new TreeSet<>();

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

    private void line(String written) {
      String line = written;
      for (var set : sets.entrySet()) {
        line = line.replace("@" + set.getKey(), set.getValue());
      }
      int space = line.indexOf(' ');
      String rest = line.substring(space + 1).trim();
      switch (line.substring(0, space)) {
        case "rule" -> {
          close();
          id = rest;
        }
        case "set" ->
            sets.put(rest.substring(0, rest.indexOf(' ')), rest.substring(rest.indexOf(' ') + 1));
        case "type" -> type(rest);
        case "verb" -> split(rest).forEach(p -> verbs.add(verbPattern(p)));
        case "noun" -> split(rest).forEach(p -> nouns.add(nounPattern(p)));
        case "frame" -> Arrays.stream(rest.split(" +")).forEach(f -> frames.add(frame(f)));
        case "who" -> Arrays.stream(rest.split(" +")).forEach(k -> who.add(Actor.Kind.valueOf(k)));
        case "whom" ->
            Arrays.stream(rest.split(" +")).forEach(k -> whom.add(Actor.Kind.valueOf(k)));
        case "needs" -> needs.addAll(Arrays.asList(rest.split(" +")));
        case "bars" -> bars.addAll(Arrays.asList(rest.split(" +")));
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
        var limits =
            new EventRule.Limits(
                Set.copyOf(who), Set.copyOf(whom), Set.copyOf(needs), Set.copyOf(bars));
        rules.add(new EventRule(id, type, mode, verbs, nouns, frames, limits, examples));
      }
      verbs = new ArrayList<>();
      nouns = new ArrayList<>();
      frames = new ArrayList<>();
      examples = new ArrayList<>();
      who = new TreeSet<>();
      whom = new TreeSet<>();
      needs = new TreeSet<>();
      bars = new TreeSet<>();
      type = null;
      mode = null;
    }

    private static List<String> split(String alternatives) {
      return Arrays.stream(alternatives.split("\\|")).map(String::trim).toList();
    }

    private static EventRule.VerbPattern verbPattern(String text) {
      int brace = text.indexOf('{');
      if (brace >= 0) {
        EventRule.VerbPattern plain = verbPattern(text.substring(0, brace).trim());
        String followed = text.substring(brace + 1, text.indexOf('}')).trim();
        return new EventRule.VerbPattern(
            plain.lemma(),
            plain.particle(),
            plain.objects(),
            plain.partyObject(),
            plain.notObjects(),
            words(followed, false),
            words(followed, true));
      }
      int bracket = text.indexOf('[');
      String head = (bracket < 0 ? text : text.substring(0, bracket)).trim();
      String inside = bracket < 0 ? "" : text.substring(bracket + 1, text.indexOf(']')).trim();
      List<String> words = Arrays.asList(head.split(" +"));
      return new EventRule.VerbPattern(
          words.getFirst(),
          List.copyOf(words.subList(1, words.size())),
          inside.isEmpty() || inside.startsWith("!") ? null : words(inside, false),
          bracket >= 0 && inside.isEmpty(),
          inside.startsWith("!") ? words(inside.substring(1), false) : Set.of(),
          Set.of(),
          Set.of());
    }

    /** The words of a list; those behind "!" or those without. */
    private static Set<String> words(String list, boolean excluded) {
      return Arrays.stream(list.split(" +"))
          .filter(w -> w.startsWith("!") == excluded)
          .map(w -> excluded ? w.substring(1) : w)
          .collect(Collectors.toUnmodifiableSet());
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
