package readout.text;

/**
 * Turns UTF-16 offsets into code points for what leaves the program.
 *
 * <p>Built once for a text; a text without supplementary characters costs nothing.
 */
public final class CodePoints {

  private final int[] highSurrogates;

  private CodePoints(int[] highSurrogates) {
    this.highSurrogates = highSurrogates;
  }

  public static CodePoints of(String text) {
    var pairs = java.util.stream.IntStream.builder();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        pairs.add(i);
      }
    }
    return new CodePoints(pairs.build().toArray());
  }

  /** The number of code points before a UTF-16 offset. */
  public int at(int offset) {
    int found = java.util.Arrays.binarySearch(highSurrogates, offset);
    int before = found >= 0 ? found : -found - 1;
    return offset - before;
  }
}
