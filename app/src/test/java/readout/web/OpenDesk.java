package readout.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.Readout;
import readout.desk.Desk;
import readout.desk.Progress;
import readout.record.Chronicle;
import readout.store.RecordFile;
import readout.text.Document;

/** A desk for tests, and a browser's manners towards it: cookies kept, redirects followed. */
final class OpenDesk implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

  private final Server server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  OpenDesk(Path record, @Nullable Path users) throws IOException {
    this.server =
        Server.start(
            new Settings(
                record,
                "127.0.0.1",
                0,
                users,
                null,
                null,
                Readout.english(),
                new Chronicle(),
                null,
                InstantSource.system(),
                "test"));
  }

  /** Over a record of some documents. */
  static OpenDesk over(Path record, Document... documents) throws IOException {
    try (RecordFile file = RecordFile.open(record)) {
      new Desk(Readout.english(), new Chronicle(), file, "test")
          .read(
              1,
              each -> {
                for (Document document : documents) {
                  each.accept(
                      new readout.collection.Received.Article(document, java.util.List.of()));
                  file.bringStoriesUpToDate();
                }
              },
              bad -> {
                throw new IllegalStateException(bad.toString());
              },
              Progress.NONE);
    }
    return new OpenDesk(record, null);
  }

  String base() {
    return "http://localhost:" + server.port();
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(base() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** A page that must be there. */
  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** Sends a form of a page, with the token that the page has. */
  HttpResponse<String> send(String from, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(from).body());
    if (!token.find()) {
      throw new AssertionError(from + ": has no form");
    }
    return sendWith(token.group(1), path, fields);
  }

  HttpResponse<String> sendWith(String token, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        "token="
            + token
            + fields.entrySet().stream()
                .map(it ->
                    "&"
                        + it.getKey()
                        + "="
                        + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    return client.send(
        HttpRequest.newBuilder(URI.create(base() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a request as a program does. */
  HttpResponse<String> call(String method, String path, String type, String body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(base() + path))
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
