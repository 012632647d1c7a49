package readout.timex;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads rule files.
 *
 * <pre>
 * rule last-weekday
 *   when  last $weekday
 *   gives weekday last
 *   check capital
 *   eg    2022-02-23 | They met [last Friday]. | DATE 2022-02-18
 * </pre>
 *
 * <p>{@code when}, {@code check} and {@code eg} may stand several times.
 */
final class RuleReader {

  private final List<Rule> rules = new ArrayList<>();
  private final List<List<Step>> patterns = new ArrayList<>();
  private final List<String> recipe = new ArrayList<>();
  private final List<String> guards = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private String id = "";

  static List<Rule> read(List<String> files) {
    var reader = new RuleReader();
    for (String file : files) {
      DataLines.of(file).forEach(line -> reader.line(file, line.trim()));
      reader.finish();
    }
    return List.copyOf(reader.rules);
  }

  private void line(String file, String line) {
    String[] parts = line.split("\\s+", 2);
    String rest = parts.length > 1 ? parts[1] : "";
    switch (parts[0]) {
      case "rule" -> start(rest);
      case "when" -> patterns.addAll(PatternParser.parse(rest));
      case "gives" -> recipe.addAll(List.of(rest.split("\\s+")));
      case "check" -> guards.addAll(List.of(rest.split("\\s+")));
      case "eg" -> examples.add(rest);
      default -> throw new IllegalArgumentException(file + ": not a line of a rule: " + line);
    }
  }

  private void start(String name) {
    finish();
    id = name;
  }

  private void finish() {
    if (id.isEmpty()) {
      return;
    }
    if (patterns.isEmpty() || recipe.isEmpty() || examples.isEmpty()) {
      throw new IllegalArgumentException(id + ": a rule needs when, gives and eg");
    }
    rules.add(new Rule(id, rules.size(), patterns, recipe, guards, examples));
    List.of(patterns, recipe, guards, examples).forEach(List::clear);
    id = "";
  }
}
