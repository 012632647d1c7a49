package readout.reuse;

import java.util.List;
import java.util.TreeSet;
import readout.text.Document;

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken 2003): of every eight
 * neighbouring shingles of five words the one with the least hash is kept. So two texts that share
 * twelve words in a row share a print, and a text keeps two in nine of its shingles.
 */
public final class Prints {

  static final int SHINGLE = 5;
  private static final int WINDOW = 8;

  /** The FNV-1a hash of 64 bits: the same on every machine and in every year. */
  private static final long BASIS = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private Prints() {}

  /** The prints of a document, in ascending order. */
  public static List<Long> of(Document document) {
    long[] hashes = shingles(Words.of(document).lower());
    var kept = new TreeSet<Long>();
    for (int from = 0; from < hashes.length; from += 1) {
      if (from == 0 || from + WINDOW <= hashes.length) {
        kept.add(least(hashes, from, Math.min(hashes.length, from + WINDOW)));
      }
    }
    return List.copyOf(kept);
  }

  private static long least(long[] hashes, int from, int to) {
    long least = hashes[from];
    for (int i = from + 1; i < to; i++) {
      least = Math.min(least, hashes[i]);
    }
    return least;
  }

  /** The hash of every five words in a row. */
  static long[] shingles(List<String> words) {
    String[] row = words.toArray(new String[0]);
    var hashes = new long[Math.max(0, row.length - SHINGLE + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(row, i, i + SHINGLE);
    }
    return hashes;
  }

  private static long hash(String[] words, int from, int to) {
    long hash = BASIS;
    for (int k = from; k < to; k++) {
      String word = words[k];
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * PRIME;
      }
      hash = (hash ^ ' ') * PRIME;
    }
    return hash;
  }
}
