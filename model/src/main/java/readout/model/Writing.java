package readout.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import readout.text.Span;

/**
 * What the writing of words tells and their small letters do not: case, quotation marks, the start
 * of a paragraph. One of 16 numbers, which the network has in place of BERT's token types.
 */
final class Writing {

  private final String text;
  private final BitSet quoted;

  Writing(String text, Span paragraph) {
    this.text = text;
    this.quoted = quoted(text, paragraph);
  }

  /** The pieces of one paragraph with their features. */
  List<Piece> on(List<Piece> paragraph) {
    var marked = new ArrayList<Piece>(paragraph.size());
    int i = 0;
    while (i < paragraph.size()) {
      int end = endOfWord(paragraph, i);
      int wordCase = wordCase(paragraph.get(i).start(), paragraph.get(end - 1).end());
      for (Piece piece : paragraph.subList(i, end)) {
        int marks = quoted.get(piece.start()) ? 2 : 0;
        marked.add(piece.with(wordCase * 4 + marks + (marked.isEmpty() ? 1 : 0)));
      }
      i = end;
    }
    return marked;
  }

  /** One past the last piece of the word that begins at {@code i}. */
  static int endOfWord(List<Piece> pieces, int i) {
    int end = i + 1;
    while (end < pieces.size() && !pieces.get(end).opensWord()) {
      end++;
    }
    return end;
  }

  /** 0 small letters, 1 a capital first, 2 other capitals, 3 no letters. */
  private int wordCase(int start, int end) {
    int letters = 0;
    int capitals = 0;
    boolean capitalFirst = false;
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c);
        capitalFirst |= letters == 0 && capital && i == start;
        letters++;
        capitals += capital ? 1 : 0;
      }
      i += Character.charCount(c);
    }
    if (letters == 0) {
      return 3;
    }
    if (capitals == 0) {
      return 0;
    }
    return capitalFirst && capitals == 1 ? 1 : 2;
  }

  /** The characters between double quotation marks; a paragraph's end closes them. */
  private static BitSet quoted(String text, Span paragraph) {
    var quoted = new BitSet();
    boolean inside = false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      switch (text.charAt(i)) {
        case '”', '»' -> inside = false;
        case '“', '«' -> inside = true;
        case '"' -> inside = !inside;
        default -> quoted.set(i, inside);
      }
    }
    return quoted;
  }
}
