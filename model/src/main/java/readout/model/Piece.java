package readout.model;

/**
 * A piece of a word, as the network counts words.
 *
 * @param id its number in the vocabulary
 * @param start UTF-16 offset into the text
 * @param end one past its last unit
 * @param opensWord whether it is the first piece of its word
 * @param feature what the writing of the word tells: case, quotation marks, start of a paragraph
 */
record Piece(int id, int start, int end, boolean opensWord, int feature) {

  Piece with(int newFeature) {
    return new Piece(id, start, end, opensWord, newFeature);
  }
}
