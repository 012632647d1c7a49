package readout.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Scripts and styles, bundled with the program: nothing is fetched from elsewhere. */
final class Assets {

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.4/dist/htmx.min.js";

  private final Map<String, Asset> byName = new TreeMap<>();

  private record Asset(String type, Supplier<byte[]> bytes) {}

  Assets() {
    add("htmx.js", "text/javascript; charset=utf-8", HTMX);
    add("desk.js", "text/javascript; charset=utf-8", "desk.js");
    add("desk.css", "text/css; charset=utf-8", "desk.css");
    add("icon.svg", "image/svg+xml", "icon.svg");
  }

  private void add(String name, String type, String resource) {
    try (InputStream bytes = Assets.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      byName.put(name, asset(type, bytes.readAllBytes()));
    } catch (IOException failure) {
      throw new IllegalStateException(resource + " cannot be read", failure);
    }
  }

  private static Asset asset(String type, byte[] bytes) {
    return new Asset(type, () -> bytes);
  }

  void routes(RoutesConfig routes) {
    routes.get("/assets/{name}", this::give);
  }

  private void give(Context context) {
    @Nullable Asset asset = byName.get(context.pathParam("name"));
    if (asset == null) {
      throw Refusal.notFound("There is no such file.");
    }
    context.contentType(asset.type()).result(asset.bytes().get());
  }
}
