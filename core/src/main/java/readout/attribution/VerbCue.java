package readout.attribution;

import java.util.List;
import readout.text.Tokens;

/**
 * One form of a verb cue.
 *
 * @param words the form and its particles, lower case
 * @param forms which forms it can be, as bits
 */
record VerbCue(CueGroup group, List<String> words, int forms) {

  static final int BASE = 1;
  static final int THIRD = 2;
  static final int PAST = 4;
  static final int PARTICIPLE = 8;
  static final int GERUND = 16;

  VerbCue {
    words = List.copyOf(words);
  }

  boolean isAt(Tokens tokens, int i) {
    if (i + words.size() > tokens.size()) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      if (!tokens.is(i + k, words.get(k))) {
        return false;
      }
    }
    return true;
  }

  boolean is(int form) {
    return (forms & form) != 0;
  }

  int length() {
    return words.size();
  }
}
