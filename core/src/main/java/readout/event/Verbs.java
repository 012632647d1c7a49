package readout.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.text.VerbForms;

/** The forms of English verbs, made from a list of lemmas. */
final class Verbs {

  static final int BASE = 1;
  static final int THIRD = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int GERUND = 16;

  /**
   * What one written form can be.
   *
   * @param lemma the verb
   * @param forms sum of the constants of {@link Verbs}
   */
  record Form(String lemma, int forms) {

    boolean is(int form) {
      return (forms & form) != 0;
    }
  }

  private final Map<String, Form> forms = new HashMap<>(8192);

  private Verbs() {}

  static Verbs english() {
    var verbs = new Verbs();
    try (var in = Verbs.class.getResourceAsStream("verbs-en.txt");
        var lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(verbs::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return verbs;
  }

  /** What a lower-cased word can be as a verb, null when it is none we know. */
  @Nullable Form form(String lower) {
    return forms.get(lower);
  }

  private void add(String line) {
    List<String> parts = List.of(line.trim().split(" ", -1));
    VerbForms regular = VerbForms.of(parts.getFirst());
    String lemma = regular.base();
    put(lemma, lemma, BASE);
    put(lemma.equals("have") ? "has" : regular.third(), lemma, THIRD);
    put(gerund(regular), lemma, GERUND);
    put(parts.size() > 1 ? parts.get(1) : regular.past(), lemma, PAST);
    put(parts.size() > 2 ? parts.get(2) : regular.participle(), lemma, PARTICIPLE);
    if (lemma.equals("be")) {
      put("am", lemma, THIRD);
      put("are", lemma, THIRD);
      put("is", lemma, THIRD);
      put("were", lemma, PAST);
    }
    if (lemma.endsWith("el") || lemma.equals("target")) {
      put(lemma + "led", lemma, PAST | PARTICIPLE);
      put(lemma + "ling", lemma, GERUND);
    }
  }

  private static String gerund(VerbForms regular) {
    String lemma = regular.base();
    return doublesInGerund(lemma) ? VerbForms.of(lemma + "+").gerund() : regular.gerund();
  }

  private void put(String written, String lemma, int form) {
    Form known = forms.get(written);
    boolean same = known != null && known.lemma().equals(lemma);
    if (known == null || same) {
      forms.put(written, new Form(lemma, form | (known == null ? 0 : known.forms())));
    }
  }

  private static boolean doublesInGerund(String lemma) {
    return switch (lemma) {
      case "get",
          "put",
          "let",
          "cut",
          "set",
          "sit",
          "run",
          "win",
          "begin",
          "hit",
          "shut",
          "split",
          "bid",
          "quit",
          "rid",
          "spin",
          "dig",
          "forget",
          "shed" ->
          true;
      default -> false;
    };
  }
}
