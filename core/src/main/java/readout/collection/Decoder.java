package readout.collection;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: byte order mark, then strict UTF-8, then what the input declares, then ICU's
 * detector.
 *
 * <p>UTF-8 is tried before the declaration, because text that is valid UTF-8 with a character
 * beyond ASCII is hardly ever anything else, and many pages declare wrongly.
 */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 64 * 1024;

  private Decoder() {}

  /**
   * Decoded text.
   *
   * @param notes what had to be guessed or replaced
   */
  record Decoded(String text, List<String> notes) {}

  static Decoded decode(byte[] bytes, @Nullable Charset declared) {
    Bom bom = Bom.of(bytes);
    if (bom != null) {
      return lenient(Arrays.copyOfRange(bytes, bom.length, bytes.length), bom.charset, List.of());
    }
    String utf8 = utf8(bytes);
    if (utf8 != null) {
      return new Decoded(utf8, List.of());
    }
    Charset charset = charsetOf(bytes, declared);
    return lenient(bytes, charset, List.of("read as " + charset.name()));
  }

  /** Whether a byte order mark opens the bytes. */
  static boolean isMarked(byte[] bytes) {
    return Bom.of(bytes) != null;
  }

  private static Charset charsetOf(byte[] bytes, @Nullable Charset declared) {
    if (isMostlyUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return widened(declared);
    }
    return detected(bytes);
  }

  private static Charset detected(byte[] bytes) {
    var detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    CharsetMatch match = detector.detect();
    if (match == null || match.getConfidence() < 10 || !Charset.isSupported(match.getName())) {
      return WINDOWS_1252;
    }
    return widened(Charset.forName(match.getName()));
  }

  /** Browsers read Latin-1 as its superset Windows-1252 (WHATWG Encoding, section 4.2). */
  private static Charset widened(Charset charset) {
    boolean latin =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return latin ? WINDOWS_1252 : charset;
  }

  /** A few bytes broken in a text that is UTF-8 otherwise: a cut or a pasted byte. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long beyond = text.chars().filter(c -> c > 0x7F).count() - broken;
    return beyond > 8 * broken;
  }

  /**
   * The text, where the bytes are UTF-8 without a fault. The JVM's own decoder is many times faster
   * than a strict one, and shows each fault as U+FFFD; UTF-8 without fault holds no half surrogate.
   */
  private static @Nullable String utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : strictUtf8(bytes);
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException broken) {
      return null;
    }
  }

  private static Decoded lenient(byte[] bytes, Charset charset, List<String> notes) {
    return withoutLoneSurrogates(new String(bytes, charset), notes);
  }

  /** Replaces each half of a broken pair by U+FFFD: one unit for one, so that offsets stay. */
  static Decoded withoutLoneSurrogates(String text, List<String> notes) {
    int first = firstLoneSurrogate(text, 0);
    if (first < 0) {
      return new Decoded(text, notes);
    }
    var whole = new StringBuilder(text);
    int count = 0;
    for (int i = first; i >= 0; i = firstLoneSurrogate(text, i + 1)) {
      whole.setCharAt(i, '\uFFFD');
      count++;
    }
    var all = new ArrayList<>(notes);
    all.add(count + " broken characters replaced by U+FFFD");
    return new Decoded(whole.toString(), all);
  }

  private static int firstLoneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether bytes are those of no text: NUL bytes without a UTF-16 or UTF-32 pattern. */
  static boolean isBinary(byte[] head) {
    if (Bom.of(head) != null) {
      return false;
    }
    int[] zeros = new int[2];
    int controls = 0;
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
      controls += isControl(head[i]) ? 1 : 0;
    }
    boolean utf16 =
        Math.max(zeros[0], zeros[1]) > head.length / 4
            && Math.min(zeros[0], zeros[1]) < head.length / 50 + 1;
    return (!utf16 && zeros[0] + zeros[1] > 0) || controls > head.length / 20;
  }

  private static boolean isControl(byte b) {
    return (b > 0 && b < 7) || (b > 13 && b < 27);
  }

  /** Byte order marks, longest first. */
  private enum Bom {
    UTF_8(StandardCharsets.UTF_8, "EFBBBF"),
    UTF_32LE(Charset.forName("UTF-32LE"), "FFFE0000"),
    UTF_32BE(Charset.forName("UTF-32BE"), "0000FEFF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "FFFE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "FEFF");

    private final Charset charset;
    private final String mark;
    private final int length;

    Bom(Charset charset, String mark) {
      this.charset = charset;
      this.mark = mark;
      this.length = mark.length() / 2;
    }

    static @Nullable Bom of(byte[] bytes) {
      for (Bom bom : values()) {
        if (bom.opens(bytes)) {
          return bom;
        }
      }
      return null;
    }

    private boolean opens(byte[] bytes) {
      return bytes.length >= length
          && HexFormat.of().withUpperCase().formatHex(bytes, 0, length).equals(mark);
    }
  }
}
