package readout.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stable ids: the same source with the same text gives the same id on every machine. */
final class Ids {

  private Ids() {}

  /** The source's last name and eight hexadecimal digits of a hash over source and text. */
  static String of(String source, String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(source.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return lastName(source) + "-" + HexFormat.of().formatHex(hash, 0, 4);
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
