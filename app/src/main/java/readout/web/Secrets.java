package readout.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Random names, signatures and hashes. */
final class Secrets {

  /** OWASP Password Storage Cheat Sheet (2023) for PBKDF2-HMAC-SHA256. */
  private static final int ROUNDS = 600_000;

  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();

  private final SecretKeySpec key;

  Secrets() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    this.key = new SecretKeySpec(bytes, "HmacSHA256");
  }

  /** A name nobody can guess. */
  static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return HEX.formatHex(bytes);
  }

  /** What only this server can make of a name. */
  String signed(String name) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HEX.formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
    }
  }

  /** Whether two are the same, in a time that does not tell how much of them is. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** A password as it is kept: algorithm, rounds, salt and hash. */
  static String kept(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return "pbkdf2-sha256:"
        + ROUNDS
        + ":"
        + HEX.formatHex(salt)
        + ":"
        + hash(password, salt, ROUNDS);
  }

  /** Whether a password is the one that is kept. */
  static boolean matches(String password, String kept) {
    String[] parts = kept.split(":", -1);
    return parts.length == 4
        && parts[0].equals("pbkdf2-sha256")
        && same(parts[3], hash(password, HEX.parseHex(parts[2]), Integer.parseInt(parts[1])));
  }

  /** A key for programs as it is kept: it is long and random, so one round is enough. */
  static String keptKey(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HEX.formatHex(digest);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String hash(String password, byte[] salt, int rounds) {
    try {
      var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
      return HEX.formatHex(
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has PBKDF2", impossible);
    }
  }
}
