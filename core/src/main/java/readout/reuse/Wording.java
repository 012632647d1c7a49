package readout.reuse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.actor.Offices;
import readout.text.Document;
import readout.text.Span;
import readout.text.Stretch;

/**
 * A document made ready to be compared with others, word by word.
 *
 * <p>Words in quotation marks are told from the rest: two reporters who quote one speech have not
 * copied each other.
 */
public final class Wording {

  private static final char OPENED = '\u201c';
  private static final char CLOSED = '\u201d';

  /** Bits of the sieve of shingles, a power of two; a text of 700 words fills one in twenty. */
  private static final int SIEVE = 1 << 14;

  private final Document document;
  private final @Nullable OutletName outletName;
  private final @Nullable String state;
  private final List<String> stems;
  private final BitSet quoted;
  private final BitSet official;
  private final long[] shingles;
  private final long[] sorted;
  private final BitSet sieve;
  private final int unquotedSize;
  private final Matter matter;

  private Wording(Document document, Words words) {
    this.document = document;
    String outlet = document.outlet();
    this.outletName = outlet == null ? null : OutletName.of(outlet);
    this.state = outlet == null ? null : Offices.standard().state(outlet);
    this.stems = words.lower().stream().map(Stem::of).toList();
    this.quoted = quoted(document, words);
    this.official = official(document, words);
    this.shingles = Prints.shingles(words.lower());
    this.sorted = shingles.clone();
    Arrays.sort(sorted);
    this.sieve = new BitSet(SIEVE);
    for (long shingle : shingles) {
      sieve.set(slot(shingle));
    }
    this.unquotedSize = stems.size() - quoted.cardinality();
    this.matter = matterOf(unquoted());
  }

  public static Wording of(Document document) {
    return new Wording(document, Words.of(document));
  }

  String id() {
    return document.id();
  }

  @Nullable String day() {
    return document.creationDay();
  }

  @Nullable String outlet() {
    return document.outlet();
  }

  @Nullable OutletName outletName() {
    return outletName;
  }

  /** ISO 3166 alpha-3 code of the state whose office is the outlet. */
  @Nullable String state() {
    return state;
  }

  Document document() {
    return document;
  }

  int size() {
    return stems.size();
  }

  /** Which words stand in quotation marks. */
  BitSet quoted() {
    return quoted;
  }

  /** Which words are official text printed in the document. */
  BitSet official() {
    return official;
  }

  /** Which words stand in five or more that the other has in a row. */
  BitSet wordsAlsoIn(Wording other) {
    var shared = new BitSet(stems.size());
    for (int i = 0; i < shingles.length; i++) {
      if (other.has(shingles[i])) {
        shared.set(i, i + Prints.SHINGLE);
      }
    }
    return shared;
  }

  /** Most that are not there are told by one bit (Bloom, 1970); the rest are looked up. */
  private boolean has(long shingle) {
    return sieve.get(slot(shingle)) && Arrays.binarySearch(sorted, shingle) >= 0;
  }

  private static int slot(long shingle) {
    return (int) (shingle & (SIEVE - 1));
  }

  /** How many words stand outside quotation marks. */
  int unquotedSize() {
    return unquotedSize;
  }

  private BitSet unquoted() {
    var unquoted = new BitSet(stems.size());
    unquoted.set(0, stems.size());
    unquoted.andNot(quoted);
    return unquoted;
  }

  /** What it is about outside quotation marks. */
  Matter matter() {
    return matter;
  }

  /** The matter of some of the words. */
  final Matter matterOf(BitSet chosen) {
    return Matter.of(chosen.stream().mapToObj(stems::get).toList());
  }

  private static BitSet official(Document document, Words words) {
    var official = new BitSet();
    for (Stretch stretch : document.voices()) {
      if (stretch.isPrinted()) {
        mark(words, stretch.span(), official);
      }
    }
    return official;
  }

  /**
   * By the marks of one paragraph at a time: a mark that was lost does harm no further than that.
   */
  private static BitSet quoted(Document document, Words words) {
    var quoted = new BitSet();
    String text = document.text();
    int opened = -1;
    for (int at = document.bounds().start(); at < document.bounds().end(); at++) {
      if (text.charAt(at) == '\n') {
        opened = -1;
      } else if (opened < 0 && opens(text, at)) {
        opened = at;
      } else if (opened >= 0 && closes(text, at)) {
        mark(words, new Span(opened, at), quoted);
        opened = -1;
      }
    }
    return quoted;
  }

  /** Print's marks, the typewriter's, and the doubled ones of agency copy. */
  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    return c == OPENED || c == '"' || text.startsWith("``", at);
  }

  private static boolean closes(String text, int at) {
    char c = text.charAt(at);
    return c == CLOSED || c == '"' || text.startsWith("''", at);
  }

  private static void mark(Words words, Span span, BitSet marked) {
    for (int i = firstAfter(words, span.start()); i < words.size(); i++) {
      if (words.spans().get(i).start() >= span.end()) {
        return;
      }
      marked.set(i);
    }
  }

  private static int firstAfter(Words words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.spans().get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
