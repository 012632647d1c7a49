package readout.collection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The beginning of an input, as text: by it a format is known. */
final class Head {

  private static final int ENOUGH = 1500;

  private Head() {}

  /** In small letters, from the first character that is no space. */
  static String text(byte[] head) {
    String text = whole(head).stripLeading();
    return text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
  }

  /** As written, without a byte order mark; a character cut in two at the end may be broken. */
  static String whole(byte[] head) {
    String text = new String(head, charset(head));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] head) {
    boolean marked = head.length > 1 && (head[0] & head[1] & 0xFE) == 0xFE;
    return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
