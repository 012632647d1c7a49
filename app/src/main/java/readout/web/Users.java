package readout.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The users of a desk, one a line: name, role, and the password or key as it is kept. Lines that
 * begin with # are remarks.
 */
public final class Users {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

  private final Map<String, User> byName;
  private final Map<String, User> byKey;

  private record User(String name, Role role, String kept) {}

  private Users(Map<String, User> byName, Map<String, User> byKey) {
    this.byName = byName;
    this.byKey = byKey;
  }

  /**
   * Reads a file of users.
   *
   * @throws IOException if it cannot be read, or a line is none of a user
   */
  public static Users of(Path file) throws IOException {
    var byName = new TreeMap<String, User>();
    var byKey = new TreeMap<String, User>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        User user = user(line, file + ", line " + number);
        (user.kept().startsWith("sha256:") ? byKey : byName)
            .put(user.kept().startsWith("sha256:") ? user.kept() : user.name(), user);
      }
    }
    if (byName.isEmpty() && byKey.isEmpty()) {
      throw new IOException(file + ": names no user");
    }
    return new Users(byName, byKey);
  }

  private static User user(String line, String where) throws IOException {
    String[] fields = line.strip().split("\\s+", -1);
    boolean kept =
        fields.length == 3
            && (fields[2].startsWith("pbkdf2-sha256:") || fields[2].startsWith("sha256:"));
    if (!kept || !NAME.matcher(fields[0]).matches()) {
      throw new IOException(
          where + ": is not 'name role hash'; 'readout serve --add-user' writes one");
    }
    return new User(fields[0], role(fields[1], where), fields[2]);
  }

  private static Role role(String word, String where) throws IOException {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(word)) {
        return role;
      }
    }
    throw new IOException(where + ": " + word + " is none of read, edit, admin");
  }

  /** Who signs in with a name and a password; null where they do not match. */
  @Nullable Reader signedIn(String name, String password, String token) {
    User user = byName.get(name);
    // Unknown names cost as much time as known ones, so that nobody can tell them apart.
    String kept = user == null ? Secrets.kept("nobody") : user.kept();
    return Secrets.matches(password, kept) && user != null
        ? new Reader(user.name(), user.role(), token)
        : null;
  }

  /** Who comes with a key; null where nobody has it. */
  @Nullable Reader withKey(String secret) {
    User user = byKey.get(Secrets.keptKey(secret));
    return user == null ? null : new Reader(user.name(), user.role(), "");
  }

  /** A line of the file for somebody with a password. */
  public static String line(String name, Role role, String password) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(name + ": a name has letters, digits and . _ @ - only");
    }
    return name + " " + role.name().toLowerCase(Locale.ROOT) + " " + Secrets.kept(password);
  }

  /** A line of the file for a program with a key. */
  public static String keyLine(String name, Role role, String secret) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(name + ": a name has letters, digits and . _ @ - only");
    }
    return name + " " + role.name().toLowerCase(Locale.ROOT) + " " + Secrets.keptKey(secret);
  }

  /** A key nobody can guess, for a program. */
  public static String newKey() {
    return "rdt_" + Secrets.random();
  }
}
