package readout.collection;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record of a web archive. */
final class WarcRecord {

  private final Map<String, String> headers;
  private final byte[] content;
  private final boolean isCut;

  /**
   * @param headers named in lower case
   * @param content as stored; empty where it was longer than we read
   * @param isCut whether it was longer than we read
   */
  WarcRecord(Map<String, String> headers, byte[] content, boolean isCut) {
    this.headers = headers;
    this.content = content;
    this.isCut = isCut;
  }

  byte[] content() {
    return content;
  }

  boolean isCut() {
    return isCut;
  }

  @Nullable String header(String name) {
    String value = headers.get(name.toLowerCase(Locale.ROOT));
    // WARC 1.0 writes addresses in angle brackets.
    return value == null ? null : value.replaceFirst("^<(.*)>$", "$1");
  }

  boolean is(String name, String value) {
    return value.equalsIgnoreCase(header(name));
  }
}
