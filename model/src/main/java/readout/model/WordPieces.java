package readout.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts text into words and words into pieces of a vocabulary, longest first (WordPiece: Wu et al.
 * 2016, as in BERT), and keeps where in the text each piece stands.
 */
final class WordPieces {

  /** A longer word is not cut, but unknown, as in BERT. */
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The pieces of the text between two offsets. */
  List<Piece> cut(String text, int start, int end) {
    var pieces = new ArrayList<Piece>();
    var word = new Word();
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Letters.isSpace(c)) {
        word.putInto(pieces);
      } else if (!Letters.isDropped(c) && Letters.standsAlone(c)) {
        word.putInto(pieces);
        word.add(Letters.plain(c), i, next);
        word.putInto(pieces);
      } else if (!Letters.isDropped(c)) {
        word.add(Letters.plain(c), i, next);
      }
      i = next;
    }
    word.putInto(pieces);
    return pieces;
  }

  /** A word in the making: its plain letters, and where each stands in the text. */
  private final class Word {

    private final StringBuilder letters = new StringBuilder();
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    void add(String plain, int start, int end) {
      if (plain.isEmpty() && !letters.isEmpty()) {
        ends[letters.length() - 1] = end;
      }
      for (int i = 0; i < plain.length(); i++) {
        if (letters.length() == starts.length) {
          starts = Arrays.copyOf(starts, starts.length * 2);
          ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[letters.length()] = start;
        ends[letters.length()] = end;
        letters.append(plain.charAt(i));
      }
    }

    void putInto(List<Piece> pieces) {
      if (!letters.isEmpty()) {
        pieces.addAll(pieces());
        letters.setLength(0);
      }
    }

    private List<Piece> pieces() {
      var found = new ArrayList<Piece>();
      int from = 0;
      while (from < letters.length()) {
        int to = letters.length() > LONGEST_WORD ? -1 : endOfLongest(from);
        if (to < 0) {
          return List.of(piece(Vocabulary.UNKNOWN, 0, letters.length()));
        }
        found.add(piece(number(from, to), from, to));
        from = to;
      }
      return found;
    }

    private int endOfLongest(int from) {
      for (int to = letters.length(); to > from; to--) {
        if (number(from, to) >= 0) {
          return to;
        }
      }
      return -1;
    }

    private int number(int from, int to) {
      String part = letters.substring(from, to);
      return vocabulary.number(from == 0 ? part : "##" + part);
    }

    private Piece piece(int number, int from, int to) {
      return new Piece(number, starts[from], ends[to - 1], from == 0, 0);
    }
  }
}
