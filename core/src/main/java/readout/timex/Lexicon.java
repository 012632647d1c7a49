package readout.timex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a language that tell of time, by their first word. */
final class Lexicon {

  private final Map<String, List<WordForm>> forms = new HashMap<>();

  private Lexicon() {}

  static Lexicon load(String words, Holidays holidays) {
    var lexicon = new Lexicon();
    for (String line : DataLines.of(words)) {
      String[] columns = line.split("\t", -1);
      for (String form : columns[2].split("\\|", -1)) {
        lexicon.add(WordForm.of(columns[0], number(columns[0], columns[1]), columns[1], form));
      }
    }
    holidays.forms().forEach((form, name) -> lexicon.add(WordForm.of("holiday", 0, name, form)));
    lexicon.forms.values().forEach(list -> list.sort(longestFirst()));
    return lexicon;
  }

  private static Comparator<WordForm> longestFirst() {
    return Comparator.comparingInt((WordForm form) -> -form.words().size());
  }

  private static double number(String role, String value) {
    return switch (role) {
      case "unit", "units", "part", "about", "phase", "after" -> 0;
      case "vague" -> Double.NaN;
      default -> Double.parseDouble(value);
    };
  }

  private void add(WordForm form) {
    forms.computeIfAbsent(form.words().getFirst(), first -> new ArrayList<>()).add(form);
  }

  /** The forms that start with a word, longest first. */
  List<WordForm> startingWith(String word) {
    return forms.getOrDefault(word, List.of());
  }
}
