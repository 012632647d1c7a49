package readout.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How strongly a thing is put: "urged" is more than "asked" and less than "ordered". The scales are
 * data: one a line, from weak to strong.
 */
final class Strength {

  private static final List<List<Step>> SCALES = read();

  private Strength() {}

  private record Step(String word, Pattern pattern) {}

  /**
   * The change from one wording to the other, "to allow < would"; null where both are as strong or
   * no scale has words of both.
   */
  static @Nullable String change(String one, String other) {
    for (List<Step> scale : SCALES) {
      int here = strongest(scale, one);
      int there = strongest(scale, other);
      if (here >= 0 && there >= 0 && here != there) {
        return scale.get(here).word() + (here < there ? " < " : " > ") + scale.get(there).word();
      }
    }
    return null;
  }

  private static int strongest(List<Step> scale, String wording) {
    String words = wording.toLowerCase(Locale.ROOT);
    for (int i = scale.size() - 1; i >= 0; i--) {
      if (scale.get(i).pattern().matcher(words).find()) {
        return i;
      }
    }
    return -1;
  }

  private static List<List<Step>> read() {
    try (InputStream bytes = Strength.class.getResourceAsStream("strength-en.txt")) {
      if (bytes == null) {
        throw new IllegalStateException("strength-en.txt is missing from the program");
      }
      var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(Strength::scale)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Step> scale(String line) {
    var steps = new ArrayList<Step>();
    for (String step : line.split("<", -1)) {
      var forms = new ArrayList<String>();
      for (String form : step.split(",", -1)) {
        forms.add(Pattern.quote(form.strip()));
      }
      steps.add(
          new Step(
              step.split(",", -1)[0].strip(),
              Pattern.compile("\\b(?:" + String.join("|", forms) + ")\\b")));
    }
    return List.copyOf(steps);
  }
}
