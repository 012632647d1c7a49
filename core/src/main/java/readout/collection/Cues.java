package readout.collection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of one kind, read from a data file that carries its own tests.
 *
 * <pre>
 * # comment
 * rule-id: pattern
 *   + a line that it must match
 *   - a line that it must not match
 *   ! words, one of which a line must hold for the pattern to be tried at all: for speed only
 * </pre>
 *
 * <p>Patterns ignore case unless they say {@code (?-i)}.
 */
public final class Cues {

  /**
   * One pattern.
   *
   * @param id name of the rule, for evidence
   * @param examples lines it must match
   * @param counterexamples lines it must not match
   * @param triggers lower-case words, one of which must stand in the line; none asks nothing
   */
  public record Cue(
      String id,
      Pattern pattern,
      List<String> examples,
      List<String> counterexamples,
      Set<String> triggers) {

    /** Whether the pattern is worth trying on a line of these words. */
    boolean mayStandAmong(Set<String> words) {
      return triggers.isEmpty() || (!words.isEmpty() && !Collections.disjoint(triggers, words));
    }

    /**
     * Whether more words after these may make a match: where the end was not even reached, none.
     */
    boolean mayOpen(String opening) {
      Matcher matcher = pattern.matcher(opening);
      return matcher.find() || matcher.hitEnd();
    }
  }

  private static final List<String> MARKS = List.of("?", "!");

  /** How many characters of a line are looked at before any rule is tried. */
  private static final int OPENING = 3;

  private static final int MOST_OPENINGS = 20_000;

  private final List<Cue> cues;

  /** The triggers of all rules: no other word of a line matters. */
  private final Set<String> triggers;

  private final Map<String, List<Cue>> byOpening = new ConcurrentHashMap<>();

  private Cues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    this.triggers = new HashSet<>();
    cues.forEach(cue -> triggers.addAll(cue.triggers()));
  }

  /** Reads {@code <name>.cues} beside this class. */
  static Cues load(String name) {
    return load(Cues.class, name);
  }

  /** Reads {@code <name>.cues} beside another class. */
  public static Cues load(Class<?> beside, String name) {
    String file = name + ".cues";
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      return parse(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cues parse(String file, BufferedReader lines) throws IOException {
    var cues = new ArrayList<Cue>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("  + ") || line.startsWith("  - ")) {
        addExample(cues.getLast(), line);
      } else if (line.startsWith("  ! ")) {
        cues.getLast().triggers().addAll(List.of(line.substring(4).split(" ", -1)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cues.add(cue(file, line));
      }
    }
    return new Cues(cues);
  }

  private static Cue cue(String file, String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalStateException(file + ": no rule in \"" + line + "\"");
    }
    Pattern pattern = Pattern.compile(line.substring(colon + 2), Pattern.CASE_INSENSITIVE);
    return new Cue(
        line.substring(0, colon), pattern, new ArrayList<>(), new ArrayList<>(), new HashSet<>());
  }

  private static void addExample(Cue cue, String line) {
    (line.charAt(2) == '+' ? cue.examples() : cue.counterexamples()).add(line.substring(4));
  }

  public List<Cue> all() {
    return cues;
  }

  /** The first rule found anywhere in a line. */
  public @Nullable Found find(String line) {
    Set<String> words = null;
    for (Cue cue : thatMayOpen(line)) {
      if (words == null && !cue.triggers().isEmpty()) {
        words = words(line, triggers::contains);
      }
      if (words == null || cue.mayStandAmong(words)) {
        Matcher matcher = cue.pattern().matcher(line);
        if (matcher.find()) {
          return new Found(cue.id(), matcher);
        }
      }
    }
    return null;
  }

  /** The rules that a line with this beginning may still match: found once for each beginning. */
  private List<Cue> thatMayOpen(String line) {
    if (line.length() < OPENING || Character.isHighSurrogate(line.charAt(OPENING - 1))) {
      return cues;
    }
    String opening = line.substring(0, OPENING);
    List<Cue> known = byOpening.get(opening);
    if (known == null) {
      known = cues.stream().filter(cue -> cue.mayOpen(opening)).toList();
      if (byOpening.size() < MOST_OPENINGS) {
        byOpening.put(opening, known);
      }
    }
    return known;
  }

  /** The words of a line in lower case, and the marks "?" and "!". */
  static Set<String> words(String line) {
    return words(line, word -> true);
  }

  private static Set<String> words(String line, Predicate<String> matters) {
    var words = new HashSet<String>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean letter = i < line.length() && Character.isLetterOrDigit(line.charAt(i));
      if (start >= 0 && (!letter || isHump(line, i))) {
        String word = line.substring(start, i).toLowerCase(Locale.ROOT);
        if (matters.test(word)) {
          words.add(word);
        }
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    for (String mark : MARKS) {
      if (line.contains(mark)) {
        words.add(mark);
      }
    }
    return words;
  }

  /** Where two words run together: "treatmentCredit". */
  private static boolean isHump(String line, int i) {
    return Character.isUpperCase(line.charAt(i)) && Character.isLowerCase(line.charAt(i - 1));
  }

  /** A rule and where it matched. */
  public record Found(String id, Matcher match) {}
}
