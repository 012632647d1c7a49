package readout.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Readout;
import readout.record.Chronicle;
import readout.text.Document;

/** Who may in, and what hostile documents and hostile sites can do: nothing. */
class DeskGateTest {

  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'><svg/onload=alert(1)>",
          "</title><script>alert(1)</script>",
          "</textarea><script>alert(1)</script>",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "javascript:alert(1)",
          "<a href=\"javascript:alert(1)\">x</a>",
          "{{constructor.constructor('alert(1)')()}}",
          "${7*7}<%= 7*7 %>",
          "<!--><script>alert(1)</script>-->",
          "]]><script>alert(1)</script>",
          "\u0001<b>\u0002</b>");

  @TempDir private Path folder;

  @Test
  void nothingOutOfADocumentRuns() throws Exception {
    var documents = new ArrayList<Document>();
    for (int i = 0; i < PAYLOADS.size(); i++) {
      String payload = PAYLOADS.get(i);
      documents.add(
          Document.of(
                  "bad-" + i + payload,
                  "George W. Bush met Tony "
                      + payload
                      + " Blair on Sunday. Minister "
                      + payload
                      + " Sunday said that “"
                      + payload
                      + "” was agreed. "
                      + payload)
              .from("Gazette " + payload)
              .titled("Title " + payload)
              .publishedAt(i % 2 == 0 ? "javascript:alert(1)//" + i : "data:text/html," + payload)
              .on("2003-03-17"));
    }
    try (var desk = OpenDesk.over(folder.resolve("bad.db"), documents.toArray(new Document[0]))) {
      var pages =
          new ArrayList<>(
              List.of(
                  "/",
                  "/claims",
                  "/commitments",
                  "/actors",
                  "/search?q=Sunday",
                  "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                  "/search?outlet=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"));
      documents.forEach(it -> pages.add(Links.document(it.id())));
      var links = java.util.regex.Pattern.compile("/(?:event|story)/[a-z0-9]+");
      for (String path : List.copyOf(pages)) {
        var link = links.matcher(desk.page(path));
        while (link.find()) {
          pages.add(link.group());
        }
      }
      assertTrue(pages.size() > 30, "only " + pages.size());
      for (String path : pages.stream().distinct().toList()) {
        harmless(path, desk.page(path));
      }
    }
  }

  /**
   * The desk's own scripts have a source; every other tag, handler and address is the desk's own.
   */
  private static void harmless(String path, String page) {
    var dom = org.jsoup.Jsoup.parse(page);
    for (var script : dom.select("script")) {
      assertTrue(script.attr("src").startsWith("/assets/"), path + ": " + script);
    }
    assertTrue(
        dom.select("iframe, object, embed, base, img, style, [style], [srcdoc]").isEmpty(), path);
    for (var element : dom.getAllElements()) {
      for (var attribute : element.attributes()) {
        String name = attribute.getKey();
        assertFalse(name.startsWith("on"), path + ": " + name);
        boolean address = name.equals("href") || name.equals("src") || name.equals("action");
        assertTrue(
            !address || attribute.getValue().matches("(?s)(/|#|https?:).*"),
            path + ": " + attribute);
      }
    }
  }

  @Test
  void aPageTellsTheBrowserToRunNothingElse() throws Exception {
    try (var desk = OpenDesk.over(folder.resolve("one.db"), DeskPagesTest.HELD)) {
      var headers = desk.get("/").headers();
      String policy = headers.firstValue("Content-Security-Policy").orElse("");
      assertTrue(
          policy.contains("default-src 'none'") && policy.contains("script-src 'self'"), policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    }
  }

  @Test
  void aFormOfAnotherSiteIsRefused() throws Exception {
    try (var desk = OpenDesk.over(folder.resolve("two.db"), DeskPagesTest.HELD)) {
      assertEquals(
          403, desk.sendWith("0".repeat(64), "/add/text", Map.of("text", "x")).statusCode());
      assertEquals(403, desk.sendWith("", "/undo", Map.of("act", "1")).statusCode());
    }
  }

  @Test
  void aNameThatPointsHereIsNotAnswered() throws Exception {
    try (var desk = OpenDesk.over(folder.resolve("three.db"), DeskPagesTest.HELD);
        var socket =
            new java.net.Socket(
                InetAddress.getLoopbackAddress(),
                Integer.parseInt(desk.base().substring(desk.base().lastIndexOf(':') + 1)))) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      String answer =
          new String(
              socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
      assertFalse(answer.contains("Azores"), answer);
    }
  }

  @Test
  void beyondThisMachineUsersAndCertificateAreNeeded() {
    assertFalse(settings("0.0.0.0", null, null).refusal().isEmpty());
    assertFalse(settings("192.0.2.1", Path.of("users"), null).refusal().isEmpty());
    assertTrue(settings("192.0.2.1", Path.of("users"), Path.of("c.pem")).refusal().isEmpty());
    assertTrue(settings("localhost", null, null).refusal().isEmpty());
    assertThrows(
        IllegalArgumentException.class, () -> Server.start(settings("0.0.0.0", null, null)));
  }

  @Test
  void aDeskWithACertificateAnswersOverTls() throws Exception {
    Path store = folder.resolve("desk.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "desk",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "30",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "secret")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertEquals(0, made.waitFor(), Files.readString(folder.resolve("keytool.log")));
    KeyStore keys = KeyStore.getInstance(store.toFile(), "secret".toCharArray());
    Path certificate = pem("CERTIFICATE", keys.getCertificate("desk").getEncoded());
    Path key = pem("PRIVATE KEY", keys.getKey("desk", "secret".toCharArray()).getEncoded());
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    trusted.setCertificateEntry("desk", keys.getCertificate("desk"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var tls = SSLContext.getInstance("TLS");
    tls.init(null, trust.getTrustManagers(), null);
    try (var server = Server.start(settings("127.0.0.1", null, certificate, key));
        var client = HttpClient.newBuilder().sslContext(tls).build()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + "/"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
      String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.contains("Secure") && cookie.contains("HttpOnly"), cookie);
    }
  }

  private Path pem(String what, byte[] bytes) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return Files.writeString(
        folder.resolve(what.replace(' ', '-') + ".pem"),
        "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n");
  }

  private Settings settings(String host, @Nullable Path users, @Nullable Path certificate) {
    return settings(host, users, certificate, certificate);
  }

  private Settings settings(
      String host, @Nullable Path users, @Nullable Path certificate, @Nullable Path key) {
    return new Settings(
        folder.resolve("x.db"),
        host,
        0,
        users,
        certificate,
        key,
        Readout.english(),
        new Chronicle(),
        null,
        InstantSource.system(),
        "test");
  }

  @Test
  void usersSignInAndDoWhatTheyMay() throws Exception {
    String key = Users.newKey();
    String editor = Users.newKey();
    Path users = folder.resolve("users.txt");
    Files.write(
        users,
        List.of(
            "# those of the desk",
            Users.line("ada", Role.EDIT, "a long pass phrase"),
            Users.line("bob", Role.READ, "another pass phrase"),
            Users.keyLine("script", Role.READ, key),
            Users.keyLine("feeder", Role.EDIT, editor)));
    Path record = folder.resolve("users.db");
    OpenDesk.over(record, DeskPagesTest.HELD).close();
    try (var desk = new OpenDesk(record, users)) {
      assertTrue(desk.page("/").contains("Sign in"));
      assertFalse(desk.page("/").contains("href=\"/claims\""));
      assertEquals(401, desk.get("/api/v1/facts").statusCode());
      assertEquals(200, desk.get("/api/v1/facts", "Authorization", "Bearer " + key).statusCode());
      assertEquals(
          401, desk.get("/api/v1/facts", "Authorization", "Bearer rdt_wrong").statusCode());
      String json = "{\"text\": \"Nothing of note happened.\"}";
      assertEquals(
          401, desk.call("POST", "/api/v1/documents", "application/json", json).statusCode());
      assertEquals(
          403,
          desk.call(
                  "POST",
                  "/api/v1/documents",
                  "application/json",
                  json,
                  "Authorization",
                  "Bearer " + key)
              .statusCode());
      assertEquals(
          202,
          desk.call(
                  "POST",
                  "/api/v1/documents",
                  "application/json",
                  json,
                  "Authorization",
                  "Bearer " + editor)
              .statusCode());
      assertEquals(
          403,
          desk.send("/login", "/login", Map.of("name", "ada", "password", "wrong")).statusCode());
      String home =
          desk.send("/login", "/login", Map.of("name", "bob", "password", "another pass phrase"))
              .body();
      assertTrue(home.contains("signed in as bob") && !home.contains("href=\"/add\""), home);
      assertEquals(403, desk.get("/add").statusCode());
      assertEquals(403, desk.send("/", "/add/text", Map.of("text", "x")).statusCode());
      assertTrue(desk.send("/", "/logout", Map.of()).body().contains("Sign in"));
      assertTrue(
          desk.send("/login", "/login", Map.of("name", "ada", "password", "a long pass phrase"))
              .body()
              .contains("href=\"/add\""));
      assertEquals(
          200,
          desk.send("/add", "/add/text", Map.of("text", "Nothing else happened.")).statusCode());
    }
    String log = Files.readString(folder.resolve("users-desk.log"));
    assertTrue(log.contains("\"user\":\"ada\",\"did\":\"add text\""), log);
    assertFalse(Files.readString(users).contains("pass phrase"));
  }

  @Test
  void aPasswordCannotBeTriedForEver() throws Exception {
    Path users = folder.resolve("few.txt");
    Files.write(users, List.of(Users.line("ada", Role.READ, "right")));
    Path record = folder.resolve("few.db");
    OpenDesk.over(record, DeskPagesTest.HELD).close();
    try (var desk = new OpenDesk(record, users)) {
      int last = 0;
      // However slow the machine: more tries than a bucket lets through while it fills again.
      for (int i = 0; i < 60 && last != 429; i++) {
        last =
            desk.send("/login", "/login", Map.of("name", "ada", "password", "wrong" + i))
                .statusCode();
      }
      assertEquals(429, last);
    }
  }

  @Test
  void aBucketFillsAgain() {
    long[] now = {0};
    var bucket = new Bucket(1, 2, () -> now[0]);
    assertTrue(bucket.allows("a"));
    assertTrue(bucket.allows("a"));
    assertFalse(bucket.allows("a"));
    assertTrue(bucket.allows("b"));
    now[0] = 1_000_000_000L;
    assertTrue(bucket.allows("a"));
    assertFalse(bucket.allows("a"));
  }
}
