package readout.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stable ids: the same source with the same text gives the same id on every machine. */
final class Ids {

  private Ids() {}

  /**
   * For a file its last name and eight hexadecimal digits of a hash over source and text; for an
   * address its host and twelve digits of a hash over host and text, so that a site's article is
   * one document under whatever of its addresses it was met.
   */
  static String of(String source, String text) {
    String canonical = CanonicalUrl.of(source);
    if (canonical == null) {
      return lastName(source) + "-" + hash(source, text, 4);
    }
    String host = canonical.substring("https://".length()).split("/", 2)[0];
    return host.replace(':', '-') + "-" + hash(host, text, 6);
  }

  private static String hash(String owner, String text, int length) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(owner.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, length);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String lastName(String source) {
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    int dot = name.indexOf('.', 1);
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String plain = stem.replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
    return plain.length() <= 40 ? plain : plain.substring(0, 40);
  }
}
