package readout.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The closed classes and common verbs of English, read once from {@code english-words.txt}. */
final class EnglishWords {

  static final int BASE = 1;
  static final int THIRD = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int GERUND = 16;

  /** The form is at least as often a noun. */
  static final int NOUNISH = 32;

  private static final EnglishWords INSTANCE = new EnglishWords();

  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, Integer> verbs = new HashMap<>();
  private final Set<String> notAdverbs = new HashSet<>();
  private final Set<String> notPasts = new HashSet<>();
  private final Set<String> plurals = new HashSet<>();

  private EnglishWords() {
    lines("english-words.txt").forEach(this::readClass);
    for (String line : lines("english-verbs.txt")) {
      for (String entry : line.split(" ", -1)) {
        addVerb(entry);
      }
    }
  }

  static EnglishWords get() {
    return INSTANCE;
  }

  /** The lines of a resource of this package, without comments and empty lines. */
  private static List<String> lines(String name) {
    try (InputStream in = EnglishWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private void readClass(String line) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon);
    List<String> words = List.of(line.substring(colon + 1).strip().split(" +", -1));
    switch (name) {
      case "not-adverb" -> notAdverbs.addAll(words);
      case "not-past" -> notPasts.addAll(words);
      case "plural" -> plurals.addAll(words);
      default -> {
        Part part = Part.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        words.forEach(word -> parts.putIfAbsent(word, part));
      }
    }
  }

  /** Reads {@code talk*}, {@code ban*+} or {@code fall*(falls,fell,fallen)}. */
  private void addVerb(String entry) {
    int nounish = entry.contains("*") ? NOUNISH : 0;
    VerbForms forms = VerbForms.of(entry.replace("*", ""));
    addForm(forms.base(), BASE | nounish);
    addForm(forms.third(), THIRD | nounish);
    addForm(forms.past(), PAST);
    addForm(forms.participle(), PARTICIPLE);
    addForm(forms.gerund(), GERUND);
  }

  private void addForm(String form, int bits) {
    verbs.merge(form, bits, (a, b) -> a | b);
  }

  @Nullable Part part(String lower) {
    return parts.get(lower);
  }

  /** The verb forms a word can be, as bits; 0 for none. */
  int verbForms(String lower) {
    Integer known = verbs.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.length() > 5 && lower.startsWith("re") && verbs.containsKey(lower.substring(2))) {
      return verbs.get(lower.substring(2)) & ~NOUNISH;
    }
    if (lower.length() > 4 && lower.endsWith("ed") && !notPasts.contains(lower)) {
      return PAST | PARTICIPLE;
    }
    return 0;
  }

  boolean isAdverb(String lower) {
    return lower.length() > 4 && lower.endsWith("ly") && !notAdverbs.contains(lower);
  }

  boolean isPlural(String lower) {
    return plurals.contains(lower)
        || (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss"));
  }
}
