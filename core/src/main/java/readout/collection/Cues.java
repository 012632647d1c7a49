package readout.collection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
 * </pre>
 *
 * <p>Patterns ignore case unless they say {@code (?-i)}.
 */
final class Cues {

  /**
   * One pattern.
   *
   * @param id name of the rule, for evidence
   * @param examples lines it must match
   * @param counterexamples lines it must not match
   */
  record Cue(String id, Pattern pattern, List<String> examples, List<String> counterexamples) {}

  private final List<Cue> cues;

  private Cues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
  }

  /** Reads {@code <name>.cues} beside this class. */
  static Cues load(String name) {
    String file = name + ".cues";
    try (InputStream in = Cues.class.getResourceAsStream(file)) {
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
    Pattern pattern =
        Pattern.compile(line.substring(colon + 2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return new Cue(line.substring(0, colon), pattern, new ArrayList<>(), new ArrayList<>());
  }

  private static void addExample(Cue cue, String line) {
    (line.charAt(2) == '+' ? cue.examples() : cue.counterexamples()).add(line.substring(4));
  }

  List<Cue> all() {
    return cues;
  }

  /** The first rule found anywhere in a line. */
  @Nullable Found find(CharSequence line) {
    for (Cue cue : cues) {
      Matcher matcher = cue.pattern().matcher(line);
      if (matcher.find()) {
        return new Found(cue.id(), matcher);
      }
    }
    return null;
  }

  /** A rule and where it matched. */
  record Found(String id, Matcher match) {}
}
