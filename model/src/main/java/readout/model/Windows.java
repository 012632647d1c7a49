package readout.model;

import java.util.ArrayList;
import java.util.List;
import readout.text.SegmentedText;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Cuts a text into what the network reads at once: whole paragraphs packed together, a longer one
 * cut at the end of a sentence. As {@code training/reader/text.py} cuts it; a golden file holds the
 * two together.
 */
final class Windows {

  /** Pieces read at once, the two marks at the ends included. */
  static final int LONGEST = 160;

  private static final int ROOM = LONGEST - 2;
  private static final String STOPS = ".!?";
  private static final String CLOSERS = "\"”’'»)";

  private final WordPieces words;

  Windows(WordPieces words) {
    this.words = words;
  }

  /** The windows of a text, furniture of the page left out. */
  List<List<Piece>> of(SegmentedText text) {
    var windows = new ArrayList<List<Piece>>();
    var now = new ArrayList<Piece>();
    for (Span paragraph : paragraphs(text)) {
      List<Piece> pieces = words.cut(text.text(), paragraph.start(), paragraph.end());
      List<Piece> marked = new Writing(text.text(), paragraph).on(pieces);
      for (List<Piece> part : parts(marked, text.text())) {
        if (now.size() + part.size() > ROOM && !now.isEmpty()) {
          windows.add(List.copyOf(now));
          now.clear();
        }
        now.addAll(part);
      }
    }
    if (!now.isEmpty()) {
      windows.add(List.copyOf(now));
    }
    return windows;
  }

  /** Whole paragraphs, as far as they are running text. */
  private static List<Span> paragraphs(SegmentedText text) {
    var paragraphs = new ArrayList<Span>();
    int last = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.kind() == Sentence.Kind.FURNITURE) {
        last = -1;
      } else if (sentence.paragraph() == last) {
        paragraphs.add(paragraphs.removeLast().union(sentence.span()));
      } else {
        paragraphs.add(sentence.span());
        last = sentence.paragraph();
      }
    }
    return paragraphs;
  }

  private static List<List<Piece>> parts(List<Piece> paragraph, String text) {
    var parts = new ArrayList<List<Piece>>();
    List<Piece> rest = paragraph;
    while (rest.size() > ROOM) {
      int cut = cut(rest, text);
      parts.add(rest.subList(0, cut));
      rest = rest.subList(cut, rest.size());
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  /** The last end of a sentence that fits, else of a word. */
  private static int cut(List<Piece> pieces, String text) {
    for (int i = ROOM; i > ROOM / 3; i--) {
      if (pieces.get(i).opensWord() && endsSentence(pieces, i, text)) {
        return i;
      }
    }
    for (int i = ROOM; i > ROOM / 3; i--) {
      if (pieces.get(i).opensWord()) {
        return i;
      }
    }
    return ROOM;
  }

  private static boolean endsSentence(List<Piece> pieces, int next, String text) {
    int last = next - 1;
    while (last > 0 && isOneOf(CLOSERS, pieces.get(last), text)) {
      last--;
    }
    return isOneOf(STOPS, pieces.get(last), text)
        && pieces.get(next).start() > pieces.get(next - 1).end();
  }

  private static boolean isOneOf(String marks, Piece piece, String text) {
    return piece.end() == piece.start() + 1 && marks.indexOf(text.charAt(piece.start())) >= 0;
  }
}
