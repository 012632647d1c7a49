package readout.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses on the pages of the desk. */
public final class Links {

  private Links() {}

  public static String document(String id) {
    return "/document?id=" + encoded(id);
  }

  /** A sentence of a document. */
  public static String sentence(String document, int sentence) {
    return document(document) + "#s" + sentence;
  }

  public static String event(String fact) {
    return "/event/" + encoded(fact);
  }

  public static String story(String id) {
    return "/story/" + encoded(id);
  }

  /** The page of an actor; null where it is known in one document only. */
  public static @Nullable String actor(@Nullable String id) {
    return id == null || id.startsWith("local:") ? null : "/actor?id=" + encoded(id);
  }

  /** What is told of meetings and calls of two, in a story or, where that is empty, anywhere. */
  static String contacts(String one, String other, String story) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("actor", one);
    parameters.put("other", other);
    parameters.put("type", "CONSULT");
    parameters.put("story", story);
    return with("/search", parameters);
  }

  /**
   * An address out of a document, if a browser may safely be sent there: only the web's own schemes
   * pass, so that nothing runs.
   */
  public static @Nullable String outside(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      var uri = new URI(url.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException odd) {
      return null;
    }
  }

  /** A path with the parameters that are set, in their order. */
  public static String with(String path, Map<String, String> parameters) {
    var out = new StringBuilder(path);
    char next = path.indexOf('?') < 0 ? '?' : '&';
    for (Map.Entry<String, String> each : parameters.entrySet()) {
      if (!each.getValue().isEmpty()) {
        out.append(next).append(each.getKey()).append('=').append(encoded(each.getValue()));
        next = '&';
      }
    }
    return out.toString();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
