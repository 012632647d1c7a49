package readout.assistant;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an assistant gave with a question.
 *
 * @param values by parameter, as they came
 */
record Given(Map<String, Object> values) {

  /** A text, null where none or an empty one was given. */
  @Nullable String text(String name) {
    Object value = values.get(name);
    String text = value == null ? "" : value.toString().strip();
    return text.isEmpty() ? null : text;
  }

  String needed(String name) {
    String text = text(name);
    if (text == null) {
      throw new IllegalArgumentException(name + ": must be given");
    }
    return text;
  }

  /** A number between 1 and the most that is allowed. */
  int number(String name, int otherwise, int most) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("[1-9]\\d{0,5}(\\.0)?")) {
      throw new IllegalArgumentException(name + ": is no number from 1 to " + most);
    }
    return Math.min(most, (int) Double.parseDouble(text));
  }
}
