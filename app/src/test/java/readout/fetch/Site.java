package readout.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web site on this machine, for tests. */
public final class Site implements AutoCloseable {

  /** Answers one request. */
  public interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<String> visits = new CopyOnWriteArrayList<>();

  public Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().unstarted(work)));
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    visits.add(path);
    Handler handler = handlers.get(path);
    try (exchange) {
      if (handler == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        handler.answer(exchange);
      }
    }
  }

  public Site on(String path, Handler handler) {
    handlers.put(path, handler);
    return this;
  }

  /** Answers with a body, each header one line. */
  public Site page(String path, String body, String... headers) {
    return on(path, exchange -> send(exchange, 200, body.getBytes(UTF_8), headers));
  }

  public Site status(String path, int status, String... headers) {
    return on(path, exchange -> send(exchange, status, new byte[0], headers));
  }

  public static void send(HttpExchange exchange, int status, byte[] body, String... headers)
      throws IOException {
    for (String header : headers) {
      String[] sides = header.split(": ", 2);
      exchange.getResponseHeaders().add(sides[0], sides[1]);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  public String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Paths asked for so far, robots.txt aside. */
  public List<String> visits() {
    var pages = new ArrayList<>(visits);
    pages.removeIf(path -> path.equals("/robots.txt"));
    return pages;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
