package readout.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is sent back, with a tag by which a browser that has it already is told so. */
final class Body {

  private static final int TAG = 12;

  private Body() {}

  static void send(Context context, String type, String text) {
    send(context, type, text.getBytes(StandardCharsets.UTF_8));
  }

  static void send(Context context, String type, byte[] bytes) {
    context.header("ETag", tag(bytes)).contentType(type).result(bytes);
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(digest, 0, TAG) + '"';
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
