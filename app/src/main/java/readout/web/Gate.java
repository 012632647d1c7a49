package readout.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who may in. A desk on loopback without users lets everybody in who comes from this machine and
 * asks for it by its name: a page of another site that has its own name point here is turned away.
 */
final class Gate {

  private static final String COOKIE = "desk";
  private static final Set<String> OPEN = Set.of("/login", "/health");
  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Nothing but what the desk itself serves is loaded, nothing in a page runs, nobody frames it
   * (Content Security Policy Level 3).
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Settings settings;
  private final @Nullable Users users;
  private final Secrets secrets = new Secrets();
  private final Map<String, Reader> signedIn = new ConcurrentHashMap<>();
  private final Bucket questions = new Bucket(40, 200, System::nanoTime);
  private final Bucket changes = new Bucket(5, 40, System::nanoTime);
  private final Bucket passwords = new Bucket(0.1, 5, System::nanoTime);

  Gate(Settings settings, @Nullable Users users) {
    this.settings = settings;
    this.users = users;
  }

  /** Lets a request pass, or refuses it. */
  void pass(Context context) {
    headers(context);
    checkName(context);
    if (context.path().startsWith("/assets/")) {
      return;
    }
    boolean limited = users != null && !questions.allows(context.ip());
    if (limited) {
      throw new Refusal(429, "Too many requests at once; wait a moment.");
    }
    Reader reader = reader(context);
    context.attribute("reader", reader);
    if (reader == null && !OPEN.contains(context.path())) {
      if (context.path().startsWith("/api/") || !isQuestion(context)) {
        throw new Refusal(401, "Sign in, or send a key: Authorization: Bearer KEY.");
      }
      context.redirect("/login");
      context.skipRemainingHandlers();
    } else if (!isQuestion(context)) {
      checkChange(context, reader);
    }
  }

  private void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header(
        "Cache-Control", context.path().startsWith("/assets/") ? "max-age=3600" : "no-cache");
    if (settings.certificate() != null) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /** A name that is not ours may point here all the same (DNS rebinding). */
  private void checkName(Context context) {
    String host = String.valueOf(context.host());
    String name = host.replaceFirst(":\\d+$", "");
    if (settings.isLoopback() && !LOOPBACK_NAMES.contains(name)) {
      throw new Refusal(421, "This desk answers only to localhost.");
    }
  }

  private static boolean isQuestion(Context context) {
    return context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
  }

  private void checkChange(Context context, @Nullable Reader reader) {
    boolean login = context.path().equals("/login");
    if (!(login ? passwords : changes).allows(context.ip())) {
      throw new Refusal(429, "Too many requests at once; wait a moment.");
    }
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new Refusal(403, "This form was sent by another site.");
    }
    boolean withKey = reader != null && reader.token().isEmpty() || isForPrograms(context);
    if (!withKey && !Secrets.same(token(context), String.valueOf(brought(context)))) {
      throw new Refusal(
          403, "This form is out of date. Load the page again and send it once more.");
    }
    boolean open = login || context.path().equals("/logout") || context.path().equals("/seen");
    if (!open && (reader == null || !reader.mayEdit())) {
      throw new Refusal(403, "You may read this desk, but not change anything.");
    }
  }

  /**
   * No form can send JSON or delete, and a script of another site must ask first and is not heard
   * (Fetch Standard, CORS-preflight fetch): such requests need no token.
   */
  private static boolean isForPrograms(Context context) {
    String type = String.valueOf(context.contentType());
    return context.path().startsWith("/api/")
        && (context.method().equals(HandlerType.DELETE) || type.startsWith("application/json"));
  }

  private static @Nullable String brought(Context context) {
    String header = context.header("X-Desk-Token");
    return header != null ? header : context.formParam("token");
  }

  private @Nullable Reader reader(Context context) {
    String session = session(context);
    Users known = users;
    if (known == null) {
      return new Reader(null, Role.ADMIN, secrets.signed(session));
    }
    String key = context.header("Authorization");
    if (key != null && key.startsWith("Bearer ")) {
      return known.withKey(key.substring("Bearer ".length()).strip());
    }
    return signedIn.get(session);
  }

  /** The token that forms of this request's session bring back. */
  String token(Context context) {
    return secrets.signed(session(context));
  }

  /** The session's name, made on the first visit. */
  private String session(Context context) {
    String made = context.attribute(COOKIE);
    String brought = made != null ? made : context.cookie(COOKIE);
    if (brought != null && brought.matches("[0-9a-f]{48}")) {
      return brought;
    }
    return begin(context);
  }

  private String begin(Context context) {
    String name = Secrets.random();
    context.attribute(COOKIE, name);
    context.cookie(cookie(COOKIE, name));
    return name;
  }

  Cookie cookie(String name, String value) {
    boolean secure = settings.certificate() != null;
    return new Cookie(name, value, "/", -1, secure, true, null, SameSite.STRICT);
  }

  /** Signs a user in under a new session; false where name and password do not match. */
  boolean signIn(Context context, String name, String password) {
    Users known = users;
    Reader reader = known == null ? null : known.signedIn(name, password, "");
    if (reader == null) {
      return false;
    }
    String session = begin(context);
    signedIn.put(session, new Reader(reader.name(), reader.role(), secrets.signed(session)));
    return true;
  }

  void signOut(Context context) {
    signedIn.remove(session(context));
    begin(context);
  }

  /** Who asks; only after {@link #pass}. */
  static Reader readerOf(Context context) {
    Reader reader = context.attribute("reader");
    if (reader == null) {
      throw new Refusal(401, "Sign in.");
    }
    return reader;
  }
}
