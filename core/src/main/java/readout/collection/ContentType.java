package readout.collection;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What servers say their answers are made of (RFC 9110, section 8.3). */
public final class ContentType {

  private static final String CHARSET = "charset=";

  private ContentType() {}

  /**
   * The charset that a content type names.
   *
   * @param type value of the header, null where there is none
   * @return null where it names none, or one that nobody knows
   */
  public static @Nullable Charset charset(@Nullable String type) {
    int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
    if (type == null || at < 0) {
      return null;
    }
    String name = type.substring(at + CHARSET.length()).split("[;,]", 2)[0];
    try {
      return Charset.forName(name.replace("\"", "").strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }
}
