package readout.actor;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;
import readout.text.Tokens;

/**
 * The words of a text as names need them: finer than tokens at hyphens and slashes ({@code
 * Jean-Yves}, {@code Kiev-based}, {@code US/NATO}), coarser at initials and abbreviations ({@code
 * George W.}, {@code Mr.}).
 */
final class Words {

  private static final Set<String> ABBREVIATIONS = WordClasses.of("abbreviation");

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] sentences;
  private String[] keys;
  private @Nullable String[] sounds = new @Nullable String[0];
  private final int[] first;

  Words(SegmentedText source) {
    this.text = source.text();
    int room = source.tokens().size() + source.tokens().size() / 4 + 16;
    starts = new int[room];
    ends = new int[room];
    sentences = new int[room];
    keys = new String[room];
    first = new int[source.sentences().size() + 1];
    for (Sentence sentence : source.sentences()) {
      first[sentence.index()] = size;
      read(source.tokens(), sentence);
    }
    first[source.sentences().size()] = size;
  }

  private void read(Tokens tokens, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      if (isStop(start, end) && endsAbbreviation(start, sentence.index())) {
        ends[size - 1] = end;
        continue;
      }
      split(start, end, sentence.index());
    }
  }

  private boolean isStop(int start, int end) {
    return end == start + 1 && text.charAt(start) == '.';
  }

  private boolean endsAbbreviation(int start, int sentence) {
    if (size == 0 || ends[size - 1] != start || sentences[size - 1] != sentence) {
      return false;
    }
    String key = keys[size - 1];
    boolean initial = key.length() == 1 && Character.isUpperCase(text.charAt(starts[size - 1]));
    return initial || ABBREVIATIONS.contains(key);
  }

  private void split(int start, int end, int sentence) {
    int from = start;
    for (int i = start + 1; i < end; i++) {
      if (isJoint(text.charAt(i)) && i + 1 < end && i > from) {
        add(from, i, sentence);
        from = i + 1;
      }
    }
    add(from, end, sentence);
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '/' || c == '‑' || c == '–' || c == '‐';
  }

  private void add(int start, int end, int sentence) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    sentences[size] = sentence;
    keys[size] = key(start, end);
    size++;
  }

  private String key(int start, int end) {
    String word = text.substring(start, end);
    if (end - start <= 2
        && (word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’"))) {
      return "'s";
    }
    String folded = Spelling.fold(word);
    return folded.isEmpty() ? word : folded;
  }

  private void grow() {
    int room = starts.length * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    sentences = Arrays.copyOf(sentences, room);
    keys = Arrays.copyOf(keys, room);
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  /** Folded word, {@code 's} for a possessive, the mark itself for a mark; empty outside. */
  String key(int i) {
    return i >= 0 && i < size ? keys[i] : "";
  }

  /** The key under which spellings of a name's word meet; empty outside. */
  String sound(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    if (sounds.length == 0) {
      sounds = new String[size];
    }
    String known = sounds[i];
    if (known == null) {
      known = Names.sound(keys[i]);
      sounds[i] = known;
    }
    return known;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int sentence(int i) {
    return sentences[i];
  }

  /** Index of the first word of a sentence; of the one past the last for the number after it. */
  int firstOf(int sentence) {
    return first[sentence];
  }

  char first(int i) {
    return text.charAt(starts[i]);
  }

  String written(int i) {
    return text.substring(starts[i], ends[i]);
  }

  Span span(int from, int end) {
    return new Span(starts[from], ends[end - 1]);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && Character.isLetterOrDigit(first(i));
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < size && Character.isUpperCase(first(i));
  }

  /** Two capitals or more and no small letter: NATO, U.S., LE. */
  boolean isAllCapitals(int i) {
    int letters = 0;
    for (int k = starts[i]; k < ends[i]; k++) {
      char c = text.charAt(k);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether the word before is the other half of one token: "Kiev" and "based". */
  boolean isJoined(int i) {
    return i > 0
        && i < size
        && sentences[i - 1] == sentences[i]
        && starts[i] == ends[i - 1] + 1
        && isJoint(text.charAt(ends[i - 1]));
  }

  boolean isFirst(int i) {
    return i == 0 || sentences[i] != sentences[i - 1];
  }

  /** Whether nothing but space lies between two neighbouring words of one sentence. */
  boolean runsOn(int i) {
    return i > 0 && i < size && sentences[i] == sentences[i - 1];
  }

  @Override
  public String toString() {
    return size + " words";
  }

  /** One past the letters that stand behind a name ("MP", "KC"); the same word where none do. */
  int endOfLetters(int at) {
    int end = at;
    while (end > 0 && end < size() && runsOn(end) && isLetters(end)) {
      end++;
    }
    return end > at && end < size() && runsOn(end) && isCapitalised(end) ? at : end;
  }

  /** "MP", "PhD": never in small letters. */
  boolean isLetters(int at) {
    return isCapitalised(at)
        && Names.isPostNominal(key(at))
        && Character.isUpperCase(written(at).charAt(written(at).length() - 1));
  }
}
