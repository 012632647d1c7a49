package readout.collection;

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One form for all addresses under which a site shows the same article: a name to know it by, not
 * an address to fetch.
 *
 * <p>Follows the syntax-based and scheme-based normalisation of RFC 3986, section 6.2, and leaves
 * out what does not choose the article: fragment, user, {@code www}, mobile and AMP hosts and
 * paths, tracking parameters, a trailing slash, the index page. Never throws; bringing a canonical
 * address to its canonical form gives it again.
 */
public final class CanonicalUrl {

  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);
  private static final Pattern CACHED =
      Pattern.compile("(?i)^/(?:amp/)?(?:[civ]/)?(?:s/)?([\\w-]+(?:\\.[\\w-]+)+)(/.*)?$");
  private static final Pattern AMP_ENDING =
      Pattern.compile("(?i)(?:/amp$|\\.amp(?=\\.html?$)|\\.amp$)");
  private static final Pattern AMP_START = Pattern.compile("(?i)^/amp(?=/[^/]+/)");
  private static final Pattern INDEX =
      Pattern.compile("(?i)/(?:index|default)\\.(?:html?|php|aspx?)$");
  private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/;]*");
  private static final Set<String> MOBILE = Set.of("m", "mobile", "amp", "touch", "wap");
  private static final int LONGEST = 8_192;

  /** Left as they are by both the path and the query (RFC 3986, section 3.3). */
  private static final String PLAIN = "-._~!$'()*,;:@/?";

  private static final Set<String> TRACKING = new HashSet<>();
  private static final List<String> TRACKING_STARTS = new ArrayList<>();

  static {
    for (String name : trackingParameters()) {
      if (name.endsWith("*")) {
        TRACKING_STARTS.add(name.substring(0, name.length() - 1));
      } else {
        TRACKING.add(name);
      }
    }
  }

  private CanonicalUrl() {}

  /** The canonical form, or nothing where this is no address of a web page. */
  public static @Nullable String of(String url) {
    Matcher parts = PARTS.matcher(url.strip());
    if (url.length() > LONGEST || !parts.matches()) {
      return null;
    }
    String host = host(parts.group(2));
    String path = parts.group(3);
    String query = parts.group(4);
    Matcher cached = CACHED.matcher(path);
    if (isAmpCache(host, path) && cached.matches()) {
      return of("https://" + cached.group(1) + (cached.group(2) == null ? "" : cached.group(2)));
    }
    if (host.isEmpty()) {
      return null;
    }
    return "https://" + host + path(path) + query(query == null ? "" : query);
  }

  private static boolean isAmpCache(String host, String path) {
    return host.endsWith(".cdn.ampproject.org")
        || (host.startsWith("google.") && path.startsWith("/amp/"));
  }

  /** Without user, port of the scheme, {@code www} and labels that only choose the screen. */
  private static String host(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    String given = host.replaceFirst("^(?:\\[[^]]*\\]|[^:]*)", "");
    String name = ascii(host.substring(0, host.length() - given.length()));
    String port = given.matches(":(?:80|443)?") ? "" : given;
    if (!name.matches("[a-z0-9._-]+|\\[[0-9a-f:.]+\\]") || !port.matches("|:\\d{1,5}")) {
      return "";
    }
    // A dot of another script can bring a name into a form that is none: nobody has such a host.
    if (!ascii(name).equals(name)) {
      return "";
    }
    return withoutScreen(name) + port;
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host).toLowerCase(Locale.ROOT).replaceFirst("\\.+$", "");
    } catch (IllegalArgumentException noName) {
      return "";
    }
  }

  private static String withoutScreen(String host) {
    if (host.matches("[\\d.]+") || host.startsWith("[")) {
      return host;
    }
    var labels = new ArrayList<>(List.of(host.split("\\.", -1)));
    for (int i = 0; i < labels.size() && labels.size() > 2; ) {
      boolean screen = MOBILE.contains(labels.get(i)) || (i == 0 && labels.get(i).equals("www"));
      if (screen && i < labels.size() - 2) {
        labels.remove(i);
      } else {
        i++;
      }
    }
    return String.join(".", labels);
  }

  /** What is left out is left out until nothing more can be: so the result is its own form. */
  private static String path(String given) {
    String path = withoutDots(SESSION.matcher(encoded(given, PLAIN + "&=+")).replaceAll(""));
    for (String before = ""; !before.equals(path); ) {
      before = path;
      path = AMP_START.matcher(path).replaceFirst("");
      path = AMP_ENDING.matcher(path).replaceFirst("");
      path = INDEX.matcher(path).replaceFirst("");
    }
    return path.isEmpty() ? "/" : path;
  }

  /** Resolves {@code .} and {@code ..} (RFC 3986, section 5.2.4) and drops empty segments. */
  private static String withoutDots(String path) {
    var kept = new ArrayList<String>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (!kept.isEmpty()) {
          kept.removeLast();
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        kept.add(segment);
      }
    }
    return kept.isEmpty() ? "" : "/" + String.join("/", kept);
  }

  private static String query(String given) {
    var kept = new ArrayList<String>();
    for (String parameter : given.replace("&amp;", "&").split("&", -1)) {
      String encoded = encoded(parameter, PLAIN + "+=");
      if (!encoded.isEmpty() && !isTracking(encoded)) {
        kept.add(encoded);
      }
    }
    kept.sort(Comparator.comparing(CanonicalUrl::nameOf));
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  private static String nameOf(String parameter) {
    return parameter.split("=", 2)[0];
  }

  private static boolean isTracking(String parameter) {
    String name = nameOf(parameter).toLowerCase(Locale.ROOT);
    return TRACKING.contains(name) || TRACKING_STARTS.stream().anyMatch(name::startsWith);
  }

  /** Octets that need no escape written plainly, all others escaped in capitals. */
  private static String encoded(String text, String plain) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var out = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int escaped = escaped(bytes, i);
      int octet = escaped >= 0 ? escaped : bytes[i] & 0xFF;
      boolean unreserved = isUnreserved(octet);
      if (unreserved || (escaped < 0 && plain.indexOf(octet) >= 0)) {
        out.append((char) octet);
      } else {
        out.append('%').append(hex(octet >> 4)).append(hex(octet & 15));
      }
      i += escaped >= 0 ? 2 : 0;
    }
    return out.toString();
  }

  private static int escaped(byte[] bytes, int at) {
    if (bytes[at] != '%' || at + 2 >= bytes.length) {
      return -1;
    }
    int high = digit(bytes[at + 1]);
    int low = digit(bytes[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int digit(byte hex) {
    return hex < 0 ? -1 : Character.digit(hex, 16);
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }

  private static boolean isUnreserved(int octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || "-._~".indexOf(octet) >= 0;
  }

  private static List<String> trackingParameters() {
    try (InputStream list = CanonicalUrl.class.getResourceAsStream("tracking-parameters.txt")) {
      if (list == null) {
        throw new IllegalStateException("tracking-parameters.txt is not on the class path");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new IllegalStateException("tracking-parameters.txt cannot be read", broken);
    }
  }
}
