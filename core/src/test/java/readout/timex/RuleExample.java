package readout.timex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that shows a rule at work: day of publication, text with the expressions in brackets, and
 * what each gives.
 *
 * @param rule id of the rule it belongs to
 * @param line as written
 * @param creation the day of publication, null for {@code -}
 * @param text without the brackets
 * @param expected the words in brackets, each with what it gives
 */
record RuleExample(
    String rule, String line, @Nullable String creation, String text, List<String> expected) {

  static RuleExample of(String rule, String line) {
    String[] parts = line.split(" \\| ", 3);
    var words = new ArrayList<String>();
    String marked = parts[1];
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
      words.add(marked.substring(open + 1, marked.indexOf(']', open)));
    }
    String creation = parts[0].trim();
    return new RuleExample(
        rule,
        line,
        creation.equals("-") ? null : creation,
        marked.replaceAll("[\\[\\]]", ""),
        joined(words, parts[2].trim()));
  }

  private static List<String> joined(List<String> words, String outcomes) {
    List<String> values = outcomes.equals("none") ? List.of() : List.of(outcomes.split(" ; "));
    var all = new ArrayList<String>();
    for (int i = 0; i < Math.max(words.size(), values.size()); i++) {
      all.add(words.get(i) + " -> " + values.get(i).trim());
    }
    return List.copyOf(all);
  }

  /** What the finder gives, told as the example tells it: only with the properties it names. */
  List<String> told(List<Timex> found) {
    var all = new ArrayList<String>();
    for (int i = 0; i < found.size(); i++) {
      String named = i < expected.size() ? expected.get(i) : "";
      all.add(told(found.get(i), named));
    }
    return all;
  }

  private String told(Timex timex, String named) {
    var line = new StringBuilder(timex.span().of(text)).append(" -> ").append(timex.type());
    if (!timex.value().isEmpty()) {
      line.append(' ').append(timex.value());
    }
    append(line, named, "mod=", timex.mod());
    append(line, named, "quant=", timex.quant());
    append(line, named, "freq=", timex.freq());
    Interval window = timex.window();
    append(line, named, "window=", window == null ? null : window.start() + "/" + window.end());
    return timex.problem() == null ? line.toString() : line.append(" problem").toString();
  }

  private static void append(
      StringBuilder line, String named, String label, @Nullable String value) {
    if (named.contains(label)) {
      line.append(' ').append(label).append(value);
    }
  }
}
