package readout.collection.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the words in names of page parts ({@code class}, {@code id}, {@code role}).
 *
 * @param <T> what a name stands for
 */
final class Names<T> {

  private static final int SHORTEST_PREFIX = 4;

  private final Map<String, T> words = new HashMap<>();
  private final Map<String, T> prefixes = new HashMap<>();

  /** Adds a word, a {@code prefix*} or a {@code sequence+of+words}. */
  void add(String cue, T meaning) {
    if (cue.endsWith("*")) {
      prefixes.putIfAbsent(cue.substring(0, cue.length() - 1), meaning);
    } else {
      words.putIfAbsent(cue, meaning);
    }
  }

  /** The meaning of one name; a class attribute holds several. */
  @Nullable T find(String name) {
    return isTopic(name) ? null : one(name);
  }

  /**
   * Blog software writes an article's topics into its class names: they say nothing of the part.
   */
  private static boolean isTopic(String name) {
    return name.startsWith("category-") || name.startsWith("tag-") || name.startsWith("topic-");
  }

  /** The first cue in a name; sequences go before single words. */
  private @Nullable T one(String name) {
    List<String> parts = parts(name);
    T found = sequence(parts, 4);
    found = found == null ? sequence(parts, 3) : found;
    found = found == null ? sequence(parts, 2) : found;
    return found == null ? single(parts) : found;
  }

  private @Nullable T sequence(List<String> parts, int length) {
    for (int i = 0; i + length <= parts.size(); i++) {
      T found = words.get(String.join("+", parts.subList(i, i + length)));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable T single(List<String> parts) {
    for (String part : parts) {
      T found = words.get(part);
      found = found == null ? prefix(part) : found;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable T prefix(String part) {
    for (int end = part.length(); end >= SHORTEST_PREFIX; end--) {
      T found = prefixes.get(part.substring(0, end));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Lower-case words of a name: split at marks, at digits and where a capital follows. */
  static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    char before = ' ';
    for (int i = 0; i < name.length() && i < 400; i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c) || (Character.isUpperCase(c) && Character.isLowerCase(before))) {
        flush(part, parts);
      }
      if (Character.isLetter(c)) {
        part.append(Character.toLowerCase(c));
      }
      before = c;
    }
    flush(part, parts);
    return parts;
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  /** Lines of a data file beside this class, without comments. */
  static List<String> lines(String file) {
    try (InputStream in = Names.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
