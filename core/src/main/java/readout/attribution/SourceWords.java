package readout.attribution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code sources.txt}: what each tells of the source it names. */
final class SourceWords {

  /** Lists that tell no class. */
  enum Trait {
    /** Words that name nobody in office, even with "the". */
    FACELESS,
    /** Words for anybody, which only what follows them tells: "a member of his staff". */
    ANYBODY,
    /** Words that say whose somebody is: "its", "their". */
    OWNERS,
    /** Words for those who govern, or for whom people in office work. */
    POWERS
  }

  private static final String OFFICES = SourceClass.UNNAMED_OFFICIAL.label();

  private final Map<String, SourceClass> nouns = new HashMap<>();
  private final Map<String, SourceClass> commonNouns = new HashMap<>();
  private final Map<String, SourceClass> names = new HashMap<>();
  private final Set<String> offices = new HashSet<>();
  private final Map<Trait, Set<String>> traits = new EnumMap<>(Trait.class);

  static SourceWords read() {
    var words = new SourceWords();
    for (String line : CueFile.lines("sources.txt")) {
      int colon = line.indexOf(':');
      words.add(
          line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" +", -1)));
    }
    return words;
  }

  private void add(String list, List<String> words) {
    for (Trait trait : Trait.values()) {
      if (list.equals(constant(trait.name()))) {
        traits.put(trait, Set.copyOf(words));
        return;
      }
    }
    if (list.equals(OFFICES)) {
      offices.addAll(words);
    }
    SourceClass sourceClass = labelled(list.replaceFirst("-(name|also)$", ""));
    words.forEach(word -> classes(list).putIfAbsent(word, sourceClass));
  }

  private Map<String, SourceClass> classes(String list) {
    if (list.endsWith("-name")) {
      return names;
    }
    return list.endsWith("-also") ? commonNouns : nouns;
  }

  private static String constant(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static SourceClass labelled(String label) {
    return SourceClass.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether a noun alone shows that its phrase can be a source. */
  boolean makesSource(String noun) {
    return nouns.containsKey(noun);
  }

  /** The class of a source with this noun at its head, null where no list has it. */
  @Nullable SourceClass ofNoun(String noun) {
    SourceClass found = nouns.get(noun);
    return found == null ? commonNouns.get(noun) : found;
  }

  /** The class that a word inside a proper name tells. */
  @Nullable SourceClass ofName(String word) {
    return names.get(word);
  }

  boolean isOffice(String word) {
    return offices.contains(word);
  }

  boolean is(Trait trait, String word) {
    return traits.getOrDefault(trait, Set.of()).contains(word);
  }
}
