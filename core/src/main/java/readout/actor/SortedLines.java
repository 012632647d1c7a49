package readout.actor;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A long list kept as the bytes of its file and searched by halves: nothing is built when the
 * program starts.
 *
 * <p>Each line is a key of ASCII letters, digits and spaces, perhaps a tab and more. Lines stand in
 * the order of their bytes.
 */
final class SortedLines {

  private final byte[] bytes;

  private SortedLines(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads a list beside this package; an empty one where there is none. */
  static SortedLines read(String name) {
    byte[] found = Table.bytes(name);
    return new SortedLines(found == null ? new byte[0] : found);
  }

  boolean has(String key) {
    return find(key) >= 0;
  }

  /** What follows the key and a tab; empty for a bare key, null where the key is not listed. */
  @Nullable String get(String key) {
    int line = find(key);
    if (line < 0) {
      return null;
    }
    int from = Math.min(line + key.length() + 1, lineEnd(line));
    return new String(bytes, from, lineEnd(line) - from, StandardCharsets.UTF_8);
  }

  /** Whether some key begins with these words and goes on with another. */
  boolean goesOn(String words) {
    int line = firstNotBefore(words + " ");
    return line < bytes.length && compare(line, words + " ") == 0;
  }

  private int find(String key) {
    int line = firstNotBefore(key);
    if (line >= bytes.length || compare(line, key) != 0) {
      return -1;
    }
    int after = line + key.length();
    boolean whole = after == bytes.length || bytes[after] == '\t' || bytes[after] == '\n';
    return whole ? line : -1;
  }

  private int firstNotBefore(String key) {
    int low = 0;
    int high = bytes.length;
    while (low < high) {
      int line = lineStart((low + high) >>> 1);
      if (compare(line, key) < 0) {
        low = Math.min(lineEnd(line) + 1, bytes.length);
      } else {
        high = line;
      }
    }
    return low;
  }

  /** Compares the line with the key; 0 where the line begins with the key. */
  private int compare(int line, String key) {
    for (int i = 0; i < key.length(); i++) {
      int at = line + i;
      int ours = at < bytes.length ? bytes[at] : '\n';
      if (ours != key.charAt(i)) {
        return ours - key.charAt(i);
      }
    }
    return 0;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }
}
