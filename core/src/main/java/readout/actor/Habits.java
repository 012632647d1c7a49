package readout.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one document writes its words: which have a capital where position does not ask for one, and
 * which also stand in small letters. "Trump" at the start of a sentence is a name where the text
 * says "with Trump" and nowhere "trump".
 */
final class Habits {

  private final ActorTables tables;
  private final @Nullable String day;
  private final Set<String> small = new HashSet<>();
  private final Set<String> capital = new HashSet<>();

  Habits(ActorTables tables, Words words, boolean[] titled, @Nullable String day) {
    this.tables = tables;
    this.day = day;
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) && !titled[words.sentence(i)]) {
        learn(words, i);
      }
    }
  }

  private void learn(Words words, int i) {
    if (!words.isCapitalised(i)) {
      small.add(words.key(i));
    } else if (!words.isFirst(i) && words.isWord(i - 1) && !isShortForm(words.written(i))) {
      capital.add(words.key(i));
    }
  }

  /** "NATO", "LeT": says nothing of a word with one capital. */
  private static boolean isShortForm(String word) {
    return word.length() <= 5 && word.chars().skip(1).anyMatch(Character::isUpperCase)
        || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Whether a word that may owe its capital to its place is a name in this document. */
  boolean isName(String key) {
    return !small.contains(key) && (capital.contains(key) || isLeader(key));
  }

  /** Whether a rare word is the family name of one who ever led a state or its ministries. */
  boolean isStatesman(String key) {
    if (key.length() < 5 || tables.isCommon(key) || tables.firstName(key) != null) {
      return false;
    }
    for (Person person : tables.family(Names.sound(key))) {
      if (person.terms().stream().anyMatch(term -> Roles.rank(term.role()) < 6)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a family name is that of one who held a high office on the day of the document. */
  boolean isLeader(String key) {
    if (day == null) {
      return false;
    }
    for (Person person : tables.family(Names.sound(key))) {
      Term term = person.on(day);
      if (term != null && Roles.rank(term.role()) < 7) {
        return true;
      }
    }
    return false;
  }
}
