package readout.collection.page;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The characters of a page, but for what nobody reads: see {@link WithoutScripts}. */
public final class Html {

  /** So that the page's tree stays under some hundred megabytes. */
  private static final int MOST_TAGS = 400_000;

  private final char[] text;
  private final int length;

  private Html(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** A page whose characters are known. */
  public static Html of(String page) {
    int[] gaps = WithoutScripts.gaps(outline(page));
    char[] text = new char[page.length() - sum(gaps)];
    int from = 0;
    int to = 0;
    for (int i = 0; i <= gaps.length; i += 2) {
      int end = i < gaps.length ? gaps[i] : page.length();
      page.getChars(from, end, text, to);
      to += end - from;
      from = i < gaps.length ? gaps[i + 1] : end;
    }
    return new Html(text, text.length);
  }

  /**
   * A page in UTF-8, of which only what is read is decoded.
   *
   * @return nothing, where any byte of the page is no UTF-8
   */
  public static @Nullable Html ofUtf8(byte[] page) {
    int[] gaps = WithoutScripts.gaps(page);
    byte[] kept = new byte[page.length - sum(gaps)];
    int from = 0;
    int to = 0;
    for (int i = 0; i <= gaps.length; i += 2) {
      int end = i < gaps.length ? gaps[i] : page.length;
      System.arraycopy(page, from, kept, to, end - from);
      to += end - from;
      from = i < gaps.length ? gaps[i + 1] : end;
    }
    CharBuffer text = areUtf8(page, gaps) ? utf8(kept, 0, kept.length) : null;
    return text == null ? null : new Html(text.array(), text.limit());
  }

  /** Each character as a byte: one beyond ASCII as none that means anything in HTML. */
  private static byte[] outline(String page) {
    byte[] outline = new byte[page.length()];
    for (int i = 0; i < outline.length; i++) {
      char c = page.charAt(i);
      outline[i] = c < 0x80 ? (byte) c : -1;
    }
    return outline;
  }

  private static int sum(int[] gaps) {
    int sum = 0;
    for (int i = 0; i < gaps.length; i += 2) {
      sum += gaps[i + 1] - gaps[i];
    }
    return sum;
  }

  /** Gaps begin and end at characters of ASCII: each is UTF-8 by itself, or the page is not. */
  private static boolean areUtf8(byte[] page, int[] gaps) {
    for (int i = 0; i < gaps.length; i += 2) {
      if (!isAscii(page, gaps[i], gaps[i + 1])
          && utf8(page, gaps[i], gaps[i + 1] - gaps[i]) == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(byte[] page, int start, int end) {
    int all = 0;
    for (int i = start; i < end; i++) {
      all |= page[i];
    }
    return all >= 0;
  }

  private static @Nullable CharBuffer utf8(byte[] page, int start, int length) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page, start, length));
    } catch (CharacterCodingException broken) {
      return null;
    }
  }

  /**
   * Why the page is not to be read, or nothing: its tree would take more memory than is its share.
   */
  public @Nullable String refusal() {
    int tags = 0;
    for (int i = 0; length > MOST_TAGS && i < length; i++) {
      tags += text[i] == '<' ? 1 : 0;
    }
    return tags > MOST_TAGS ? "holds more than " + MOST_TAGS + " tags" : null;
  }

  Reader characters() {
    return new CharArrayReader(text, 0, length);
  }
}
