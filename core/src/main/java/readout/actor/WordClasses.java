package readout.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Closed classes of English words, by name: {@code word_classes.tsv}. */
final class WordClasses {

  private static final Map<String, Set<String>> CLASSES = read();

  private WordClasses() {}

  private static Map<String, Set<String>> read() {
    var classes = new HashMap<String, Set<String>>();
    for (Table.Row row : Table.read("word_classes.tsv").rows()) {
      classes
          .computeIfAbsent(row.get("class"), name -> new HashSet<>())
          .addAll(List.of(row.get("words").split(" ", -1)));
    }
    return classes;
  }

  /** The words of a class; a name that the file lacks is a mistake of ours. */
  static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalArgumentException("word_classes.tsv has no class " + name);
    }
    return words;
  }
}
